import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { captionsOf } from "../../../testing/blocks.js";
import { accountsLayouts } from "../../../testing/layouts/accounts.js";
import { flatLayouts } from "../../../testing/layouts/flat.js";
import { oneColumnLayouts } from "../../../testing/layouts/one-column.js";
import { rowLayouts } from "../../../testing/layouts/rows.js";
import { threePublicLayouts } from "../../../testing/layouts/three-public.js";
import { twoSidedLayouts } from "../../../testing/layouts/two-sided.js";
import { barsToBlanks, setWithBlanks } from "../../../testing/set-with-blanks.js";
import { FactSink } from "../../assemble/fact-sink.js";
import { readBudgetTables } from "../../tables/budget/read-budget-tables.js";
import { textBlocks } from "../text-blocks.js";
import { columnsOf } from "../text-width.js";

const layouts = [
  ...twoSidedLayouts,
  ...rowLayouts,
  ...oneColumnLayouts,
  ...threePublicLayouts,
  ...flatLayouts,
  ...accountsLayouts,
];
const measures = [
  ["characters", (text: string) => text.length],
  ["columns of a fixed-width font", columnsOf],
] as const;

/** The facts read from a layout whose columns are separated by blanks. */
function factsOf({ text, document = "budget", year, facts }: (typeof layouts)[number], set: string) {
  const sink = new FactSink();
  if (year) {
    const occurrence = { position: { paragraph: 1 }, text: "", printed: "", offset: 0, value: `${year}` };
    sink.state({ pointer: "/fiscalYear", value: year, occurrence });
  }
  expect(set).not.toBe(text);
  readBudgetTables(sink, captionsOf(textBlocks(set.split("\n")), document));
  const at = (pointer: string) =>
    pointer
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        sink.budget.tables,
      );
  return Object.entries(facts).map(([pointer, fact]) => ({ pointer, fact, read: at(pointer) }));
}

/** The rows of the tables in a text. */
function gridsOf(text: string): string[][][] {
  return textBlocks(text.split("\n")).flatMap((block) =>
    block.kind === "grid" ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  );
}

describe.each(measures)("tables set by %s", (_, measure) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "no fact is another: %s",
    (_name, layout) => {
      const read = factsOf(layout, barsToBlanks(layout.text, measure));
      expect(
        read.filter((each) => each.read !== undefined && !isDeepStrictEqual(each.read, each.fact)),
      ).toEqual([]);
    },
  );

  it("many are read as a whole", () => {
    const whole = layouts.filter((layout) =>
      factsOf(layout, barsToBlanks(layout.text, measure)).every(({ fact, read }) =>
        isDeepStrictEqual(fact, read),
      ),
    );
    expect(whole.length).toBeGreaterThanOrEqual(17);
  });
});

/**
 * As a converter of pages prints it: a Chinese character is one column wide, and heads end to the left of their
 * columns.
 */
const CONVERTED = `支出决算表
单位：万元
        项目            本年支出合计        基本支出      项目支出      上缴上级支出        经营支出      对附属单位补助支出
科目编码       科目名称
栏次                               1         2         3             4         5                   6
合计                           93.00     60.00     33.00
     213  农林水支出              93.00     60.00     33.00
   21303  水利                 93.00     60.00     33.00

“三公”经费支出决算表
单位：万元
  单位名称             合计         因公出国（境）费                       公务用车购置及运行维护费                             公务接待费
                                                     小计         公务用车购置费         公务用车运行维护费
              预算数     决算数      预算数      决算数     预算数     决算数     预算数     决算数      预算数       决算数      预算数     决算数
溪口县水利局          9.00    7.40     0.00     0.00    6.00    5.00    0.00    0.00      6.00      5.00    3.00    2.40`;

describe("words that come again and again", () => {
  const gridOf = (text: string) => gridsOf(text)[1] ?? [];
  it("have each expense above the same number of them", () => {
    const [first, second, third] = gridOf(CONVERTED);
    const vehicles = "公务用车购置及运行维护费";
    expect(first).toEqual([
      ...["单位名称", "合计", "合计", "因公出国（境）费", "因公出国（境）费"],
      ...[vehicles, vehicles, vehicles, vehicles, vehicles, vehicles, "公务接待费", "公务接待费"],
    ]);
    expect(second?.slice(5, 11)).toEqual([
      ...["小计", "小计", "公务用车购置费", "公务用车购置费", "公务用车运行维护费", "公务用车运行维护费"],
    ]);
    expect(third?.slice(5, 11)).toEqual(["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"]);
  });

  it.each([
    ["one expense too few", CONVERTED.replace("公务用车购置费   ", "          ")],
    ["the last of a group too few", CONVERTED.replace("公务用车运行维护费\n", "\n")],
    ["one too many", CONVERTED.replace("小计    ", "小计 会议费")],
  ])("are left with %s", (_, text) => {
    expect(text).not.toBe(CONVERTED);
    expect(gridOf(text).flat()).not.toContain("小计");
  });
});

const HEAD = [
  ["科目编码", "", "", "科目名称", "合计", "基本支出", "项目支出"],
  ["类", "款", "项", "", "", "", ""],
];
const CLASS = ["201", "", "", "一般公共服务支出", "1,200.00", "1,000.00", "200.00"];
const GROUP = ["201", "03", "", "办公厅", "1,200.00", "1,000.00", "200.00"];
const ITEM = ["201", "03", "01", "行政运行", "1,000.00", "1,000.00", ""];
const SUM = ["", "", "", "合计", "1,200.00", "1,000.00", "200.00"];
const characters = (text: string) => text.length;
const setLines = (rows: readonly (readonly string[])[]) => setWithBlanks(rows, characters).join("\n");
const tableOf = (pages: readonly string[]) =>
  gridsOf(`部门支出总表\n单位：万元\n${pages.join("\n\f")}`)[0] ?? [];
const isUnread = (rows: readonly (readonly string[])[]) => rows.every(({ length }) => length === 1);
/** The page without its header. */
const bodyOf = (page: string) => page.split("\n").slice(HEAD.length).join("\n");

describe("a table of several pages", () => {
  const first = setLines([...HEAD, CLASS, GROUP, ITEM]);
  const second = setLines([...HEAD, GROUP, ITEM, SUM]);
  it.each([
    ["without the header again", bodyOf(second)],
    ["with the header again", second],
    ["with a number of the page", `${bodyOf(second)}\n          12`],
  ])("%s", (_, page) => {
    expect(tableOf([first, page]).slice(-3)).toEqual([GROUP, ITEM, SUM]);
  });

  it("is left where a page may hide a column", () => {
    const row = ["201", "03", "01", "行政运行", "1,000.00", "", "1,000.00"];
    const page = bodyOf(setLines([...HEAD, row, row, row]));
    expect(isUnread(tableOf([first, page]))).toBe(true);
  });
});

describe("rows", () => {
  const lines = setLines([...HEAD, CLASS, GROUP, ITEM, SUM]).split("\n");
  const withLine = (line: string, at: number) => tableOf([lines.toSpliced(at, 0, line).join("\n")]);
  const at = (row: readonly string[], column: number) => lines[HEAD.length]?.indexOf(row[column] ?? "") ?? 0;

  it("a name that fills its column goes on in the next line", () => {
    const rows = withLine(`${" ".repeat(at(CLASS, 3))}与管理`, 3);
    expect(rows.map((row) => row[3])).toEqual([
      "科目名称",
      "一般公共服务支出",
      "与管理",
      "办公厅",
      "行政运行",
      "合计",
    ]);
  });

  it.each([
    ["a name of which nobody knows whose it is", `${" ".repeat(at(CLASS, 3))}与管理`, 4],
    ["amounts without a label", `${" ".repeat(at(CLASS, 4))}7,777.00    7,777.00`, 4],
    ["a number across columns", `201   03    02    其他${" ".repeat(15)}7,777.00`, 4],
  ])("%s leaves the table", (_, line, index) => {
    expect(isUnread(withLine(line, index))).toBe(true);
  });

  it("a row that drifted until its numbers stand beneath two heads leaves the table", () => {
    expect(isUnread(withLine(`${" ".repeat(5)}${lines[HEAD.length]}`, 4))).toBe(true);
  });

  it("cells that a converter set apart by the same blanks everywhere tell no columns", () => {
    const rows = [
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["201", "某某支出", "3.00", "1.00", "2.00"],
      ["202", "某某支出", "2.00", "2.00"],
    ];
    expect(isUnread(tableOf([rows.map((row) => row.join("    ")).join("\n")]))).toBe(true);
  });

  it("short numbers beside their heads are assigned by order, and only to the same number of heads", () => {
    const head = "项目    合计        出国费       接待费";
    const rows = (zero: string) =>
      ["甲", "乙", "丙"].map((name) => `${name}    9.00            ${zero}      9.00`);
    expect(tableOf([[head, ...rows("0")].join("\n")]).at(-1)).toEqual(["丙", "9.00", "0", "9.00"]);
    expect(isUnread(tableOf([[`${head.slice(0, -3)}接待   购车`, ...rows("0")].join("\n")]))).toBe(true);
  });
});
