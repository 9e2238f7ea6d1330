import { type DepartmentBudgetJson, fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { sum } from "../engine/figure.js";
import { defineRule, type Rule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { diagnose } from "./diagnose.js";

const { revenue, expenditure, agencyOperatingExpenses: agency, projects } = fields;
const meta = { title: "须成立", severity: "error", basis: ["arithmetic"], covers: [] } as const;

const expenditureIsSum = defineRule({
  ...meta,
  id: "expenditure",
  check: ({ read, identity }) =>
    identity(
      read(expenditure.total),
      sum(
        [
          expenditure.personnelExpenses,
          expenditure.routineOperatingExpenses,
          expenditure.projectExpenditure,
        ].map((each) => read(each)),
      ),
    ),
});
const balance = defineRule({
  ...meta,
  id: "balance",
  check: ({ read, sameFigure }) => sameFigure(read(revenue.total), read(expenditure.total)),
});
const operating = defineRule({
  ...meta,
  id: "operating",
  check: ({ read, sameFigure }) => sameFigure(read(expenditure.routineOperatingExpenses), read(agency.total)),
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

const budget: Partial<DepartmentBudgetJson> = {
  revenue: { total: "100.00" },
  expenditure: {
    total: "100.00",
    personnelExpenses: "50.80",
    routineOperatingExpenses: "9.20",
    projectExpenditure: "40.00",
  },
  agencyOperatingExpenses: { total: "9.20" },
  projects: [{ budget: "25.00" }, { budget: "15.00" }],
};

function causesOf(
  changed: Partial<DepartmentBudgetJson>,
  rules: readonly Rule[] = [expenditureIsSum, balance, operating, listed],
) {
  const disclosure = disclosureOf({ budget: { ...budget, ...changed } });
  const { causes, unexplained } = diagnose(disclosure, check(disclosure, rules));
  return {
    causes: causes.map(({ repair, certainty, resolves, alternatives }) => ({
      pointer: repair.pointer,
      to: repair.to,
      certainty,
      resolves: resolves.map(({ rule }) => rule),
      alternatives: alternatives.length,
    })),
    unexplained: unexplained.map(({ rule }) => rule),
  };
}
const spent = (changed: object) => ({ expenditure: { ...budget.expenditure, ...changed } });

describe("diagnosis", () => {
  it("finds nothing in a budget that holds", () => {
    expect(causesOf({})).toEqual({ causes: [], unexplained: [] });
  });

  it("names the one number whose correction mends the most and breaks nothing", () => {
    expect(causesOf(spent({ routineOperatingExpenses: "9.62" })).causes).toEqual([
      {
        pointer: "/expenditure/routineOperatingExpenses",
        to: "9.20",
        certainty: "only",
        resolves: ["expenditure", "operating"],
        alternatives: 0,
      },
    ]);
  });

  it("does not correct a number that others confirm", () => {
    // 100.40 would break the balance: a part must be wrong
    const { causes } = causesOf(spent({ personnelExpenses: "51.20" }));
    expect(causes).toMatchObject([
      { pointer: "/expenditure/personnelExpenses", to: "50.80", certainty: "only" },
    ]);
  });

  it("proposes the missing row, not a change of the confirmed total", () => {
    expect(causesOf({ projects: [{ budget: "25.00" }] }).causes).toMatchObject([
      { pointer: "/projects/-", to: "15.00", resolves: ["listed"] },
    ]);
  });

  it("says likely where a common slip of the hand explains it and the other corrections are none", () => {
    // 12.00 for 21.00 swaps two digits; 19.00 for 28.00 would be no slip, and a missing row of 9.00 is rarer
    const { causes } = causesOf({ projects: [{ budget: "12.00" }, { budget: "19.00" }] });
    expect(causes).toMatchObject([
      { pointer: "/projects/0/budget", to: "21.00", certainty: "likely", alternatives: 2 },
    ]);
  });

  it("says that it is one of several, and lists them, where the document does not decide", () => {
    const { causes } = causesOf({ projects: [{ budget: "26.10" }, { budget: "15.00" }] });
    expect(causes).toMatchObject([{ certainty: "one of several", resolves: ["listed"] }]);
    expect(causes[0]?.alternatives).toBeGreaterThan(0);
  });

  it("finds several independent causes, each with its own findings", () => {
    const { causes } = causesOf({
      ...spent({ routineOperatingExpenses: "9.62" }),
      projects: [{ budget: "25.00" }],
    });
    expect(causes.map(({ resolves }) => resolves)).toEqual([["expenditure", "operating"], ["listed"]]);
  });

  it("merges findings that propose the same correction, and keeps those without one as unexplained", () => {
    const says = (id: string, to: string | undefined) =>
      defineRule({
        ...meta,
        id,
        check: ({ failed }) =>
          failed(
            "年份不对",
            to ? { repairs: [{ kind: "year", pointer: "/fiscalYear", from: "2020年", to }] } : {},
          ),
      });
    const result = causesOf({}, [
      says("a", "2021年"),
      says("b", "2021年"),
      says("c", "2022年"),
      says("d", undefined),
    ]);
    expect(result.causes.map(({ to, resolves }) => [to, resolves])).toEqual([
      ["2021年", ["a", "b"]],
      ["2022年", ["c"]],
    ]);
    expect(result.unexplained).toEqual(["d"]);
  });

  it("never proposes a negative amount where a positive one stands", () => {
    const { causes } = causesOf({
      ...spent({ routineOperatingExpenses: "0.10", personnelExpenses: "90.00" }),
      agencyOperatingExpenses: { total: "0.10" },
    });
    for (const { to } of causes) expect(to).not.toMatch(/^-/);
  });
});
