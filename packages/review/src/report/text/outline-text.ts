import type { Reading } from "@qingbei/documents";
import { type Paragraph, type Position, paragraphPointer, termOf } from "@qingbei/domain";
import { clean, shorten } from "./columns.js";
import { placeOf } from "./place.js";

const WIDEST = 60;

/** Titles of the sections; the vocabulary names fields, not sections. */
const THEMES: Readonly<Record<NonNullable<Paragraph["section"]>, string>> = {
  organization: "职责和机构",
  totals: "收支总体情况",
  agencyOperatingExpenses: "机关运行经费",
  threePublicExpenses: "“三公”经费",
  performance: "绩效",
  procurement: "政府采购",
  stateAssets: "国有资产",
  glossary: "名词解释",
  otherMatters: "其他事项",
};

function line(indent: number, words: string, aside: string, position: Position | undefined): string {
  const place = position ? placeOf(position) : "";
  return [`${"  ".repeat(indent)}${shorten(clean(words), WIDEST)}`, aside, place].filter(Boolean).join("  ");
}

function sections({ statement, sources }: Reading): string[] {
  return statement.paragraphs.flatMap((paragraph, index) => {
    const { role, level = 1, label = "", title, text, section } = paragraph;
    if (role !== "title" && role !== "heading") return [];
    const words = role === "title" ? text : `${label}${title ?? text}`;
    const position = sources[paragraphPointer(index)]?.[0]?.position;
    return [line(role === "title" ? 1 : level + 1, words, section ? `〔${THEMES[section]}〕` : "", position)];
  });
}

/** How many rows each list of a table has: 各行 22, 合计行. */
function contentOf(table: object): string {
  const parts = Object.entries(table).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [`${termOf(key).zh} ${value.length}`];
    return key === "totalRow" || key === "current" || key === "previous" ? [termOf(key).zh] : [];
  });
  return parts.join("，") || "没有行";
}

/** The place of a table: of its title, or else of its first value. */
function placeOfTable({ sources }: Reading, at: string): Position | undefined {
  const own =
    sources[`${at}/title`] ?? Object.entries(sources).find(([key]) => key.startsWith(`${at}/`))?.[1];
  return own?.[0]?.position;
}

/** A table in this view. */
interface Shown {
  readonly title?: string | null;
  readonly unit?: string | null;
}

function tables(reading: Reading): string[] {
  const { otherTables = [], ...standard } = reading.budget.tables ?? {};
  const found: readonly (readonly [at: string, name: string, table: Shown])[] = [
    ...Object.entries(standard).map(([kind, table]) => [kind, termOf(kind).zh, table as Shown] as const),
    ...otherTables.map(
      (table, at) => [`otherTables/${at}`, table.title ?? termOf("otherTables").zh, table] as const,
    ),
  ];
  return found.map(([at, name, table]) => {
    const unit = table.unit ? `单位：${table.unit}，` : "";
    return line(1, name, `${unit}${contentOf(table)}`, placeOfTable(reading, `/tables/${at}`));
  });
}

/** Sections and tables of a document as they were recognised, with their places. */
export function outlineText(reading: Reading): string {
  const { budget, amounts, notices } = reading;
  const kind = budget.kind === "budget" ? "预算" : "决算";
  const frame = [
    budget.department.name ?? "部门不明",
    budget.fiscalYear ? `${budget.fiscalYear} 年` : "年度不明",
    kind,
  ];
  const list = (title: string, lines: readonly string[]) => [
    title,
    ...(lines.length > 0 ? lines : ["  没有认出"]),
  ];
  const projects = (budget.projects ?? []).map(({ name, heading }, index) =>
    line(1, name ?? heading ?? `第 ${index + 1} 个项目`, "", placeOfTable(reading, `/projects/${index}`)),
  );
  return `${[
    clean(frame.join(" ")),
    ...list("章节", sections(reading)),
    ...list("报表", tables(reading)),
    ...(projects.length > 0 ? ["项目", ...projects] : []),
    `金额  印出 ${amounts.printed} 个，读懂 ${amounts.claimed} 个`,
    ...amounts.unclaimed.map(({ text, position }) => line(1, text, "没有读懂", position)),
    ...(notices.length > 0
      ? ["说明", ...notices.map((notice) => line(1, notice.message, "", notice.position))]
      : []),
  ].join("\n")}\n`;
}
