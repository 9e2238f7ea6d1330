import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import { lookupIn } from "../engine/lookup.js";
import { disclosureOf } from "../engine/rule-tester.js";
import type { Repair } from "../engine/verdict.js";
import type { Candidate, Proposal } from "./candidate.js";
import { Echoes } from "./echoes.js";
import { ConstraintGraph, type Node } from "./graph.js";
import { missingRow } from "./missing-rows.js";
import { rowCauses } from "./row-causes.js";

/** 基本支出 and 项目支出 of a row; its 合计 is their sum in what is made here, unless a third number says otherwise. */
type Cells = readonly [basic: string, project: string, total: string];

const COLUMNS = ["basicExpenditure", "projectExpenditure", "total"] as const;
const TABLE = "/tables/expenditureTable/rows";

/** A table whose first row adds up the others, in each column. */
function tableOf(rows: readonly Cells[], ...others: readonly Constraint[]) {
  const disclosure = disclosureOf({
    budget: {
      revenue: { total: "60.00" },
      expenditure: { total: "100.00", basicExpenditure: "60.0" },
      tables: {
        expenditureTable: {
          rows: rows.map(([basicExpenditure, projectExpenditure, total], index) => ({
            name: `科目${index}`,
            basicExpenditure,
            projectExpenditure,
            total,
          })),
        },
      },
    },
  });
  const sums = COLUMNS.map((column): LinearConstraint => {
    const cell = (row: number) => ({ pointer: `${TABLE}/${row}/${column}`, coefficient: 1 }) as const;
    const right = rows.slice(1).map((_, index) => cell(index + 1));
    return { form: "linear", relation: "=", left: [cell(0)], right, rowsOf: TABLE };
  });
  const constraints = [...sums, ...others];
  const graph = new ConstraintGraph(
    constraints.map((constraint, index) => ({
      rule: `rule-${index}`,
      outcome: "failed",
      cases: [{ outcome: "failed", message: "", constraint, evidence: [] }],
    })),
    lookupIn(disclosure),
  );
  const failed = graph.nodes.filter((node) => graph.fails(node));
  return { graph, failed, budget: disclosure.budget, disclosure };
}

const shown = ({ repair, slip, mends, values, isGuess, rank }: Candidate) => ({
  repair: `${repair.kind} ${repair.pointer.replace(TABLE, "")} ${repair.from}→${repair.to}`,
  advice: repair.advice,
  slip,
  mends: mends.join(),
  sets: values?.size,
  isGuess,
  cost: rank[0],
});
const causes = ({ graph, failed, budget }: ReturnType<typeof tableOf>) =>
  rowCauses(graph, failed, budget).map(shown);

const first: Cells = ["12.00", "8.13", "20.13"];
const second: Cells = ["18.00", "5.44", "23.44"];
const right: Cells = ["30.00", "13.57", "43.57"];

describe("a row that adds up others", () => {
  it("is right: nothing to say", () => expect(causes(tableOf([right, first, second]))).toEqual([]));

  it("counts one of them twice: corrected in every column, the 合计 first; or a row is missing", () => {
    expect(causes(tableOf([["48.00", "19.01", "67.01"], first, second]))).toEqual([
      {
        repair: "value /0/total 67.01→43.57",
        advice: "那一行是部门支出总表“科目2”，同一行的基本支出改为 30.00、项目支出改为 13.57",
        slip: "counted-twice",
        mends: "rule-2#0,rule-0#0,rule-1#0",
        sets: 3,
        isGuess: true,
        cost: 1,
      },
      {
        repair: "missing-row /- →23.44",
        advice:
          "部门支出总表“科目0”下面像是漏了一行：合计 23.44、基本支出 18.00、项目支出 5.44，请补列；没有漏行的，核对上一级这一行",
        slip: undefined,
        mends: "rule-2#0,rule-0#0,rule-1#0",
        sets: undefined,
        isGuess: true,
        cost: 2.5,
      },
    ]);
  });

  it("leaves one of them out: the same, by its own slip", () => {
    const [corrected, ...rest] = causes(tableOf([first, first, second]));
    expect(corrected).toMatchObject({ repair: "value /0/total 20.13→43.57", slip: "left-out", sets: 3 });
    expect(rest).toEqual([]);
  });

  it("has more than its parts, by no row that stands there", () => {
    expect(causes(tableOf([right, first]))).toEqual([
      expect.objectContaining({ repair: "value /0/total 43.57→20.13", slip: "other", cost: 3 }),
      expect.objectContaining({ repair: "missing-row /- →23.44", cost: 2.5 }),
    ]);
  });

  it("two parts that are alike: that one was counted twice, but not which", () => {
    const [cause] = causes(tableOf([["36.00", "24.39", "60.39"], first, first]));
    expect(cause).toMatchObject({ repair: "value /0/total 60.39→40.26" });
    expect(cause?.advice).not.toContain("那一行");
  });

  it("off in two columns, the third right: only those are set, and nothing is said of one row", () => {
    expect(causes(tableOf([["31.00", "12.57", "43.57"], first, second]))).toEqual([
      expect.objectContaining({
        repair: "value /0/basicExpenditure 31.00→30.00",
        advice: "同一行的项目支出改为 13.57",
        sets: 2,
        slip: "other",
        mends: "rule-0#0,rule-1#0",
      }),
    ]);
  });

  it("off in one column alone is a matter of its numbers", () => {
    expect(causes(tableOf([["30.00", "13.57", "44.57"], first, second]))).toEqual([]);
    expect(causes(tableOf([right, first, ["18.00", "5.44", "32.44"]]))).toEqual([]);
  });

  it("is not corrected where that would break what confirms it", () => {
    const confirms: Constraint = {
      form: "linear",
      relation: "=",
      left: [{ pointer: `${TABLE}/0/basicExpenditure`, coefficient: 1 }],
      right: [{ pointer: "/expenditure/basicExpenditure", coefficient: 1 }],
    };
    const rows: readonly Cells[] = [
      ["60.00", "21.00", "81.00"],
      ["30.00", "8.00", "38.00"],
    ];
    expect(causes(tableOf(rows)).map(({ repair }) => repair)).toEqual([
      "value /0/total 81.00→38.00",
      "missing-row /- →43.00",
    ]);
    expect(causes(tableOf(rows, confirms)).map(({ repair }) => repair)).toEqual(["missing-row /- →43.00"]);
  });

  it("a part that has no such column counts as nothing there", () => {
    const made = tableOf([
      ["24.00", "13.57", "37.57"],
      ["12.00", "8.13", "20.13"],
      ["0.00", "5.44", "5.44"],
    ]);
    expect(causes(made)[0]).toMatchObject({ slip: "other" });
  });
});

describe("a list that lacks a row", () => {
  const open = (left: string, openList: string, ...parts: readonly string[]): Constraint => ({
    form: "linear",
    relation: "=",
    left: [{ pointer: left, coefficient: 1 }],
    right: parts.map((pointer) => ({ pointer, coefficient: 1 }) as const),
    openList,
  });
  const whole = open("/expenditure/total", "/projects", `${TABLE}/0/total`);
  const proposal = (repair: Partial<Repair>): Proposal => ({
    key: "rule-3#0",
    order: 0,
    repair: { kind: "missing-row", pointer: "/projects/-", from: "", to: "56.43", ...repair },
  });
  const missing = (others: readonly Constraint[], live: readonly Proposal[] = [], at = 3) => {
    const { graph, failed, disclosure } = tableOf([right, first, second], ...others);
    const node = graph.nodes[at] as Node;
    const found = missingRow(graph, node, failed, live, new Echoes(disclosure));
    return found && shown(found);
  };

  it("states by how much, in the places that are printed", () => {
    expect(missing([whole])).toEqual({
      repair: "missing-row /projects/- →56.43",
      advice: undefined,
      slip: undefined,
      mends: "rule-3#0",
      sets: undefined,
      isGuess: undefined,
      cost: 2,
    });
  });

  it("is a guess where another place prints what the list comes to: it may be whole", () => {
    const listed = open("/expenditure/total", "/projects", `${TABLE}/1/total`, `${TABLE}/2/total`);
    expect(missing([listed])).toMatchObject({ isGuess: true });
  });

  it("mends every sum over the list that lacks as much", () => {
    const others = [
      whole,
      open("/expenditure/total", "/projects", `${TABLE}/0/total`),
      open("/expenditure/total", "/other", `${TABLE}/0/total`),
      open("/expenditure/total", "/projects", `${TABLE}/1/total`),
    ];
    expect(missing(others)?.mends).toBe("rule-3#0,rule-4#0");
  });

  it.each([
    ["the list comes to more", open("/revenue/total", "/projects", "/expenditure/total")],
    ["the list is complete by what it is", { ...whole, openList: undefined } as unknown as Constraint],
    [
      "it is no sum",
      {
        form: "growth",
        current: "/expenditure/total",
        base: "/revenue/total",
        percentage: "/expenditure/basicExpenditure",
        openList: "/projects",
      } as unknown as Constraint,
    ],
  ])("is not where %s", (_, constraint) => expect(missing([constraint])).toBeUndefined());

  it("takes the advice of the rule that proposes this very row", () => {
    const live = [
      proposal({ to: "56.44", advice: "不是这个数" }),
      proposal({ pointer: "/items/-", advice: "不是这张表" }),
      proposal({ kind: "value", advice: "不是补列" }),
      proposal({ to: "56.430", advice: "补列一个项目" }),
    ];
    expect(missing([whole], live)?.advice).toBe("补列一个项目");
    expect(missing([whole], live.slice(0, 3))).not.toHaveProperty("advice", expect.anything());
  });
});
