import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { fields, get, pointerOf, valueAt } from "../field/field.js";
import { decode } from "../schema/z.js";
import type { Disclosure } from "../statement/disclosure.js";
import { labelOf } from "../terms/label.js";
import { toText } from "../values/exact.js";
import { fieldsAgainst, joinDisclosures, placeAgainst } from "./joined-disclosures.js";

const disclosed = (year: number, total: string, more: Partial<DepartmentBudgetJson> = {}): Disclosure => ({
  budget: decode(DepartmentBudget, {
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: year,
    department: { name: "甲局" },
    expenditure: { total },
    ...more,
  }),
  statement: { paragraphs: [{ text: `${year}年`, role: "title" }] },
  sources: {
    "/expenditure/total": [
      {
        position: { page: 1, box: [0, 0, 1, 1] },
        text: total,
        printed: total,
        offset: 0,
        decimals: 2,
        group: "statement",
      },
    ],
    "/fiscalYear": [{ position: { line: 1, column: 1 }, text: `${year}年`, printed: `${year}`, offset: 0 }],
  },
});

describe("joined disclosures", () => {
  it("know what was not read in each of them", () => {
    const unread = (...pointers: string[]) => ({ ...disclosed(2025, "1.00"), unreadValues: pointers });
    const { unreadValues } = joinDisclosures(unread("/revenue/total"), [
      disclosed(2024, "1.00"),
      unread("/expenditure/total"),
    ]);
    expect(unreadValues).toEqual(["/revenue/total", "/against/1/expenditure/total"]);
  });

  it("know what amounts were not read in each of them", () => {
    const unread = (amount: string, ...beside: string[]) => ({
      ...disclosed(2025, "1.00"),
      unreadAmounts: [
        {
          amounts: [amount],
          beside,
          among: [{ amount, between: ["/revenue/total", ...beside] as [string, string] }],
        },
      ],
    });
    const { unreadAmounts } = joinDisclosures(unread("1", "/revenue/total"), [
      disclosed(2024, "1.00"),
      unread("2", "/expenditure/total"),
    ]);
    expect(unreadAmounts).toEqual([
      {
        amounts: ["1"],
        beside: ["/revenue/total"],
        among: [{ amount: "1", between: ["/revenue/total", "/revenue/total"] }],
      },
      {
        amounts: ["2"],
        beside: ["/against/1/expenditure/total"],
        among: [{ amount: "2", between: ["/against/1/revenue/total", "/against/1/expenditure/total"] }],
      },
    ]);
  });

  const joined = joinDisclosures(disclosed(2025, "120.00"), [
    disclosed(2024, "100.00"),
    disclosed(2025, "20.00", { department: { name: "甲局学校" } }),
  ]);

  it("keep what the first discloses where it was, and hold the others beneath", () => {
    const texts = [fields, fieldsAgainst(0), fieldsAgainst(1)].map((root) => {
      const total = get(joined.budget, root.expenditure.total);
      return total && toText(total);
    });
    expect(texts).toEqual(["120", "100", "20"]);
    expect(joined.statement?.paragraphs).toEqual([{ text: "2025年", role: "title" }]);
  });

  it("keep every place, and the groups of each document apart", () => {
    expect(joined.sources?.["/against/1/expenditure/total"]?.[0]).toMatchObject({
      text: "20.00",
      group: "/against/1statement",
    });
    expect(joined.sources?.["/expenditure/total"]?.[0]).toMatchObject({ text: "120.00", group: "statement" });
    expect(joined.sources?.["/against/0/fiscalYear"]?.[0]).not.toHaveProperty("group");
  });

  it("are the disclosure itself where there is nothing to check against", () => {
    const alone = disclosed(2025, "1");
    expect(joinDisclosures(alone, [])).toBe(alone);
  });

  it.each([
    ["/expenditure/total", "支出总计"],
    ["/against/0/expenditure/total", "2024年公开的支出总计"],
    ["/against/1/expenditure/total", "甲局学校公开的支出总计"],
    ["/against/0", "2024年公开的部门预算"],
  ])("%s is called %s", (pointer, label) => {
    expect(labelOf(joined.budget, pointer)).toBe(label);
  });

  it("name the kind of document where it is another one of the same year", () => {
    const final = joinDisclosures(disclosed(2024, "9", { kind: "finalAccounts" }), [disclosed(2024, "10")]);
    expect(labelOf(final.budget, "/against/0/expenditure/total")).toBe("2024年预算公开的支出总计");
  });

  it.each([
    ["/against/0/expenditure/total", { index: 0, pointer: "/expenditure/total" }],
    ["/against/12", { index: 12, pointer: "" }],
    ["/expenditure/total", undefined],
    ["/againstX/0", undefined],
  ])("a pointer tells which document it leads into: %s", (pointer, place) => {
    expect(placeAgainst(pointer)).toEqual(place);
  });

  it("gives fields as pointers into the joined budget", () => {
    expect(pointerOf(fieldsAgainst(2).revenue.total)).toBe("/against/2/revenue/total");
    expect(valueAt(joined.budget, "/against/7/fiscalYear")).toBeUndefined();
  });
});

describe("joining refuses, in one sentence,", () => {
  const { budget } = disclosed(2025, "9");
  const cast = (value: unknown) => value as Disclosure;

  it.each<[string, unknown, unknown]>([
    ["budgets for disclosures", budget, [budget]],
    ["a budget among the others", { budget }, [budget]],
    ["one for a list", { budget }, { budget }],
    ["a budget for the first, and no other", budget, []],
    ["no others", { budget }, undefined],
    ["nothing", undefined, []],
  ])("%s", (_, first, others) => {
    const join = () => joinDisclosures(cast(first), others as Disclosure[]);
    expect(join).toThrow(TypeError);
    expect(join).toThrow(/joinDisclosures\(\{ budget \}, \[\{ budget: .+ \}\]\)/);
  });

  const undecoded = { schemaVersion: 1, kind: "budget", department: {}, revenue: { total: "1.00" } };
  it.each<[string, unknown, unknown, string]>([
    ["undecoded JSON", { budget: undecoded }, [], "公开件的预算须先用"],
    [
      "undecoded JSON among the others",
      { budget },
      [{ budget }, { budget: undecoded }],
      "对照的第 2 件的预算须先用",
    ],
  ])("%s", (_, first, others, words) => {
    const join = () => joinDisclosures(cast(first), others as Disclosure[]);
    expect(join).toThrow(TypeError);
    expect(join).toThrow(words);
    expect(join).toThrow("/revenue/total 不是精确的数");
  });
});
