import { type Sources, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { lookupIn } from "./lookup.js";
import { disclosureOf } from "./rule-tester.js";

const printed = (decimals: number | undefined, group?: string) => ({
  text: "",
  ...(decimals !== undefined && { decimals }),
  ...(group && { group }),
});

const sources = {
  "/revenue/total": [printed(1, "说明")],
  "/expenditure/total": [printed(0, "说明"), printed(3, "表")],
  "/expenditure/basicExpenditure": [printed(2)],
  "/performance/targetCoverage/projects": [printed(undefined, "说明")],
  "/department/name": [printed(undefined)],
} as unknown as Sources;

const disclosure = disclosureOf({
  budget: {
    department: { name: "某局", nature: "administrative" },
    revenue: { total: "100.5" },
    expenditure: { total: "100", basicExpenditure: "60.25", projectExpenditure: "39.7512" },
    performance: { targetCoverage: { projects: "3" } },
    threePublicExpenses: { total: "1", change: { percentage: "12.50" } },
  },
  sources,
});

describe("the numbers of a disclosure", () => {
  const lookup = lookupIn(disclosure);

  it.each([
    ["printed as fine as any of its group", "/revenue/total", "100.5", 1, 1],
    ["zeros dropped: the group has one place, of the first print", "/expenditure/total", "100", 0, 1],
    ["of no group", "/expenditure/basicExpenditure", "60.25", 2, 2],
    ["not printed, finer than cents", "/expenditure/projectExpenditure", "39.7512", 4, 4],
    ["not printed, cents at least", "/threePublicExpenses/total", "1", 2, 2],
  ])("%s", (_, pointer, value, own, decimals) => {
    const measure = lookup(pointer);
    expect(toText(measure.value)).toBe(value);
    expect(measure).toMatchObject({ printed: own, decimals });
    expect(measure).not.toHaveProperty("exact");
  });

  it("a percentage by its points and its own decimals", () => {
    const { value, printed: own, decimals } = lookup("/threePublicExpenses/change/percentage");
    expect([toText(value), own, decimals]).toEqual(["12.5", 2, 2]);
  });

  it("what was printed without a last place is a count, and exact", () => {
    expect(lookup("/performance/targetCoverage/projects")).toMatchObject({
      printed: 0,
      decimals: 1,
      exact: true,
    });
  });

  it.each(["/department/name", "/department", "/nowhere", "/revenue/otherRevenue"])(
    "%s is no number, and says so",
    (pointer) => expect(() => lookup(pointer)).toThrow(`${pointer} 不是数`),
  );

  it("is one for all that ask", () => {
    expect(lookupIn(disclosure)).toBe(lookup);
    expect(lookup("/revenue/total")).toBe(lookup("/revenue/total"));
  });
});

describe("the decimals that a number certainly has", () => {
  const certainOf = (total: string, decimals: number) =>
    lookupIn(
      disclosureOf({
        budget: { revenue: { total, otherRevenue: "1.25" } },
        sources: {
          "/revenue/total": [printed(decimals, "说明")],
          "/revenue/otherRevenue": [printed(2, "说明")],
        } as unknown as Sources,
      }),
    )("/revenue/total").certain;

  it.each([
    ["four digits and no cents may have been rounded", "5204", 0, 0],
    ["so may one decimal among cents", "520.4", 1, 1],
    ["three digits may have been set", "520", 0, undefined],
    ["zeros at the end do not count", "1520000", 0, undefined],
    ["as fine as any", "5204.25", 2, undefined],
  ])("%s", (_, total, decimals, certain) => expect(certainOf(total, decimals)).toBe(certain));
});
