import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { unitProjects } from "./unit-projects.js";

type Projects = NonNullable<DepartmentBudgetJson["projects"]>;
const DEPARTMENT = "某市某区甲局";
const SCHOOL = "某市某区甲局学校";
const STATION = "某市某区甲局水文站";
const code = (last: string) => `31010725T0000000001${last}`;
const project = (name: string, budget: string, more: Partial<Projects[number]> = {}) => ({
  name,
  budget,
  ...more,
});

const unit = (name: string, projects: Projects) => ({
  budget: { edition: "unit" as const, department: { name }, projects },
});
const on = (whole: Projects, own: Projects, ...others: Projects[]) =>
  verdictOn(unitProjects, {
    budget: {
      edition: "department",
      department: {
        name: DEPARTMENT,
        units: [SCHOOL, STATION].slice(0, 1 + others.length).map((name) => ({ name })),
      },
      projects: whole,
    },
    against: [unit(DEPARTMENT, []), unit(SCHOOL, own), ...others.map((projects) => unit(STATION, projects))],
  });

describe("unit-projects", () => {
  it.each<[string, Projects, Projects]>([
    ["the same amount", [project("校舍修缮", "12.50")], [project("校舍修缮", "12.50")]],
    ["the same amount, otherwise rounded", [project("校舍修缮", "12.5")], [project("校舍修缮", "12.50")]],
    ["项目 at the end of a name", [project("校舍修缮项目", "12.50")], [project("校舍修缮", "12.50")]],
    [
      "running numbers that differ",
      [project("校舍修缮", "12.50", { code: "003" })],
      [project("校舍修缮", "12.50", { code: "001" })],
    ],
    [
      "a code that only one of them prints",
      [project("校舍修缮", "12.50")],
      [project("校舍修缮", "12.50", { code: code("1") })],
    ],
  ])("passes: %s", (_, whole, own) => {
    expect(on(whole, own).outcome).toBe("passed");
  });

  it.each<[string, Projects, Projects, object]>([
    [
      "another amount",
      [project("校舍修缮", "15.20")],
      [project("校舍修缮", "12.50")],
      {
        severity: "warning",
        message: /预算数 15\.20，某市某区甲局学校公开的同一项目是 12\.50，多 2\.70；请核对/,
      },
    ],
    [
      "another name for a code",
      [project("校园绿化", "12.50", { code: code("1") })],
      [project("校舍修缮", "12.50", { code: code("1") })],
      { message: /编码 \w+1 的项目，部门写“校园绿化”，某市某区甲局学校写“校舍修缮”/ },
    ],
    [
      "another code for a name",
      [project("校舍修缮", "12.50", { code: code("1") })],
      [project("校舍修缮", "12.50", { code: code("2") })],
      { severity: "warning", message: /“校舍修缮”的编码，部门写 \w+1，某市某区甲局学校写 \w+2/ },
    ],
    [
      "a running number for a code",
      [project("校舍修缮", "12.50", { code: "001" })],
      [project("校舍修缮", "12.50", { code: code("2") })],
      { severity: "info", message: /的编码，部门写 001/ },
    ],
  ])(
    "fails: %s",
    (_, whole, own, { severity = undefined, message }: { severity?: string; message?: RegExp }) => {
      const { outcome, cases } = on(whole, own);
      expect(outcome).toBe("failed");
      const [only] = cases;
      expect(only).toMatchObject({
        message: expect.stringMatching(message ?? /./),
        ...(severity && { severity }),
      });
    },
  );

  const several = ["校舍修缮", "校园绿化", "教师培训"].map((name) => project(name, "10.00"));

  it("fails as a hint: a project that the department lacks, where it has the unit's others", () => {
    const failed = on(several, [...several, project("图书购置", "3.00")]).cases.filter(
      ({ outcome }) => outcome === "failed",
    );
    expect(failed).toMatchObject([
      {
        severity: "info",
        message: expect.stringMatching(/“图书购置”部门没有公开，各单位另有 3 个项目部门都公开了/),
      },
    ]);
  });

  it("fails as a hint: another amount, where a unit that may share the project was not given", () => {
    const { cases } = verdictOn(unitProjects, {
      budget: {
        edition: "department",
        department: { name: DEPARTMENT, units: [{ name: SCHOOL }, { name: STATION }] },
        projects: [project("校舍修缮", "15.20")],
      },
      against: [unit(DEPARTMENT, []), unit(SCHOOL, [project("校舍修缮", "12.50")])],
    });
    expect(cases).toMatchObject([{ outcome: "failed", severity: "info" }]);
  });

  it.each<[string, ReturnType<typeof on>]>([
    [
      "no project of the department's",
      on(several.slice(0, 2), [...several.slice(0, 2), project("图书购置", "3.00")].slice(2)),
    ],
    [
      "a choice of the units' projects",
      on(
        several.slice(0, 1),
        several.slice(0, 1).map((each) => ({ ...each, name: "图书购置" })),
        several.slice(1),
      ),
    ],
    [
      "a project that two units share",
      on([project("校舍修缮", "15.20")], [project("校舍修缮", "12.50")], [project("校舍修缮", "2.70")]),
    ],
    [
      "a project that the department has twice",
      on(
        [several[0], several[0]].flatMap((each) => each ?? []),
        [project("校舍修缮", "3.00")],
      ),
    ],
    ["no unit", verdictOn(unitProjects, { budget: { projects: several } })],
  ])("is skipped: %s", (_, verdict) => {
    expect(verdict.outcome).toBe("skipped");
  });
});
