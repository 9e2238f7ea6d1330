import type { Occurrence } from "@qingbei/domain";
import { comparisonMark } from "../../templates/changes.js";
import { titleTail } from "../../templates/sections.js";
import type { Outline, OutlineItem } from "../outline/outline.js";
import { numberTokens } from "./amounts.js";

type ParagraphItem = Extract<OutlineItem, { kind: "paragraph" }>;

/** Whose disclosure it is and of which year: what every other fact is read against. */
export interface FrameFacts {
  readonly department?: { readonly name: string; readonly occurrence: Occurrence };
  readonly fiscalYear?: { readonly year: number; readonly occurrence: Occurrence };
}

function occurrenceIn({ paragraph, position }: ParagraphItem, printed: string, value: string): Occurrence {
  const offset = Math.max(0, paragraph.text.indexOf(printed));
  return { position, text: paragraph.text, printed, offset, value };
}

/**
 * The year that the amounts of the statement are of: the title's, else the one that most clauses with an amount
 * begin with, years of comparison left out.
 */
function yearOf(items: readonly ParagraphItem[]): FrameFacts["fiscalYear"] {
  const titled = items.find(({ paragraph }) => paragraph.role === "title" && /(?:19|20)\d{2}/.test(paragraph.text));
  const year = titled && /(?:19|20)\d{2}/.exec(titled.paragraph.text)?.[0];
  if (titled && year) return { year: Number(year), occurrence: occurrenceIn(titled, year, year) };
  const votes = new Map<number, { count: number; first: ParagraphItem }>();
  for (const item of items) {
    const { text } = item.paragraph;
    for (const token of numberTokens(text)) {
      if (token.kind !== "year" || !/预算|安排|收入|支出|经费/.test(text.slice(token.end, token.end + 30))) continue;
      const before = text.slice(Math.max(0, token.start - 4), token.end);
      if (comparisonMark.test(before) || /截[止至]|年度/.test(text.slice(token.start - 2, token.end + 1))) continue;
      const vote = votes.get(token.year) ?? { count: 0, first: item };
      votes.set(token.year, { ...vote, count: vote.count + 1 });
    }
  }
  // of years named as often, the later: disclosures look back, not forward
  const winner = [...votes].sort(([a, x], [b, y]) => y.count - x.count || b - a)[0];
  if (!winner) return undefined;
  const [number, { first }] = winner;
  return { year: number, occurrence: occurrenceIn(first, `${number}年`, String(number)) };
}

function departmentOf(items: readonly ParagraphItem[], outline: Outline): FrameFacts["department"] {
  const title = items.find(({ paragraph }) => paragraph.role === "title");
  const fromTitle = title?.paragraph.text
    .replace(/^(?:关于)?(?:(?:19|20)\d{2}年?度?)?/, "")
    .replace(titleTail, "")
    .trim();
  if (title && fromTitle) return { name: fromTitle, occurrence: occurrenceIn(title, fromTitle, fromTitle) };
  for (const [index, { text }] of outline.paragraphs.entries()) {
    const name = /(?:编制部门|预算主管部门|预算单位|编制单位|部门名称)\s*[:：]\s*(\S{2,40})/.exec(text)?.[1];
    const position = outline.positions[index];
    if (name && position) {
      return { name, occurrence: { position, text, printed: name, offset: text.indexOf(name), value: name } };
    }
  }
  return undefined;
}

/** Finds out department and fiscal year. */
export function readFrame(outline: Outline): FrameFacts {
  const items = outline.items.filter((item) => item.kind === "paragraph");
  const department = departmentOf(items, outline);
  const fiscalYear = yearOf(items);
  return { ...(department && { department }), ...(fiscalYear && { fiscalYear }) };
}
