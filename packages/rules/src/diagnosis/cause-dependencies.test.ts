import { type DepartmentBudgetJson, exact, fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { minus, sum } from "../engine/figure.js";
import { lookupIn } from "../engine/lookup.js";
import { defineRule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { type Candidate, rank } from "./candidate.js";
import { CauseDependencies } from "./cause-dependencies.js";
import { diagnose } from "./diagnose.js";
import { ConstraintGraph } from "./graph.js";

const { revenue, expenditure, projects } = fields;
const meta = { title: "须成立", severity: "error", basis: ["arithmetic"], covers: [] } as const;

const income = defineRule({
  ...meta,
  id: "income",
  check: ({ read, identity }) =>
    identity(
      read(revenue.total),
      sum([
        read(revenue.generalPublicBudgetAppropriation),
        read(revenue.governmentManagedFundsAppropriation),
      ]),
    ),
});
const spending = defineRule({
  ...meta,
  id: "spending",
  check: ({ read, identity }) =>
    identity(
      read(expenditure.total),
      sum([
        read(expenditure.personnelExpenses),
        read(expenditure.routineOperatingExpenses),
        read(expenditure.projectExpenditure),
      ]),
    ),
});
/** What the general budget leaves for projects, on both sides. */
const closure = defineRule({
  ...meta,
  id: "closure",
  check: ({ read, identity }) =>
    identity(
      minus(
        minus(read(revenue.generalPublicBudgetAppropriation), read(expenditure.personnelExpenses)),
        read(expenditure.routineOperatingExpenses),
      ),
      minus(read(expenditure.projectExpenditure), read(revenue.governmentManagedFundsAppropriation)),
    ),
});
const listed = defineRule({
  ...meta,
  id: "listed",
  check: ({ read, list, identity }) =>
    identity(
      read(expenditure.projectExpenditure),
      sum(list(projects).map((project) => read(project.budget))),
      { openList: projects },
    ),
});
const balance = defineRule({
  ...meta,
  id: "balance",
  check: ({ read, sameFigure }) => sameFigure(read(revenue.total), read(expenditure.total)),
});

function causesOf(general: string, personnel: string, rules = [income, spending, closure, balance]) {
  const budget: Partial<DepartmentBudgetJson> = {
    revenue: {
      total: "300.00",
      generalPublicBudgetAppropriation: general,
      governmentManagedFundsAppropriation: "100.00",
    },
    expenditure: {
      total: "300.00",
      personnelExpenses: personnel,
      routineOperatingExpenses: "50.00",
      projectExpenditure: "150.00",
    },
  };
  const disclosure = disclosureOf({ budget });
  return diagnose(disclosure, check(disclosure, rules)).causes.map(
    ({ repair, after, resolves, certainty }) => ({
      to: repair.to,
      after,
      resolves: resolves.length,
      certainty,
    }),
  );
}

describe("a cause that was found on numbers as another had corrected them", () => {
  it("names it where it resolves what the other number stands in, and is no surer", () => {
    expect(causesOf("220.00", "108.00")).toEqual([
      { to: "200.00", after: [], resolves: 1, certainty: "likely" },
      { to: "100.00", after: [0], resolves: 2, certainty: "likely" },
    ]);
  });

  it("names it where a row is missing beneath a number that is wrong as well", () => {
    const budget: Partial<DepartmentBudgetJson> = {
      revenue: {
        total: "300.00",
        generalPublicBudgetAppropriation: "200.00",
        governmentManagedFundsAppropriation: "100.00",
      },
      expenditure: {
        total: "300.00",
        personnelExpenses: "100.00",
        routineOperatingExpenses: "50.00",
        projectExpenditure: "151.37",
      },
      projects: [{ budget: "90.00" }],
    };
    const disclosure = disclosureOf({ budget });
    const { causes } = diagnose(disclosure, check(disclosure, [income, spending, closure, balance, listed]));
    expect(causes).toMatchObject([
      { repair: { kind: "value" }, certainty: "one of several", after: [] },
      { repair: { kind: "missing-row" }, after: [0] },
    ]);
  });

  it("stands alone where the two share nothing", () => {
    expect(causesOf("220.00", "108.00", [income, spending])).toMatchObject([{ after: [] }, { after: [] }]);
  });

  it.each([
    ["only", "only", "only"],
    ["one of several", "only", "likely"],
    ["likely", "one of several", "one of several"],
  ] as const)("beside one that is %s, what would be %s is %s", (first, own, expected) => {
    const disclosure = disclosureOf({
      budget: { revenue: { total: "1.00" }, expenditure: { total: "2.00" } },
    });
    const graph = new ConstraintGraph(check(disclosure, [balance]), lookupIn(disclosure));
    const dependencies = new CauseDependencies(graph);
    const candidate = (pointer: string): Candidate => ({
      repair: { kind: "value", pointer, from: "", to: "" },
      values: new Map([[pointer, exact("3")]]),
      mends: [],
      nodes: graph.nodes,
      rank: rank({ cost: 0 }),
    });
    dependencies.add(candidate("/revenue/total"), first);
    expect(dependencies.certainty(candidate("/expenditure/total"), own)).toBe(expected);
    expect(dependencies.after(candidate("/expenditure/total"))).toEqual([0]);
  });

  it("stands alone where there is no other", () => {
    expect(causesOf("220.00", "100.00")).toEqual([
      { to: "200.00", after: [], resolves: 2, certainty: "likely" },
    ]);
  });
});
