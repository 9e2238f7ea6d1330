import type { Reading } from "@qingbei/documents";
import { DepartmentBudget, type DepartmentBudgetJson, type Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type DiffReport, diffReport } from "./diff-report.js";
import { diffText } from "./diff-text.js";

/** A document that prints a budget: every amount at a line of its own. */
function document(path: string, budget: Partial<DepartmentBudgetJson>, lines: Record<string, number> = {}) {
  const sources: Sources = Object.fromEntries(
    Object.entries(lines).map(([pointer, line]) => {
      const place = { position: { line, column: 1 }, text: "原文", printed: "印", offset: 0 };
      return [pointer, [place]];
    }),
  );
  const parsed = DepartmentBudget.parse({
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2025,
    department: { name: "某局" },
    ...budget,
  });
  const amounts = { printed: 1, claimed: 1, unclaimed: [] };
  const rest = {
    format: "text",
    statement: { paragraphs: [] },
    notices: [],
    lines: { text: [], parts: [] },
  } as const;
  const reading: Reading = { budget: parsed, sources, amounts, ...rest };
  return { path, reading };
}

const drawn = { colour: false, width: 100, detail: "normal" } as const;
const text = (report: DiffReport) => diffText(report, drawn);
const compare = (a: Partial<DepartmentBudgetJson>, b: Partial<DepartmentBudgetJson>) =>
  diffReport(document("前.txt", a), document("后.txt", b));
const code = (name: string, total: string, of = "2010101") => ({
  tables: { expenditureTable: { rows: [{ code: of, name, total }] } },
});

describe("differences for people", () => {
  it("say first that two departments were compared", () => {
    const [first] = text(compare({}, { department: { name: "另一局" } })).split("\n");
    expect(first).toContain("不是同一个部门的（某局、另一局）");
    expect(text(compare({}, { expenditure: { total: "1" } }))).not.toContain("同一个部门");
    expect(text(compare({ department: {} }, { department: { name: "另一局" } }))).not.toContain("同一个部门");
  });

  it.each<
    [string, Partial<DepartmentBudgetJson>, Partial<DepartmentBudgetJson>, title: string, line: RegExp]
  >([
    [
      "a changed amount, with the difference and its share",
      { expenditure: { total: "100" } },
      { expenditure: { total: "110.5" } },
      "支出预算 1 处",
      /改动 +支出总计 {2}100\.00 → 110\.50 {2}＋10\.50（＋10\.50%）/,
    ],
    [
      "a change from nothing, which has no share",
      { expenditure: { total: "0" } },
      { expenditure: { total: "3" } },
      "支出预算 1 处",
      /0\.00 → 3\.00 {2}＋3\.00\n/,
    ],
    [
      "more decimals, all of them",
      { expenditure: { total: "1.5" } },
      { expenditure: { total: "1.4999" } },
      "支出预算 1 处",
      /1\.5000 → 1\.4999 {2}－0\.0001（－0\.01%）/,
    ],
    [
      "an amount that was blank",
      { revenue: { total: null } },
      { revenue: { total: "5" } },
      "收入预算 1 处",
      /新填 +收入总计 {2}5\.00/,
    ],
    ["an amount that is gone", { revenue: { total: "5" } }, {}, "收入预算 1 处", /不再填 +收入总计 {2}5\.00/],
    [
      "a new project",
      { projects: [{ name: "甲", budget: "1" }] },
      {
        projects: [
          { name: "乙", budget: "2" },
          { name: "甲", budget: "1" },
        ],
      },
      "项目 1 处",
      /新增 +项目1“乙” {2}2\.00/,
    ],
    [
      "a project that is gone",
      { projects: [{ name: "甲", budget: "1" }] },
      { projects: [] },
      "项目 1 处",
      /减少 +项目1“甲” {2}1\.00/,
    ],
    [
      "a row of a table",
      code("行政运行", "1"),
      code("行政运行", "2"),
      "部门支出总表 1 处",
      /“2010101 行政运行”/,
    ],
    [
      "a row under another name",
      code("行政运行", "1"),
      code("行政运转", "1"),
      "部门支出总表 1 处",
      /改名 .*行政运行 → 行政运转/,
    ],
    [
      "a row under another code",
      code("行政运行", "1"),
      code("行政运行", "1", "2010102"),
      "部门支出总表 1 处",
      /改编码 .*2010101 → 2010102/,
    ],
    [
      "assets, in 元",
      { stateAssets: { holdings: [{ name: "房屋", value: "1" }] } },
      { stateAssets: { holdings: [{ name: "房屋", value: "2" }] } },
      "国有资产占用情况 1 处",
      /1\.00 元 → 2\.00 元 {2}＋1\.00 元（＋100\.00%）\n/,
    ],
  ])("%s", (_, a, b, title, line) => {
    const report = compare(a, b);
    expect(report.same).toBe(false);
    expect(text(report)).toContain(title);
    expect(text(report)).toMatch(line);
  });

  it("stand where they are printed, once where both stand there", () => {
    const of = (total: string, line: number) =>
      document("甲.txt", { expenditure: { total } }, { "/expenditure/total": line });
    expect(text(diffReport(of("1", 3), of("2", 3)))).toContain("  第 3 行\n");
    expect(text(diffReport(of("1", 3), of("2", 4)))).toContain("  第 3 行 → 第 4 行\n");
  });

  it("are none between a document and itself, and that is said with what was not compared", () => {
    const report = compare({ expenditure: { total: "1" } }, { expenditure: { total: "1.00" } });
    expect(report).toMatchObject({ same: true, sections: [] });
    expect(text(report)).toMatch(/某局　2025年部门预算，金额 1 个[\s\S]*金额和条目没有差别\n文字没有比较/);
  });
});

describe("a long list of differences", () => {
  const year = (fiscalYear: number, total: string, rows: readonly string[]) => ({
    fiscalYear,
    expenditure: { total },
    tables: {
      expenditureTable: {
        rows: rows.map((amount, at) => ({ code: `20101${10 + at}`, name: `科目${at}`, total: amount })),
        totalRow: { total },
      },
    },
  });
  const amounts = (count: number, size: number) =>
    Array.from({ length: count }, (_, at) => `${at * size}.00`);
  const blocks = (count: number) =>
    text(compare(year(2024, "100", amounts(count, 2)), year(2025, "90", amounts(count, 3)))).split("\n\n");

  it("begins with the totals and the largest changes, each sum once", () => {
    const [, totals = "", largest = "", list = ""] = blocks(24);
    expect(totals.split("\n")).toEqual([
      "总数",
      expect.stringMatching(/^ {2}支出总计 +100\.00 → 90\.00 +－10\.00/),
    ]);
    const [title, ...items] = largest.split("\n");
    expect(title).toBe("变化最大的条目");
    expect(items.map((line) => /科目(\d+)/.exec(line)?.[1])).toEqual([
      "23",
      "22",
      "21",
      "20",
      "19",
      "18",
      "17",
      "16",
    ]);
    expect(list).toMatch(/^支出预算 1 处/);
  });

  it("is none if it is short", () => {
    expect(blocks(5)[1]).toMatch(/^支出预算 1 处/);
  });
});

describe("two years", () => {
  const of = (fiscalYear: number, total: string, previousTotal: string) => ({
    fiscalYear,
    expenditure: { total },
    statementItems: ["甲", "乙", "丙", "丁"].map((name) => ({
      name,
      amount: "1",
      ...(fiscalYear === 2024 && { arrangement: "1" }),
    })),
    tables: {
      expenditureTable: {
        rows: [
          { code: "2010101", name: "行政运行", total },
          { code: "20101", name: "人大事务", total, basicExpenditure: "10" },
        ],
      },
      generalPublicBudgetTable: { rows: [{ code: "2010101", name: "行政运行", previousTotal, total }] },
    },
  });
  const [before, after] = [of(2024, "1234.56", "1100"), of(2025, "1345.67", "1234.56")] as const;
  const lines = (report: DiffReport, detail: "normal" | "brief" | "full" = "normal") =>
    diffText(report, { ...drawn, detail }).split("\n");

  it("print each change once, and nothing of last year's amounts", () => {
    expect(lines(compare(before, after)).slice(3, -4)).toEqual([
      "支出预算 1 处",
      "  改动    支出总计  1234.56 → 1345.67  ＋111.11（＋9.00%）  等 4 处",
      "",
      "支出科目 4 处",
      "  不再填  本年预算安排 4 处",
      "",
      "部门支出总表 2 处，2 处同上",
      "",
      "一般公共预算支出表 2 处，1 处同上，1 处是上年数或增减，未列",
    ]);
  });

  it("print all places if all is asked for, as two drafts of one year do", () => {
    for (const report of [compare(before, { ...after, fiscalYear: 2024 }), compare(before, after)])
      expect(lines(report, "full").filter((line) => line.includes("1234.56 → 1345.67"))).toHaveLength(4);
    const drafts = compare(before, { ...after, fiscalYear: 2024 });
    expect(lines(drafts)).toEqual(lines(drafts, "full"));
  });

  it("tell changes of few digits apart by their items", () => {
    const rows = (year: number, total: string) => ({
      ...code("甲", total),
      fiscalYear: year,
      projects: [{ name: "乙", budget: total }],
    });
    const report = compare(rows(2024, "10"), rows(2025, "12"));
    expect(report.summary.repeated).toBe(0);
    expect(lines(report).filter((line) => line.includes("10.00 → 12.00"))).toHaveLength(2);
  });

  it("are a summary alone if that is asked for", () => {
    const text = lines(compare(before, { ...after, projects: [{ name: "新", budget: "3" }] }), "brief");
    expect(text.slice(3, -4)).toEqual([
      "总数",
      "  支出总计  1234.56 → 1345.67  ＋111.11（＋9.00%）",
      "",
      "新增和减少的条目",
      "  新增    项目1“新”  3.00",
      "",
      "支出预算 1 处，支出科目 4 处，部门支出总表 2 处，一般公共预算支出表 2 处，项目 1 处",
    ]);
  });

  it("have their summary in JSON", () => {
    const { summary } = compare(before, after);
    expect(summary).toMatchObject({ totals: [{ label: "支出总计" }], largest: [], items: [], repeated: 3 });
  });
});

describe("differences for programs", () => {
  it("have both sides as strings, with pointers, words and places", () => {
    const report = diffReport(
      document("前.txt", { expenditure: { total: "100" } }, { "/expenditure/total": 3 }),
      document("后.txt", { expenditure: { total: "110.5" } }),
    );
    expect(report.sections).toEqual([
      {
        id: "expenditure",
        title: "支出预算",
        differences: [
          {
            kind: "changed",
            label: "支出总计",
            before: {
              pointer: "/expenditure/total",
              amount: "100",
              unit: "万元",
              printed: "印",
              position: { line: 3, column: 1 },
            },
            after: { pointer: "/expenditure/total", amount: "110.5", unit: "万元" },
            difference: "10.5",
            percentage: "10.50",
          },
        ],
      },
    ]);
  });

  it("say of changes on last year that they are", () => {
    const of = (amount: string) => ({
      expenditure: { changes: { fiscalAppropriation: { direction: "increase" as const, amount } } },
    });
    const [difference] = compare(of("1"), of("2")).sections.flatMap(({ differences }) => differences);
    expect(difference?.label).toMatch(/^财政拨款（.*增减/);
  });

  it("walk through the places of a document once, however many items were added", () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({
      code: `2010${100 + at}`,
      name: `科目${at}`,
      total: "1",
    }));
    const lines = Object.fromEntries(
      rows.flatMap((_, at) =>
        ["name", "total"].map((key) => [`/tables/expenditureTable/rows/${at}/${key}`, 2 * at + 1]),
      ),
    );
    const { path, reading } = document("后.txt", { tables: { expenditureTable: { rows } } }, lines);
    let walks = 0;
    const sources = new Proxy(reading.sources, {
      ownKeys: (target) => {
        walks++;
        return Reflect.ownKeys(target);
      },
    });
    const report = diffReport(document("前.txt", {}), { path, reading: { ...reading, sources } });
    const added = report.sections.flatMap(({ differences }) => differences);
    expect(added.map(({ after }) => after?.position)).toEqual(
      rows.map((_, at) => ({ line: 2 * at + 1, column: 1 })),
    );
    expect(walks).toBe(1);
  });
});
