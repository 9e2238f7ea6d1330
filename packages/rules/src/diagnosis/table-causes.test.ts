import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { allRules } from "../registry.js";
import { diagnose } from "./diagnose.js";

type Table = NonNullable<NonNullable<DepartmentBudgetJson["tables"]>["expenditureTable"]>;
const row = (code: string, basicExpenditure: string, projectExpenditure: string, total: string) => ({
  code,
  name: `科目${code}`,
  total,
  basicExpenditure,
  projectExpenditure,
});

/** 支出总表 with two items of which one number is wrong. */
function firstCause(second: ReturnType<typeof row>) {
  const expenditureTable: Table = {
    rows: [
      row("298", "30.00", "13.57", "43.57"),
      row("29801", "30.00", "13.57", "43.57"),
      row("2980101", "12.00", "8.13", "20.13"),
      second,
    ],
    totalRow: { total: "43.57", basicExpenditure: "30.00", projectExpenditure: "13.57" },
  };
  const disclosure = disclosureOf({ budget: { tables: { expenditureTable } } });
  const [cause] = diagnose(disclosure, check(disclosure, allRules)).causes;
  return cause && { pointer: cause.repair.pointer, to: cause.repair.to, slip: cause.slip };
}

describe("causes in the tables", () => {
  it.each([
    ["正负号", row("2980102", "18.00", "-5.44", "23.44"), "projectExpenditure", "5.44", "sign"],
    ["抄了上一行的数", row("2980102", "18.00", "8.13", "23.44"), "projectExpenditure", "5.44", "copied"],
    ["元当成万元", row("2980102", "180000.00", "5.44", "23.44"), "basicExpenditure", "18.00", "unit"],
  ])("%s", (_, second, column, to, slip) => {
    expect(firstCause(second)).toEqual({
      pointer: `/tables/expenditureTable/rows/3/${column}`,
      to,
      slip,
    });
  });
});
