import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { codeStructure } from "../rules/tables/code-structure.js";
import { rowChanges } from "../rules/tables/row-changes.js";
import { rowColumns } from "../rules/tables/row-columns.js";
import { rowHierarchy } from "../rules/tables/row-hierarchy.js";
import { rowsAddUp } from "../rules/tables/rows-add-up.js";
import { diagnose } from "./diagnose.js";

const rules = [codeStructure, rowChanges, rowColumns, rowHierarchy, rowsAddUp];

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
  const [cause] = diagnose(disclosure, check(disclosure, rules)).causes;
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
  return diagnose(disclosure, check(disclosure, rules)).causes.map(
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
    const [cause, ...rest] = diagnose(budget, check(budget, rules)).causes;
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

describe("a row under a wrong code", () => {
  const sums = (
    at: string,
    rows: readonly ReturnType<typeof row>[],
    ...others: readonly ReturnType<typeof row>[]
  ) => causesOfSum(row(at, "30.00", "13.57", "43.57"), ...rows, ...others);
  const first = row("29801", "12.00", "8.13", "20.13");

  it("is named where the sum that it belongs to lacks it, and no other row has its code", () => {
    const [cause] = sums("298", [first, row("29702", "18.00", "5.44", "23.44")]);
    expect(cause?.repair).toBe("text /rows/2/code 29802");
    expect(cause?.certainty).not.toBe("only");
    expect(cause?.advice).toContain("29702 改为 29802");
  });

  it("is not where it is counted rightly under its own code", () => {
    const others = [row("297", "18.00", "5.44", "23.44"), row("29702", "18.00", "5.44", "23.44")];
    const causes = sums("298", [first], ...others);
    expect(causes.map(({ repair }) => repair).join()).not.toContain("code");
  });
});

describe("a row is not said to be under a wrong code", () => {
  const first = row("29801", "12.00", "8.13", "20.13");
  const astray = row("29702", "18.00", "5.44", "23.44");
  const whole = row("298", "30.00", "13.57", "43.57");

  it.each<[string, readonly ReturnType<typeof row>[]]>([
    ["where one column alone is what the sum lacks", [whole, first, row("29702", "18.00", "6.44", "24.44")]],
    ["where it is of another level", [whole, first, row("2970201", "18.00", "5.44", "23.44")]],
    ["where two rows would do", [whole, first, astray, row("29602", "18.00", "5.44", "23.44")]],
    ["where its place is taken", [whole, first, row("29802", "0.00", "0.00", "0.00"), astray]],
    ["where the sum has too much", [row("298", "-6.00", "2.69", "-3.31"), first, astray]],
    [
      "where one column of the sum has too much",
      [row("298", "30.00", "7.13", "37.13"), first, row("29702", "18.00", "-1.00", "17.00")],
    ],
  ])("%s", (_, [sum = whole, ...rows]) => {
    const named = causesOfSum(sum, ...rows).map(({ repair }) => repair);
    expect(named.join()).not.toContain("code");
  });

  it("but is where the sum that its code counts it to has it too much", () => {
    const other = row("297", "1.00", "1.00", "2.00");
    const [cause] = causesOfSum(whole, first, other, row("29701", "1.00", "1.00", "2.00"), astray);
    expect(cause).toMatchObject({ repair: "text /rows/4/code 29802", mends: 6 });
    expect(cause?.advice).toMatch(
      /^部门支出总表“298 科目298”少的正是.*“29702 科目29702”这一行，像是编码写错/,
    );
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

describe("the change on last year", () => {
  /** 一般公共预算支出表 with last year, of whose rows the first is as given. */
  const causeOf = (change: string, changeRate: string, [before, now] = ["125.50", "97.13"]) => {
    const changed = (code: string, previousTotal: string, total: string, by: string, rate: string) => ({
      code,
      name: `科目${code}`,
      total,
      previousTotal,
      change: by,
      changeRate: rate,
    });
    const rows = [
      changed("2980101", before, now, change, changeRate),
      changed("2980102", "88.40", "91.27", "2.87", "3.25"),
      changed("2980103", "63.18", "40.02", "-23.16", "-36.66"),
      changed("2980104", "20.00", "21.37", "1.37", "6.85"),
      changed("2980105", "75.25", "60.11", "-15.14", "-20.12"),
    ];
    const disclosure = disclosureOf({ budget: { tables: { generalPublicBudgetTable: { rows } } } });
    const [cause] = diagnose(disclosure, check(disclosure, rules)).causes;
    return cause && [cause.repair.pointer.split("/").at(-1), cause.repair.to];
  };

  it("a rate whose point moved keeps its digits, where a digit too many would explain it as well", () => {
    expect(causeOf("-40.00", "-444.4", ["90.00", "50.00"])).toEqual(["changeRate", "-44.44"]);
  });

  it.each([
    ["an amount without its sign", "28.37", "-22.61", ["change", "-28.37"]],
    ["an amount of the row beneath", "2.87", "-22.61", ["change", "-28.37"]],
    ["a rate without its sign", "-28.37", "22.61", ["changeRate", "-22.61"]],
    ["a rate of the row beneath", "-28.37", "3.25", ["changeRate", "-22.61"]],
    ["a rate whose point moved, to the places of its column", "-28.37", "-226.1", ["changeRate", "-22.61"]],
    ["a rate that lost its places, to those of its column", "-28.37", "-22961", ["changeRate", "-22.61"]],
    ["a rate whose point moved to the left", "-28.37", "-2.261", ["changeRate", "-22.61"]],
  ])("%s is set right", (_, change, changeRate, repaired) => {
    expect(causeOf(change, changeRate)).toEqual(repaired);
  });
});
