import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import type { Repair } from "../engine/verdict.js";
import { appropriationColumns } from "../rules/tables/appropriation-columns.js";
import { rowColumns } from "../rules/tables/row-columns.js";
import { rowsAddUp } from "../rules/tables/rows-add-up.js";
import { tableToTable } from "../rules/tables/table-to-table.js";
import { unitScale } from "../rules/tables/unit-scale.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { unitCauses, unitRepair } from "./unit-causes.js";

const rules = [appropriationColumns, rowColumns, rowsAddUp, tableToTable, unitScale];

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const table = (factor: number, unit: string, more: object = {}) => ({
  unit,
  totalRow: {
    total: String(50 * factor),
    basicExpenditure: String(30 * factor),
    projectExpenditure: String(20 * factor),
    ...more,
  },
});
const tables = (general: object): Tables =>
  ({
    fiscalAppropriationTable: { unit: "万元", expenditureTotal: { total: "50", generalPublicBudget: "50" } },
    expenditureTable: table(1, "万元"),
    generalPublicBudgetTable: general,
    basicExpenditureTable: { unit: "万元", totalRow: { total: "30" } },
  }) as Tables;

function causes(general: object) {
  const disclosure = disclosureOf({ budget: { tables: tables(general) } });
  const { causes: found, unexplained } = diagnose(disclosure, check(disclosure, rules));
  return {
    repairs: found.map(({ repair: { pointer, from, to } }) => `${pointer} ${from}→${to}`),
    certainty: found[0]?.certainty,
    left: unexplained.length,
  };
}

describe("the unit above a table", () => {
  it("is the one cause where all of its numbers are ten thousand times too large", () => {
    expect(causes(table(10_000, "万元"))).toEqual({
      repairs: ["/tables/generalPublicBudgetTable/unit 万元→元"],
      certainty: "only",
      left: 0,
    });
  });

  it("is not where one number alone is", () => {
    expect(causes(table(1, "万元", { total: "500000" })).repairs).toEqual([
      "/tables/generalPublicBudgetTable/totalRow/total 500000.00→50.00",
    ]);
  });
});

it("the unit is found by the other numbers of a table where its total has a fault of its own", () => {
  const row = "/tables/generalPublicBudgetTable/totalRow";
  const { graph, budget, failed } = graphOf(
    {
      budget: {
        expenditure: { total: "50", basicExpenditure: "30", projectExpenditure: "20" },
        tables: { generalPublicBudgetTable: table(10_000, "万元", { total: "510000" }) } as Tables,
      },
    },
    ["total", "basicExpenditure", "projectExpenditure"].map((key) =>
      same(`/expenditure/${key}`, `${row}/${key}`),
    ),
  );
  expect(unitCauses(graph, [], budget)).toEqual([]);
  expect(unitCauses(graph, [], budget, failed)).toMatchObject([
    { repair: { pointer: "/tables/generalPublicBudgetTable/unit", to: "元" }, mends: ["1#0", "2#0"] },
  ]);
});

describe("the unit that several numbers of a table ask for", () => {
  const ROW = "/tables/generalPublicBudgetTable/totalRow";
  type Numbers = Readonly<Record<string, string>>;
  const stated = { total: "50", basicExpenditure: "30", projectExpenditure: "20" };
  const asked = (unit: string | undefined, row: Numbers, more: readonly Constraint[] = []) => {
    const { graph, budget, failed } = graphOf(
      {
        budget: {
          expenditure: stated,
          tables: { generalPublicBudgetTable: { ...(unit && { unit }), totalRow: row } } as Tables,
        },
      },
      more.length > 0
        ? more
        : Object.keys(stated)
            .filter((key) => key in row)
            .map((key) => same(`/expenditure/${key}`, `${ROW}/${key}`)),
    );
    return unitCauses(graph, [], budget, failed).map(({ repair: { from, to } }) => `${from}→${to}`);
  };
  const large = { total: "500000", basicExpenditure: "300000" };
  const small = { total: "0.005", basicExpenditure: "0.003" };

  it.each<[string, string | undefined, Numbers, string[]]>([
    ["in 万元, ten thousand times too large", "万元", large, ["万元→元"]],
    ["in 元, ten thousand times too small", "元", small, ["元→万元"]],
    ["in 万元, ten thousand times too small", "万元", small, []],
    ["in 元, ten thousand times too large", "元", large, []],
    ["in another unit", "千元", large, []],
    ["without a unit", undefined, large, []],
    ["with one such number", "万元", { total: "500000", basicExpenditure: "30" }, []],
    ["with one such number beside slips", "万元", { total: "500000", basicExpenditure: "31" }, []],
    ["with slips alone", "万元", { total: "51", basicExpenditure: "31" }, []],
    ["with zeros alone", "万元", { total: "0", basicExpenditure: "0" }, []],
    [
      "with cents that the other unit drops",
      "万元",
      { total: "500000.02", basicExpenditure: "299999.99" },
      ["万元→元"],
    ],
  ])("of a table %s", (_, unit, row, repairs) => expect(asked(unit, row)).toEqual(repairs));

  it("is not asked for by rates", () => {
    const rates = [`${ROW}/total`, `${ROW}/basicExpenditure`].map(
      (whole): Constraint => ({
        form: "share",
        part: "/expenditure/projectExpenditure",
        whole,
        percentage: `${ROW}/changeRate`,
      }),
    );
    const row = { total: "500000", basicExpenditure: "500000", changeRate: "40.00" };
    expect(asked("万元", row, rates)).toEqual([]);
  });
});

const UNIT = "/tables/generalPublicBudgetTable/unit";
const repair = (from: string, to: string, pointer = UNIT): Repair => ({ kind: "text", pointer, from, to });

describe("a repair of a table's unit", () => {
  it.each([
    ["万元", "元", -4],
    ["元", "万元", 4],
    ["元", "千元", 3],
    ["亿元", "万元", -4],
  ])("from %s to %s moves the point by %d", (from, to, places) => {
    expect(unitRepair(repair(from, to))).toEqual({ table: "generalPublicBudgetTable", places });
  });

  it.each([
    ["to no unit of money", repair("万元", "人次")],
    ["from no unit of money", repair("", "万元")],
    ["of a row", repair("万元", "元", "/tables/generalPublicBudgetTable/rows/0/unit")],
    ["of another document", repair("万元", "元", `/against/0${UNIT}`)],
    ["of something else", repair("万元", "元", "/tables/generalPublicBudgetTable/unitName")],
  ])("is none: %s", (_, other) => expect(unitRepair(other)).toBeUndefined());
});

describe("the candidate for it", () => {
  const ROW = "/tables/generalPublicBudgetTable/totalRow";
  /** The table's 基本支出 is as printed; the statement says 30 of it, and 50 of its total. */
  const found = (row: Readonly<Record<string, string>>, ...repairs: readonly Repair[]) => {
    const { graph, budget } = graphOf(
      {
        budget: {
          expenditure: { total: "50", basicExpenditure: "30" },
          tables: { generalPublicBudgetTable: { unit: "万元", totalRow: row } } as Tables,
        },
      },
      [
        same("/expenditure/total", `${ROW}/total`),
        same("/expenditure/basicExpenditure", `${ROW}/basicExpenditure`),
        ...("changeRate" in row
          ? [
              {
                form: "growth",
                current: `${ROW}/total`,
                base: `${ROW}/previousTotal`,
                percentage: `${ROW}/changeRate`,
              } as const,
            ]
          : [sumIs(`${ROW}/total`, `${ROW}/basicExpenditure`, `${ROW}/projectExpenditure`)]),
      ],
    );
    const live = repairs.map((each, order) => ({ key: `rule#${order}`, repair: each, order }));
    return unitCauses(graph, live, budget);
  };
  const large = { total: "500000", basicExpenditure: "300000", projectExpenditure: "200000" };

  it("sets all amounts of the table, mends what asked for it and what they broke, and says why", () => {
    expect(found(large, repair("万元", "元"), repair("万元", "元"))).toMatchObject([
      {
        repair: {
          ...repair("万元", "元"),
          advice: "一般公共预算支出表的金额单位写的是“万元”，按与其他各处的关系应是“元”",
        },
        mends: ["rule#0", "rule#1", "0#0", "1#0"],
        nodes: [{ key: "0#0" }, { key: "1#0" }],
        slip: "unit",
        rank: [2, 0, 0, 0],
      },
    ]);
  });

  it("leaves rates as they are", () => {
    const changed = { ...large, previousTotal: "400000", changeRate: "25.00" };
    expect(found(changed, repair("万元", "元"))).toMatchObject([{ mends: ["rule#0", "0#0", "1#0"] }]);
  });

  it("is one for each unit that is proposed, of those that break nothing", () => {
    const mixed = { total: "50", basicExpenditure: "300000", projectExpenditure: "200000" };
    expect(found(mixed, repair("万元", "元"))).toEqual([]);
    expect(
      found(large, repair("万元", "元"), repair("万元", "千元")).map(({ repair: { to } }) => to),
    ).toEqual(["元", "千元"]);
    expect(found(large, repair("万元", "元", "/department/name"))).toEqual([]);
  });

  it("is none where nothing is known of the table's numbers", () => {
    const elsewhere = repair("万元", "元", "/tables/revenueTable/unit");
    expect(found(large, elsewhere)).toEqual([]);
  });
});
