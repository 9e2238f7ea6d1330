import {
  type DepartmentBudget,
  formatAmount,
  formatIndicatorValue,
  type PerformanceIndicator,
  termOf,
  toText,
} from "@qingbei/domain";
import { projectFormTitle } from "../../templates/written-sections.js";
import type { Cell, TableBlock } from "../document.js";
import { isStated } from "./words.js";

type Project = NonNullable<DepartmentBudget["projects"]>[number];
type Lines = readonly (readonly Cell[])[];

const WIDTH = 6;
const label = (text: string, more: Partial<Cell> = {}): Cell => ({ text, is: "head", ...more });
const words = (text: string, more: Partial<Cell> = {}): Cell => ({ text, ...more });

function money({ budget, fiscalFunds, otherFunds, furtherFunds = [] }: Project): Lines {
  const lines: (readonly [string, Project["budget"]])[] = [
    ["预算数", budget],
    ["其中：财政资金", fiscalFunds],
    ["其他资金", otherFunds],
    ...furtherFunds.map(({ name, amount }) => [name, amount] as const),
  ];
  return lines.flatMap(([name, amount]) =>
    amount === undefined
      ? []
      : [
          [
            label(name, { across: 2 }),
            { text: isStated(amount) ? formatAmount(amount) : "", is: "number", across: WIDTH - 2 } as const,
          ],
        ],
  );
}

/** Rows beneath one label that reaches down beside them. */
function block(name: string, rows: Lines): Lines {
  return rows.map((row, at) => (at === 0 ? [label(name, { down: rows.length }), ...row] : row));
}

function plan({ spendingPlan = [] }: Project): Lines {
  if (spendingPlan.length === 0) return [];
  const across = Math.max(1, Math.floor((WIDTH - 1) / spendingPlan.length));
  const widths = spendingPlan.map((_, at) =>
    at === spendingPlan.length - 1 ? Math.max(1, WIDTH - 1 - across * at) : across,
  );
  return block("资金支出计划（%）", [
    spendingPlan.map(({ month }, at) => label(`${month}月底`, { across: widths[at] ?? 1 })),
    spendingPlan.map(({ cumulative }, at) => ({
      text: cumulative ? `${toText(cumulative.points)}%` : "",
      is: "number",
      across: widths[at] ?? 1,
    })),
  ]);
}

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

function levelName(id: string | null | undefined): string {
  return id ? termOf(id).zh : "";
}

/** How many indicators from one on have its first level: their cells are one. */
function runFrom(list: readonly PerformanceIndicator[], at: number): number {
  let end = at + 1;
  while (end < list.length && list[end]?.level1 === list[at]?.level1) end++;
  return end - at;
}

function indicatorRow(indicator: PerformanceIndicator, down: number): readonly Cell[] {
  const { level1, level2, name, description, targetValue, targetValueBasis } = indicator;
  return [
    ...(down > 0 ? [label(levelName(level1), { down })] : []),
    label(levelName(level2)),
    words(name ?? ""),
    words(description ?? ""),
    words(targetValue ? formatIndicatorValue(targetValue) : ""),
    words(targetValueBasis ?? ""),
  ];
}

function indicators({ indicators: list = [] }: Project): Lines {
  if (list.length === 0) return [];
  const isFirst = (at: number) => at === 0 || list[at - 1]?.level1 !== list[at]?.level1;
  const rows = list.map((each, at) => indicatorRow(each, isFirst(at) ? runFrom(list, at) : 0));
  return [HEADS.map((head) => label(head)), ...rows];
}

/** 项目绩效目标表 of one project. */
export function projectForm(project: Project): TableBlock {
  const { name, code, overview, purpose, goals = [] } = project;
  const text = (title: string, value: string | null | undefined): Lines =>
    value === undefined ? [] : [[label(title), words(value ?? "", { across: WIDTH - 1 })]];
  return {
    kind: "table",
    title: project.heading ?? `${name ?? ""}${projectFormTitle}`,
    above: ["单位：万元"],
    head: [],
    rows: [
      ...text("项目编码", code),
      ...text("项目名称", name),
      ...text("项目概况", overview),
      ...money(project),
      ...text("资金用途", purpose?.text),
      ...plan(project),
      ...block(
        "绩效目标",
        goals.map((goal) => [words(goal, { across: WIDTH - 1 })]),
      ),
      ...indicators(project),
    ],
  };
}
