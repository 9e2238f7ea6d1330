import { fileNameOf, subjectOf } from "../report/overview.js";
import { clean, columns, pad } from "../report/text/columns.js";
import { placeOf } from "../report/text/place.js";
import { type Style, styleFor, type TextOptions } from "../report/text/style.js";
import { hanging } from "../report/text/wrap.js";
import type { ComparedDocument, DifferenceReport, DiffReport, DiffSection, DiffSide } from "./diff-report.js";
import { diffSummary } from "./diff-summary.js";

const KIND: Readonly<Record<DifferenceReport["kind"], string>> = {
  changed: "改动",
  disclosed: "新填",
  withdrawn: "不再填",
  added: "新增",
  removed: "减少",
  renamed: "改名",
  recoded: "改编码",
};

/** Widest label, in columns, to which amounts are aligned. */
const WIDEST_LABEL = 44;

/** The places in both documents, once if they are the same. */
function places(...of: readonly (DiffSide | undefined)[]): string {
  if (of.every((side) => side?.position === undefined)) return "";
  const named = of.map((side) => (side?.position ? placeOf(side.position) : "没有位置"));
  return [...new Set(named)].join(" → ");
}

/** An amount with at least `decimals` decimals, so that both sides align, and with its unit if it is 元. */
function amount({ amount: text, unit }: DiffSide, decimals: number): string {
  if (text === undefined) return "";
  return padded(text, decimals) + (unit === "元" ? " 元" : "");
}

const decimalsOf = (text = "") => text.split(".")[1]?.length ?? 0;

function padded(text: string, decimals: number): string {
  const missing = decimals - decimalsOf(text);
  if (missing <= 0) return text;
  return `${text}${text.includes(".") ? "" : "."}${"0".repeat(missing)}`;
}

/** A label without the title above it; an item's number keeps its noun. */
function within(title: string, label: string): string {
  const rest = label.startsWith(title) ? label.slice(title.length).replace(/^的/, "") : label;
  return clean(/^\d|^$/.test(rest) ? label : rest);
}

function signed(difference: string): string {
  return difference.startsWith("-") ? `－${difference.slice(1)}` : `＋${difference}`;
}

/** The values before and after, with their places. */
function sides({ kind, before, after, difference, percentage }: DifferenceReport, style: Style): string {
  const only = after ?? before;
  if (!only) return "";
  if (kind === "renamed" || kind === "recoded") {
    const key = kind === "renamed" ? "name" : "code";
    const words = (side: DiffSide | undefined) => clean(side?.[key] ?? "没有");
    const change = `${style.wrong(words(before))} → ${style.proposed(words(after))}`;
    return `${change}  ${style.quiet(places(before, after))}`.trimEnd();
  }
  const decimals = Math.max(2, decimalsOf(before?.amount), decimalsOf(after?.amount));
  if (!before || !after) {
    const paint = after ? style.proposed : style.wrong;
    return [paint(amount(only, decimals)), style.quiet(places(only))]
      .filter((part) => part !== "")
      .join("  ");
  }
  const rate = percentage === undefined ? "" : `（${signed(percentage)}%）`;
  return [
    `${style.wrong(amount(before, decimals))} → ${style.proposed(amount(after, decimals))}`,
    `${signed(amount({ ...after, amount: difference ?? "" }, decimals))}${rate}`,
    style.quiet(places(before, after)),
  ]
    .filter((part) => part !== "")
    .join("  ");
}

function sectionLines({ title, differences }: DiffSection, style: Style): string[] {
  const labels = differences.map(({ label }) => within(title, label));
  const widest = labels
    .map(columns)
    .filter((width) => width <= WIDEST_LABEL)
    .reduce((one, other) => Math.max(one, other), 0);
  return [
    style.title(`${clean(title)} ${differences.length} 处`),
    ...differences.flatMap((difference, index) => {
      const kind = `  ${style.quiet(pad(KIND[difference.kind], 6))}  `;
      const label = labels[index] ?? "";
      const words = sides(difference, style);
      const { width } = style.options;
      if (columns(label) <= widest) return hanging(`${kind}${pad(label, widest)}  `, words, width);
      return [...hanging(kind, label, width), ...hanging(" ".repeat(columns(kind)), words, width)];
    }),
  ];
}

/** The totals and the largest changes, before a long list of all differences. */
function summaryLines(report: DiffReport, style: Style): readonly (readonly string[])[] {
  const { totals = [], largest = [] } = diffSummary(report) ?? {};
  const lines = (title: string, differences: readonly DifferenceReport[]) => {
    if (differences.length === 0) return [];
    // a place is told in the list below
    const line = ({ before, after, ...rest }: DifferenceReport) =>
      sides(
        { ...rest, ...(before && { before: placeless(before) }), ...(after && { after: placeless(after) }) },
        style,
      );
    const widest = differences.reduce((most, { label }) => Math.max(most, columns(clean(label))), 0);
    return [
      style.title(title),
      ...differences.flatMap((each) =>
        hanging(`  ${pad(clean(each.label), widest)}  `, line(each), style.options.width),
      ),
    ];
  };
  return [lines("总数", totals), lines("变化最大的条目", largest)].filter((block) => block.length > 0);
}

const placeless = ({ position: _, ...side }: DiffSide): DiffSide => side;

/** The number of differences of each kind, in words. */
function counts({ sections }: DiffReport): string {
  const all = sections.flatMap(({ differences }) => differences);
  return (Object.keys(KIND) as DifferenceReport["kind"][])
    .map((kind) => ({ kind, count: all.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${KIND[kind]} ${count} 处`)
    .join("，");
}

/** What was not compared. */
function limits({ before, after }: DiffReport): string {
  const unread = [before, after]
    .filter(({ amounts }) => amounts.unclaimed > 0)
    .map(({ path, amounts }) => `${fileNameOf(path)} 有 ${amounts.unclaimed} 个金额没有读懂`);
  return ["文字没有比较", ...unread].join("；");
}

const headline = (document: ComparedDocument) =>
  `${fileNameOf(document.path)}（${subjectOf(document)}，金额 ${document.amounts.compared} 个）`;

/** A warning that the two documents are of different departments, so that the differences are not changes. */
function otherDepartment({ before, after }: DiffReport, style: Style, width: number): string[] {
  if (!before.department || !after.department || before.department === after.department) return [];
  const warning = `两份文件不是同一个部门的（${clean(before.department)}、${clean(after.department)}），下面的差别不是前后的改动`;
  return hanging(style.warning("注意  "), warning, width);
}

/** The differences of two documents as text: by table and part, the amounts before and after with their places. */
export function diffText(report: DiffReport, options: TextOptions): string {
  const style = styleFor(options);
  const blocks = [
    [
      ...otherDepartment(report, style, options.width),
      ...hanging(style.quiet("前  "), headline(report.before), options.width),
      ...hanging(style.quiet("后  "), headline(report.after), options.width),
    ],
    ...summaryLines(report, style),
    ...report.sections.map((section) => sectionLines(section, style)),
    [
      report.same ? style.good("金额和条目没有差别") : `${counts(report)}；金额以万元计，另注的除外`,
      ...hanging("", style.quiet(limits(report)), options.width),
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
