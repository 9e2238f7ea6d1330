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

/** A 类 of two 款 beneath, with what the 类 prints. */
function causesOfSum(printed: ReturnType<typeof row>, ...sections: readonly ReturnType<typeof row>[]) {
  const { total, basicExpenditure, projectExpenditure } = printed;
  const expenditureTable: Table = {
    rows: [printed, ...sections],
    totalRow: { total, basicExpenditure, projectExpenditure },
  };
  const disclosure = disclosureOf({ budget: { tables: { expenditureTable } } });
  return diagnose(disclosure, check(disclosure, allRules)).causes.map(
    ({ repair: { kind, pointer, to, advice }, slip, certainty, resolves }) => ({
      repair: `${kind} ${pointer.replace("/tables/expenditureTable", "")} ${to}`,
      advice: advice ?? "",
      slip,
      certainty,
      mends: resolves.length,
    }),
  );
}

describe("rows of a sum", () => {
  const first = row("29801", "12.00", "8.13", "20.13");
  const second = row("29802", "18.00", "5.44", "23.44");

  it("one that stands in the sum but not in the table is to be added", () => {
    const [cause] = causesOfSum(row("298", "30.00", "13.57", "43.57"), first);
    expect(cause).toMatchObject({ repair: "missing-row /rows/- 23.44", mends: 3 });
    expect(cause?.advice).toContain("基本支出 18.00");
    expect(cause?.certainty).not.toBe("only");
  });

  it.each([
    ["counted twice", row("298", "48.00", "19.01", "67.01"), "counted-twice"],
    ["left out of the sum", row("298", "12.00", "8.13", "20.13"), "left-out"],
  ])("one that was %s is named, and the sum is mended in every column at once", (_, printed, slip) => {
    const sum = row("298", "30.00", "13.57", "43.57");
    const budget = disclosureOf({
      budget: {
        tables: {
          expenditureTable: {
            rows: [printed, first, second],
            totalRow: {
              total: sum.total,
              basicExpenditure: sum.basicExpenditure,
              projectExpenditure: sum.projectExpenditure,
            },
          },
        },
      },
    });
    const [cause, ...rest] = diagnose(budget, check(budget, allRules)).causes;
    expect(cause).toMatchObject({
      repair: { kind: "value", pointer: "/tables/expenditureTable/rows/0/total", to: "43.57" },
      slip,
      certainty: "likely",
    });
    expect(cause?.repair.advice).toMatch(/29802.*基本支出.* 30.00.*项目支出.* 13.57/);
    expect(cause?.resolves).toHaveLength(6);
    expect(rest).toEqual([]);
  });

  it("nothing is said of rows where one column alone is wrong", () => {
    const [cause] = causesOfSum(row("298", "30.00", "13.57", "43.57"), first, {
      ...second,
      total: "23.54",
    });
    expect(cause).toMatchObject({ repair: "value /rows/2/total 23.44", certainty: "only", mends: 2 });
  });
});

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
