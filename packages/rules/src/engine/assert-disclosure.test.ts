import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  type Disclosure,
  isExact,
  isRate,
  joinDisclosures,
  valuesByPointer,
  wan,
} from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import { arbitraryBudget, consistentBudgetWithTables } from "@qingbei/domain/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "../registry.js";
import { assertDisclosure } from "./assert-disclosure.js";
import { check, runRule } from "./run.js";

const json: DepartmentBudgetJson = {
  schemaVersion: 1,
  kind: "budget",
  department: {},
  revenue: { total: "1.00" },
  expenditure: { total: "2.00" },
};
const budget = DepartmentBudget.parse(json);
const decoded = { budget };
/** A copy with another value at one path. */
function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

const cast = (disclosure: unknown) => disclosure as Disclosure;

describe("a disclosure that was not decoded is refused, since nothing would be found in it", () => {
  it.each<[string, unknown, string]>([
    ["JSON", { budget: json }, "/revenue/total 不是精确的数"],
    ["numbers", { budget: { ...json, revenue: { total: 1 } } }, "/revenue/total 不是精确的数"],
    ["JSON in a list", { budget: { ...budget, projects: [{}, { budget: "1" }] } }, "/projects/1/budget"],
    [
      "a rate",
      { budget: { ...budget, revenue: { change: { percentage: "1.0" } } } },
      "/revenue/change/percentage",
    ],
    [
      "one of those that it is checked against",
      // joinDisclosures refuses it as well
      { budget: { ...budget, against: [budget, json] } },
      "/revenue/total 不是精确的数",
    ],
    ["the budget itself", budget, "实际没有 budget"],
    [
      "an amount among decoded ones",
      { budget: { ...budget, expenditure: { total: wan("5"), personnelExpenses: "1.00" } } },
      "/expenditure/personnelExpenses 不是精确的数",
    ],
    [
      "an object for an amount",
      { budget: { ...budget, revenue: { total: {} } } },
      "/revenue/total 不是精确的数",
    ],
    [
      "an amount for a rate",
      { budget: { ...budget, revenue: { change: { percentage: wan("1") } } } },
      "/revenue/change/percentage 不是百分比",
    ],
    [
      "a misspelt field",
      { budget: { ...budget, expenditure: { personelExpenses: wan("1") } } },
      "没有这个字段：/expenditure/personelExpenses",
    ],
    ["nothing in it", {}, "实际没有 budget"],
    ["a budget that is none", { budget: {} }, "实际没有 budget"],
    ["nothing", undefined, "实际没有 budget"],
    ["null", null, "实际没有 budget"],
    ["a text", "budget", "实际没有 budget"],
  ])("%s", (_, disclosure, message) => {
    expect(() => check(cast(disclosure), allRules)).toThrow(TypeError);
    expect(() => check(cast(disclosure), allRules)).toThrow(message);
    expect(() => check(cast(disclosure), [])).toThrow("DepartmentBudget.parse、readBudget 或 read");
    for (const rule of allRules.slice(0, 1)) expect(() => runRule(rule, cast(disclosure))).toThrow(TypeError);
  });

  it("and so is last year's beside it, which none would look at", () => {
    for (const against of [[budget], [decoded], []]) {
      const beside = cast({ budget, against });
      expect(() => check(beside, allRules)).toThrow(TypeError);
      expect(() => check(beside, [])).toThrow("joinDisclosures({ budget }, [{ budget: 上年的预算 }])");
    }
    expect(() => check(joinDisclosures(decoded, [decoded]), allRules)).not.toThrow();
  });

  it("and one that was is checked", () => {
    const verdicts = check(decoded, allRules);
    expect(verdicts.find(({ rule }) => rule === "revenue-equals-expenditure")?.outcome).toBe("failed");
    const blank = DepartmentBudget.parse({ ...json, revenue: { total: null } });
    expect(check({ budget: blank }, allRules).filter(({ threw }) => threw !== undefined)).toEqual([]);
  });

  it("and of any budget each number, set to its text, is refused", () => {
    const tried = new Set<string>();
    for (const any of fc.sample(fc.oneof(arbitraryBudget(), consistentBudgetWithTables()), {
      numRuns: 40,
      seed: 1,
    }))
      for (const [pointer, value] of valuesByPointer(any)) {
        const name = pointer.replaceAll(/\/\d+/g, "");
        if (!(isExact(value) || isRate(value)) || tried.has(name)) continue;
        tried.add(name);
        const spoilt = withValue(any, segments(pointer), isExact(value) ? value.toString() : "1.0");
        expect(() => assertDisclosure({ budget: spoilt as DepartmentBudget })).toThrow(`${pointer} 不是`);
      }
    expect(tried.size).toBeGreaterThan(200);
  });

  it("and so is any other: what is called so is a number wherever it stands", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryBudget(), consistentBudgetWithTables()), (any) => {
        expect(() => assertDisclosure({ budget: any })).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
