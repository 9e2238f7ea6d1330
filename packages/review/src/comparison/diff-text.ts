import { fileNameOf, subjectOf } from "../report/overview.js";
import { clean, columns, pad } from "../report/text/columns.js";
import { placeOf } from "../report/text/place.js";
import { type Style, styleFor, type TextOptions } from "../report/text/style.js";
import { hanging } from "../report/text/wrap.js";
import type { ComparedDocument, DiffReport } from "./diff-report.js";
import type { DifferenceReport, DiffSection, DiffSide } from "./difference-report.js";
import { type YearSection, yearSections } from "./year-to-year.js";

const KIND: Readonly<Record<DifferenceReport["kind"], string>> = {
  changed: "改动",
  disclosed: "新填",
  withdrawn: "不再填",
  added: "新增",
  removed: "减少",
  renamed: "改名",
  recoded: "改编码",
};

/** Differences that a reader finds without a summary. */
const MOST_WITHOUT = 20;

/** Widest label, in columns, to which amounts are aligned. */
const WIDEST_LABEL = 44;

/** The places in both documents, once if they are the same. */
function places(before: DiffSide | undefined, after: DiffSide | undefined): string {
  const of = [before, after].filter((side) => side !== undefined);
  if (of.every((side) => side.position === undefined)) return "";
  const named = of.map((side) => (side.position ? placeOf(side.position) : "没有位置"));
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

/**
 * The values before and after, with their places.
 * @param where the places, if they are told otherwise
 */
function sides(found: DifferenceReport, style: Style, where = places(found.before, found.after)): string {
  const { kind, before, after, difference, percentage } = found;
  const only = after ?? before;
  if (!only) return "";
  if (kind === "renamed" || kind === "recoded") {
    const key = kind === "renamed" ? "name" : "code";
    const words = (side: DiffSide | undefined) => clean(side?.[key] ?? "没有");
    const change = `${style.wrong(words(before))} → ${style.proposed(words(after))}`;
    return `${change}  ${style.quiet(where)}`.trimEnd();
  }
  const decimals = Math.max(2, decimalsOf(before?.amount), decimalsOf(after?.amount));
  if (!before || !after) {
    const paint = after ? style.proposed : style.wrong;
    return [paint(amount(only, decimals)), style.quiet(where)].filter((part) => part !== "").join("  ");
  }
  const rate = percentage === undefined ? "" : `（${signed(percentage)}%）`;
  return [
    `${style.wrong(amount(before, decimals))} → ${style.proposed(amount(after, decimals))}`,
    `${signed(amount({ ...after, amount: difference ?? "" }, decimals))}${rate}`,
    style.quiet(where),
  ]
    .filter((part) => part !== "")
    .join("  ");
}

const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other), 0);

interface LineOptions {
  /** What stands above the lines; their labels do not repeat it. */
  readonly title: string;
  readonly detail: (each: DifferenceReport) => string;
  /** Whether all are changes, which need no word. */
  readonly isOfOneKind?: boolean;
}

/** The lines of differences, their amounts aligned. */
function lines(
  differences: readonly DifferenceReport[],
  style: Style,
  { title, detail, isOfOneKind = false }: LineOptions,
): string[] {
  const { width } = style.options;
  const labels = differences.map(({ label }) => within(title, label));
  const details = differences.map(detail);
  const kinds = differences.map(({ kind }) =>
    isOfOneKind ? "  " : `  ${style.quiet(pad(KIND[kind], 6))}  `,
  );
  // so narrow that the amounts and places beside it fit; longer labels have a line of their own
  const room = width - columns(kinds[0] ?? "") - 2 - most(details.map(columns));
  const widest = most(labels.map(columns).filter((each) => each <= Math.min(WIDEST_LABEL, room)));
  return labels.flatMap((label, index) => {
    const [kind = "", words = ""] = [kinds[index], details[index]];
    if (columns(label) <= widest) return hanging(`${kind}${pad(label, widest)}  `, words, width);
    return [...hanging(kind, label, width), ...hanging(" ".repeat(columns(kind)), words, width)];
  });
}

function sectionLines({ title, differences }: DiffSection, style: Style): string[] {
  const detail = (each: DifferenceReport) => sides(each, style);
  return [
    style.title(`${clean(title)} ${differences.length} 处`),
    ...lines(differences, style, { title, detail }),
  ];
}

/** A section of two years: each change once, with how often it stands elsewhere, and what was left out. */
function yearSectionLines(of: YearSection, style: Style): string[] {
  const { title, shown, repeats, oneSided, toldAbove, ofLastYear } = of;
  const left = [
    ...(toldAbove > 0 ? [`${toldAbove} 处同上`] : []),
    ...(ofLastYear > 0 ? [`${ofLastYear} 处是上年数或增减，未列`] : []),
  ];
  const detail = (each: DifferenceReport) => {
    const count = repeats.get(each) ?? 0;
    const place = places(undefined, each.after ?? each.before);
    return sides(each, style, count > 0 ? `${place}等 ${count + 1} 处` : place);
  };
  return [
    [style.title(`${clean(title)} ${of.count} 处`), ...left].join("，"),
    ...lines(shown, style, { title, detail }),
    ...oneSided.map(
      ({ kind, name, count }) => `  ${style.quiet(pad(KIND[kind], 6))}  ${clean(name)} ${count} 处`,
    ),
  ];
}

/** The number of differences of each section, in a line each. */
function sectionCounts({ sections }: DiffReport): string[] {
  return sections.map(({ title, differences }) => `${clean(title)} ${differences.length} 处`);
}

const isOfTwoYears = ({ before, after }: DiffReport) =>
  before.fiscalYear !== null && after.fiscalYear !== null && before.fiscalYear !== after.fiscalYear;

/** The totals, the largest changes, and the items that are new or gone, before a long list of all differences. */
function summaryBlocks({ summary }: DiffReport, style: Style): readonly (readonly string[])[] {
  const block = (title: string, differences: readonly DifferenceReport[]) => {
    if (differences.length === 0) return [];
    // a place is told in the list below
    const detail = (each: DifferenceReport) => sides(each, style, "");
    const isOfOneKind = differences.every(({ kind }) => kind === "changed");
    return [style.title(title), ...lines(differences, style, { title: "", detail, isOfOneKind })];
  };
  return [
    block("总数", summary.totals),
    block("变化最大的条目", summary.largest),
    block("新增和减少的条目", summary.items),
  ].filter((each) => each.length > 0);
}
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
  const { before, after } = report;
  const count = report.sections.reduce((sum, { differences }) => sum + differences.length, 0);
  const isBrief = options.detail === "brief";
  const sections =
    isOfTwoYears(report) && options.detail !== "full"
      ? yearSections(report.sections).map((section) => yearSectionLines(section, style))
      : report.sections.map((section) => sectionLines(section, style));
  const blocks = [
    [
      ...otherDepartment(report, style, options.width),
      ...hanging(style.quiet("前  "), headline(before), options.width),
      ...hanging(style.quiet("后  "), headline(after), options.width),
    ],
    ...(isBrief || count > MOST_WITHOUT ? summaryBlocks(report, style) : []),
    ...(isBrief ? [hanging("", sectionCounts(report).join("，"), options.width)] : sections),
    [
      report.same ? style.good("金额和条目没有差别") : `${counts(report)}；金额以万元计，另注的除外`,
      ...hanging("", style.quiet(limits(report)), options.width),
    ],
  ];
  return `${blocks.map((each) => each.join("\n")).join("\n\n")}\n`;
}
