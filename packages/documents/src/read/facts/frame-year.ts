import type { DisclosureKind, Occurrence } from "@qingbei/domain";
import { comparisonMark } from "../../templates/changes.js";
import { announcement, tableYear } from "../../templates/sections.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { numbersOf } from "./amounts.js";
import { occurrenceIn, toldByLine } from "./occurrence-in.js";
import { halfDigits } from "./titled-body.js";

export interface YearFact {
  readonly year: number;
  readonly occurrence: Occurrence;
}

const YEAR = /(?:19|20)\d{2}|二[〇○０O零][〇○０O零一二三四五六七八九]{2}(?=年)/;
const NUMERALS = new Map([..."〇一二三四五六七八九"].map((char, digit) => [char, String(digit)]));
for (const nought of "○０O零") NUMERALS.set(nought, "0");

/** What stands above the tables of a document that has nothing but them: 预算年度：2025, or 2025年部门收支总表. */
function yearOfTables(outline: Outline): YearFact | undefined {
  const found = toldByLine(outline, tableYear);
  return found && { year: Number(found.value), occurrence: found.occurrence };
}

/** So many titles of tables outweigh that of the document. */
const FEWEST_TABLES = 3;

/** Another year than the title's that all titles of tables name: a cover copied from last year's file stays behind them. */
function yearAheadOf(titled: number, { paragraphs, positions }: Outline): YearFact | undefined {
  const [, form] = tableYear;
  const found = paragraphs.flatMap(({ text }, index) => {
    const value = form?.exec(text)?.groups?.value;
    const position = positions[index];
    return value && position ? [{ text, value, position }] : [];
  });
  const [first] = found;
  const isSure =
    first !== undefined &&
    Number(first.value) > titled &&
    found.every(({ value }) => value === first.value) &&
    new Set(found.map(({ text }) => text)).size >= FEWEST_TABLES;
  if (!isSure) return undefined;
  const { text, value, position } = first;
  const occurrence = { position, text, printed: value, offset: text.indexOf(value), value };
  return { year: Number(value), occurrence };
}

/** What a year is told of: its budget or its money, in accounts what was spent as well. */
const MONEY = { budget: /预算|安排|收入|支出|经费/, finalAccounts: /预算|决算|安排|收入|支出|经费/ } as const;

/** Of the years that clauses tell of, comparisons left out, the one told most often; of two, the later: disclosures look back, not forward. */
function mostTold(
  items: readonly OutlineParagraph[],
  kind: DisclosureKind,
  isPeriodToo: boolean,
): YearFact | undefined {
  const votes = new Map<number, { count: number; first: OutlineParagraph }>();
  for (const item of items) {
    const { text } = item.paragraph;
    for (const token of numbersOf(item.piece)) {
      if (token.kind !== "year" || !MONEY[kind].test(text.slice(token.end, token.end + 30))) continue;
      const before = text.slice(Math.max(0, token.start - 4), token.end);
      if (comparisonMark.test(before) || /截[止至]/.test(before)) continue;
      if (!isPeriodToo && text[token.end] === "度") continue;
      const vote = votes.get(token.year) ?? { count: 0, first: item };
      votes.set(token.year, { ...vote, count: vote.count + 1 });
    }
  }
  const winner = [...votes].sort(([a, x], [b, y]) => y.count - x.count || b - a)[0];
  if (!winner) return undefined;
  const [number, { first }] = winner;
  return { year: number, occurrence: occurrenceIn(first, `${number}年`, String(number)) };
}

/**
 * The year that the amounts of the statement are of: the title's unless all tables name a later one, else that of the sentence
 * that announces them, else the one that most clauses tell of. In a budget 2024年度 is more often the year before.
 */
export function yearOf(
  items: readonly OutlineParagraph[],
  outline: Outline,
  { title, kind }: { readonly title: OutlineParagraph | undefined; readonly kind: DisclosureKind },
): YearFact | undefined {
  const found = title && YEAR.exec(halfDigits(title.paragraph.text));
  if (title && found) {
    const printed = title.paragraph.text.slice(found.index, found.index + found[0].length);
    const year = [...found[0]].map((char) => NUMERALS.get(char) ?? char).join("");
    const own = { year: Number(year), occurrence: occurrenceIn(title, printed, year) };
    return yearAheadOf(own.year, outline) ?? own;
  }
  const announced = toldByLine(outline, announcement, "year");
  if (announced) return { year: Number(announced.value), occurrence: announced.occurrence };
  return kind === "finalAccounts"
    ? (mostTold(items, kind, true) ?? yearOfTables(outline))
    : (mostTold(items, kind, false) ?? yearOfTables(outline) ?? mostTold(items, kind, true));
}
