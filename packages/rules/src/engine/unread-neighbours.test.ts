import { exact, fields, type UnreadAmounts } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CheckContext } from "./context.js";
import { sum } from "./figure.js";
import { disclosureOf } from "./rule-tester.js";
import { DIFFERENCE_IS_UNREAD_AMOUNT } from "./unread-neighbours.js";

const { expenditure } = fields;
const parts = [expenditure.basicExpenditure, expenditure.projectExpenditure];
const beside = ["/expenditure/total", "/expenditure/basicExpenditure", "/expenditure/projectExpenditure"];

function totalWith(unreadAmounts: readonly UnreadAmounts[], total = "100") {
  const budget = { expenditure: { total, basicExpenditure: "60", projectExpenditure: "30" } };
  const { identity, atMost, read } = new CheckContext(disclosureOf({ budget, unreadAmounts }));
  const figures = [read(expenditure.total), sum(parts.map((part) => read(part)))] as const;
  return { equal: identity(...figures), bounded: atMost(...figures) };
}

/** Amounts that explain nothing. */
const many = (count: number) => Array.from({ length: count }, (_, at) => String(1000 + at));

describe("a sum that is apart by what was not read beside its numbers", () => {
  it.each([
    ["one amount", ["3", "10"]],
    ["two amounts", ["3", "4", "6"]],
    ["all of them", ["1", "2", "3", "4"]],
    ["a pair among the first twelve", [...many(10), "4", "6", "7"]],
  ])("is not judged: %s", (_, amounts) => {
    expect(totalWith([{ amounts, beside }]).equal).toEqual({
      outcome: "skipped",
      reason: DIFFERENCE_IS_UNREAD_AMOUNT,
    });
  });

  it.each([
    ["it is apart by another amount", [{ amounts: ["11"], beside }]],
    [
      "the amount stands beside one of its numbers alone",
      [{ amounts: ["10"], beside: ["/expenditure/total"] }],
    ],
    [
      "the amount stands beside other numbers",
      [{ amounts: ["10"], beside: ["/revenue/total", "/projects/0/budget"] }],
    ],
    ["nothing was left unread", []],
    ["the amount would have to count twice", [{ amounts: ["3", "5"], beside }]],
    ["three of four amounts add up to it", [{ amounts: ["2", "3", "5", "70"], beside }]],
    ["the second of a pair stands behind twelve amounts", [{ amounts: [...many(11), "4", "6"], beside }]],
  ])("is judged where %s", (_, unread) => {
    expect(totalWith(unread).equal.outcome).toBe("failed");
  });

  it("is not judged either where one figure is printed twice, and once with what else it holds", () => {
    const budget = { expenditure: { total: "100", basicExpenditure: "70" } };
    const decide = (...amounts: string[]) => {
      const unreadAmounts = [{ amounts, beside: ["/expenditure/total"] }];
      const { sameFigure, read } = new CheckContext(disclosureOf({ budget, unreadAmounts }));
      return sameFigure(read(expenditure.total), read(expenditure.basicExpenditure)).outcome;
    };
    expect([decide("30"), decide("7", "30"), decide("10", "20"), decide("31")]).toEqual([
      "skipped",
      "skipped",
      "failed",
      "failed",
    ]);
  });

  it("passes where it holds without it", () => {
    expect(totalWith([{ amounts: ["10"], beside }], "90").equal.outcome).toBe("passed");
  });

  it("passes within rounding, though it is apart by just this much", () => {
    expect(totalWith([{ amounts: ["0.01"], beside }], "90.01").equal.outcome).toBe("passed");
  });

  it("is not exceeded by just what was not read with it, and by anything else it is", () => {
    expect(totalWith([{ amounts: ["10"], beside }]).bounded.outcome).toBe("skipped");
    expect(totalWith([{ amounts: ["11"], beside }]).bounded.outcome).toBe("failed");
    const [first = ""] = beside;
    expect(totalWith([{ amounts: ["10"], beside: [first] }]).bounded.outcome).toBe("skipped");
  });
});

describe("a sum that lacks what was not read between its parts", () => {
  const among = [
    { amount: "10", between: ["/expenditure/basicExpenditure", "/expenditure/projectExpenditure"] as const },
  ];
  const equal = (total: string) => totalWith([{ amounts: ["10"], beside, among }], total).equal;

  it("counts it, says so, and tells the diagnosis", () => {
    expect(equal("102")).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("各项之和 100.00（含没有读懂的 10.00）不符，多 2.00"),
      constraint: { unread: exact("10") },
    });
  });

  it("is not judged where it holds with it, and passes where it holds without", () => {
    expect([equal("100").outcome, equal("90").outcome]).toEqual(["skipped", "passed"]);
  });

  it("is judged as it is read where other values stand next to the amount", () => {
    const others = [{ amount: "10", between: ["/expenditure/basicExpenditure", "/revenue/total"] as const }];
    expect(totalWith([{ amounts: ["10"], beside, among: others }], "102").equal).toMatchObject({
      message: expect.stringContaining("各项之和 90.00 不符，多 12.00"),
    });
  });

  it("does not count it in a bound, nor in another print of the figure", () => {
    const budget = { expenditure: { total: "102", basicExpenditure: "60", projectExpenditure: "30" } };
    const unreadAmounts = [{ amounts: ["10"], beside, among }];
    const { atMost, sameFigure, read } = new CheckContext(disclosureOf({ budget, unreadAmounts }));
    const [whole, all] = [read(expenditure.total), sum(parts.map((part) => read(part)))];
    expect(atMost(whole, all)).toMatchObject({
      message: expect.stringContaining("各项之和 90.00，多 12.00"),
    });
    expect(sameFigure(whole, all)).toMatchObject({ message: expect.stringContaining("各项之和 90.00 不符") });
  });
});
