import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget } from "../budget/department-budget.js";
import type { AssetHolding } from "../budget/state-assets.js";
import { changingFigures } from "../field/changing-figures.js";
import { get } from "../field/field.js";
import { encode } from "../schema/z.js";
import {
  absolute,
  compare,
  decimalPlaces,
  divide,
  type Exact,
  exact,
  isExact,
  round,
  scale,
  subtract,
  toText,
  total,
} from "../values/exact.js";
import { parseProjectCode } from "../values/project-code.js";
import { consistentBudget } from "./consistent-budget.js";

/** A law of every consistent budget; fast-check prints seed and counterexample of one that fails. */
const law = (name: string, holds: (budget: DepartmentBudget) => void) =>
  it(name, () => {
    fc.assert(
      fc.property(consistentBudget(), (budget) => {
        holds(budget);
      }),
      { numRuns: 60 },
    );
  });

/** What is not there counts as nothing. */
const sum = (...parts: readonly (Exact | null | undefined)[]) => toText(total(parts.filter(isExact)));
const text = (amount: Exact | null | undefined) => (amount ? toText(amount) : String(amount));

describe("a consistent budget", () => {
  law("is a budget", (budget) =>
    expect(DepartmentBudget.parse(encode(DepartmentBudget, budget))).toEqual(budget),
  );

  law("has revenue that is the sum of its sources and equals expenditure", ({ revenue, expenditure }) => {
    const { total: whole, fiscalAppropriation, change, changes, shares, ...sources } = revenue ?? {};
    expect(sum(...Object.values(sources))).toBe(text(whole));
    if (fiscalAppropriation) expect(text(fiscalAppropriation)).toBe(text(whole));
    expect(text(expenditure?.total)).toBe(text(whole));
  });

  law("has expenditure that is the sum of its parts", ({ expenditure: all = {} }) => {
    expect(sum(all.personnelExpenses, all.routineOperatingExpenses, all.projectExpenditure)).toBe(
      text(all.total),
    );
    if (all.basicExpenditure)
      expect(sum(all.personnelExpenses, all.routineOperatingExpenses)).toBe(text(all.basicExpenditure));
  });

  law("spends each budget's money on its own", ({ revenue = {}, expenditure = {} }) => {
    const { generalPublicBudgetAppropriation: general, governmentManagedFundsAppropriation: funds } = revenue;
    const { personnelExpenses, routineOperatingExpenses, projectExpenditure } = expenditure;
    expect(sum(personnelExpenses, routineOperatingExpenses, projectExpenditure)).toBe(sum(general, funds));
  });

  law("has one set of projects that the funds pay", ({ projects = [], revenue }) => {
    let sums: readonly Exact[] = [exact("0")];
    for (const { budget } of projects)
      sums = sums.flatMap((each) => (budget ? [each, total<Exact>([each, budget])] : [each]));
    const funds = text(revenue?.governmentManagedFundsAppropriation);
    expect(sums.filter((each) => toText(each) === funds)).toHaveLength(1);
  });

  law(
    "runs on what its items cost",
    ({ agencyOperatingExpenses: agency, expenditure, threePublicExpenses: three }) => {
      const item = (name: string) => agency?.items?.find((each) => each.name === name)?.amount;
      expect(sum(...(agency?.items ?? []).map(({ amount }) => amount))).toBe(text(agency?.total));
      expect(text(agency?.total)).toBe(text(expenditure?.routineOperatingExpenses));
      expect(text(item("公务用车运行维护费"))).toBe(text(three?.vehicleOperation?.amount));
      expect(text(item("公务接待费"))).toBe(text(three?.officialReceptions?.amount));
      for (const other of three?.otherItems ?? []) expect(text(other.amount)).toBe(text(item(other.name)));
    },
  );

  law("has three public expenses that are three", ({ threePublicExpenses: three = {} }) => {
    const { overseasVisits, officialVehicles, vehiclePurchase, vehicleOperation, officialReceptions } = three;
    expect(sum(vehiclePurchase?.amount, vehicleOperation?.amount)).toBe(text(officialVehicles?.amount));
    expect(sum(overseasVisits?.amount, officialVehicles?.amount, officialReceptions?.amount)).toBe(
      text(three.total),
    );
  });

  law("has projects that add up, in themselves and together", ({ projects = [], expenditure }) => {
    expect(sum(...projects.map(({ budget }) => budget))).toBe(text(expenditure?.projectExpenditure));
    for (const { budget, fiscalFunds, otherFunds, purpose } of projects) {
      expect(sum(fiscalFunds, otherFunds)).toBe(text(budget));
      const amounts = (purpose?.parts ?? []).map(({ amount }) => amount);
      expect(sum(...amounts)).toBe(text(budget));
      for (const { amount, from, to } of purpose?.subtotals ?? [])
        expect(sum(...amounts.slice(from, to))).toBe(text(amount));
    }
  });

  law("has spending plans that rise to 100", ({ projects = [] }) => {
    for (const { spendingPlan = [] } of projects) {
      const points = spendingPlan.flatMap(({ cumulative }) => cumulative?.points ?? []);
      expect(points).toHaveLength(4);
      expect([...points].sort(compare)).toEqual(points);
      expect(text(points[3])).toBe("100");
    }
  });

  law("has project codes of their form, each its own", ({ projects = [], fiscalYear }) => {
    const codes = projects.flatMap(({ code }) => code ?? []);
    const folded = codes.map((code) => code.replaceAll("O", "0").replaceAll("I", "1"));
    expect(new Set(folded).size).toBe(projects.length);
    for (const code of codes)
      expect(Number(parseProjectCode(code)?.year)).toBeLessThanOrEqual((fiscalYear ?? 0) % 100);
  });

  law("has indicators that are described by their targets", ({ projects = [] }) => {
    for (const { indicators = [] } of projects)
      for (const { description, targetValue } of indicators) {
        const numbers = description?.match(/\d+(?:\.\d+)?/g) ?? [];
        expect(numbers).toHaveLength(1);
        expect(targetValue?.kind === "number" && text(targetValue.number)).toBe(
          text(exact(numbers[0] ?? "")),
        );
      }
  });

  law("states changes as both amounts have them", (budget) => {
    for (const { amount, change } of changingFigures(budget)) {
      const [now, base] = [get(budget, amount), get(budget, change.baseAmount)];
      const [direction, percentage] = [get(budget, change.direction), get(budget, change.percentage)];
      if (!now || !base) continue;
      const apart = subtract(now, base);
      expect(direction).toBe(["decrease", "unchanged", "increase"][compare(now, base) + 1]);
      if (!percentage) continue;
      const growth = round(scale(divide(absolute(apart), base), 100), 2);
      expect([text(percentage.points), percentage.decimals]).toEqual([text(growth), 2]);
      const size = get(budget, change.amount);
      if (size) expect(text(size)).toBe(text(absolute(apart)));
    }
  });

  law("has assets that add up", ({ stateAssets: assets }) => {
    const check = ({ quantity, value, parts }: Pick<AssetHolding, "quantity" | "value" | "parts">) => {
      if (!parts) return;
      expect(sum(...parts.map((part) => part.quantity))).toBe(quantity ? text(quantity) : "0");
      expect(sum(...parts.map((part) => part.value))).toBe(value ? text(value) : "0");
      for (const part of parts) check(part);
    };
    check({ ...assets?.total, parts: assets?.holdings ?? [] });
  });

  law("has amounts of two decimals at most", ({ projects = [], revenue }) => {
    for (const amount of [revenue?.total, ...projects.map(({ budget }) => budget)])
      expect(amount && decimalPlaces(amount)).toBeLessThanOrEqual(2);
  });
});

it("is the same budget for the same seed", () => {
  const sample = () => fc.sample(consistentBudget(), { seed: 20211231, numRuns: 3 });
  expect(sample()).toEqual(sample());
});
