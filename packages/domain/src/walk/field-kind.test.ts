import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DepartmentBudget } from "../budget/department-budget.js";
import { joinDisclosures } from "../comparison/joined-disclosures.js";
import { fields, pointerOf, valuesByPointer } from "../field/field.js";
import { schemaFields } from "../json-schema/index.js";
import { arbitraryBudget } from "../testing/arbitrary-budget.js";
import { consistentBudgetWithTables } from "../testing/consistent-budget.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { fieldKind, isInYuan } from "./field-kind.js";

const kindOfValue = (value: unknown) => {
  if (isExact(value)) return "exact";
  if (isRate(value)) return "rate";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "object" : "plain";
};

const anyBudget = () => fc.oneof(arbitraryBudget(), consistentBudgetWithTables());

/** Owner and name of each field, as in `schemaFields`: an item of a list counts as the field of its list. */
function namesIn(budget: DepartmentBudget): readonly string[] {
  return [...valuesByPointer(budget).keys()].flatMap((pointer) => {
    const names = pointer.split("/").filter((each) => !/^\d+$/.test(each));
    return names.length > 1 && !/\/\d+$/.test(pointer) ? [names.slice(-2).join("/")] : [];
  });
}

describe("what a field of the model holds", () => {
  it.each([
    ["", "object"],
    [pointerOf(fields.revenue), "object"],
    [pointerOf(fields.revenue.total), "exact"],
    [pointerOf(fields.projects), "list"],
    [pointerOf(fields.projects.at(123)), "object"],
    ["/projects/-/budget", "exact"],
    ["/against/0/revenue/total", "exact"],
    [pointerOf(fields.stateAssets.holdings.at(0).parts.at(0).parts.at(0).value), "exact"],
    [pointerOf(fields.projects.at(0).indicators.at(0).targetValue.number), "exact"],
    [pointerOf(fields.revenue.shares.fiscalAppropriation), "rate"],
    [pointerOf(fields.fiscalYear), "plain"],
    [pointerOf(fields.otherMatters.at(0)), "plain"],
    ["/revenue/totl", undefined],
    ["/revenu", undefined],
    ["/revenue/0", undefined],
    ["/revenue/total/points", undefined],
    ["/projects/name", undefined],
    ["/projects/length", undefined],
    ["/constructor", undefined],
  ])("%s: %s", (pointer, kind) => {
    expect(fieldKind(pointer)).toBe(kind);
  });

  it.each([
    ["/stateAssets/total/value", true],
    ["/stateAssets/holdings/3/parts/0/value", true],
    ["/against/0/stateAssets/holdings/3/value", true],
    ["/stateAssets/holdings/3/quantity", false],
    ["/stateAssets/largeEquipment/0/unitPriceFrom", false],
    ["/revenue/total", false],
    ["/revenue/totl", false],
    ["/against", false],
  ])("is in 元: %s %s", (pointer, expected) => {
    expect(isInYuan(pointer)).toBe(expected);
  });

  it("is what stands there, in any budget", () => {
    fc.assert(
      fc.property(anyBudget(), (budget) => {
        const joined = joinDisclosures({ budget }, [{ budget }]).budget;
        for (const [pointer, value] of valuesByPointer(joined))
          if (value !== null) expect([pointer, fieldKind(pointer)]).toEqual([pointer, kindOfValue(value)]);
      }),
      { numRuns: 20 },
    );
  });

  it("and the budgets tried have every field that the schemas have", () => {
    const met = new Set(fc.sample(anyBudget(), { numRuns: 400, seed: 1 }).flatMap(namesIn));
    const all = schemaFields().flatMap(({ owner, name }) =>
      owner === "" || /^(?:statement|occurrence|paragraphs|position|span)/.test(owner)
        ? []
        : [`${owner}/${name}`],
    );
    expect(all.length).toBeGreaterThan(300);
    expect([...new Set(all)].filter((each) => !met.has(each))).toEqual([]);
  });
});
