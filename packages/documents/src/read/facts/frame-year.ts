import type { DisclosureKind, Occurrence } from "@qingbei/domain";
import { comparisonMark } from "../../templates/changes.js";
import { announcement, tableYear } from "../../templates/sections.js";
import { printedIn } from "../assemble/printed-in.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { numbersOf } from "./amounts.js";
import { occurrenceIn, valueInLines } from "./occurrence-in.js";
import { halfDigits } from "./titled-body.js";

export interface YearFact {
  readonly year: number;
  readonly occurrence: Occurrence;
}

const YEAR = /(?:19|20)\d{2}|二[〇○０O零][〇○０O零一二三四五六七八九]{2}(?=年)/;
const NUMERALS = new Map([..."〇一二三四五六七八九"].map((char, digit) => [char, String(digit)]));
for (const nought of "○０O零") NUMERALS.set(nought, "0");

/** The year above the tables of a document that has only tables: 预算年度：2025, or 2025年部门收支总表. */
function yearOfTables(outline: Outline): YearFact | undefined {
  const found = valueInLines(outline, tableYear);
  return found && { year: Number(found.value), occurrence: found.occurrence };
}

/** Different titles of tables that together overrule the document's title. */
const FEWEST_TABLES = 3;

/**
 * The year in all titles of tables, if it is later than the title's: then the cover was copied from last year's file.
 */
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
  const { value } = first;
  return { year: Number(value), occurrence: printedIn(first, value, value) };
}

/** Words behind a year that show it is the year of the money. */
const MONEY = { budget: /预算|安排|收入|支出|经费/, finalAccounts: /预算|决算|安排|收入|支出|经费/ } as const;

interface Vote {
  readonly count: number;
  readonly first: OutlineParagraph;
}

/** For each year the number of clauses about its money, and the years that are compared with. */
interface StatedYears {
  readonly votes: ReadonlyMap<number, Vote>;
  readonly compared: ReadonlySet<number>;
}

function statedYears(
  items: readonly OutlineParagraph[],
  kind: DisclosureKind,
  isPeriodToo: boolean,
): StatedYears {
  const votes = new Map<number, Vote>();
  const compared = new Set<number>();
  for (const item of items) {
    const { text } = item.paragraph;
    for (const token of numbersOf(item.piece)) {
      if (token.kind !== "year") continue;
      const before = text.slice(Math.max(0, token.start - 4), token.end);
      if (comparisonMark.test(before)) compared.add(token.year);
      else if (!MONEY[kind].test(text.slice(token.end, token.end + 30)) || /截[止至]/.test(before)) continue;
      else if (isPeriodToo || text[token.end] !== "度") {
        const vote = votes.get(token.year) ?? { count: 0, first: item };
        votes.set(token.year, { ...vote, count: vote.count + 1 });
      }
    }
  }
  return { votes, compared };
}

const factOf = (year: number, { first }: Vote): YearFact => ({
  year,
  occurrence: occurrenceIn(first, `${year}年`, String(year)),
});

/**
 * The year that most clauses are about, comparisons left out; of two years the later, since disclosures look back, not
 * forward.
 */
function mostStated(
  items: readonly OutlineParagraph[],
  kind: DisclosureKind,
  isPeriodToo: boolean,
): YearFact | undefined {
  const { votes } = statedYears(items, kind, isPeriodToo);
  const [winner] = [...votes].sort(([a, x], [b, y]) => y.count - x.count || b - a);
  return winner && factOf(...winner);
}

/** Clauses needed to overrule the title's year: 3 if a comparison contradicts the title too, else FEWEST_ALONE. */
const FEWEST_CLAUSES = 3;
const FEWEST_ALONE = 6;
/**
 * Clauses about the next year needed for each one about the title's year: such a one may say what became of last year's
 * money.
 */
const RARE = 4;

/**
 * The year after the title's, if most sentences budget for it and compare it only with the title's year: the title then
 * kept last year's number, since no disclosure is about the year after its own.
 */
function yearStatedAfter(
  titled: number,
  items: readonly OutlineParagraph[],
  kind: DisclosureKind,
): YearFact | undefined {
  const { votes, compared } = statedYears(items, kind, true);
  const vote = votes.get(titled + 1);
  if (!vote || compared.has(titled - 1) || compared.has(titled + 1)) return undefined;
  const isAhead =
    [...votes.keys()].every((year) => year <= titled + 1) &&
    vote.count >= RARE * (votes.get(titled)?.count ?? 0);
  const fewest = compared.has(titled) ? FEWEST_CLAUSES : FEWEST_ALONE;
  return isAhead && vote.count >= fewest ? factOf(titled + 1, vote) : undefined;
}

/**
 * The fiscal year: the title's, unless all table titles or all sentences name a later one; without one in the title,
 * that of the sentence that announces the amounts, else the one most clauses are about. In a budget 2024年度 is more
 * often the year before.
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
    const others = items.filter((item) => item !== title);
    return yearAheadOf(own.year, outline) ?? yearStatedAfter(own.year, others, kind) ?? own;
  }
  const announced = valueInLines(outline, announcement, "year");
  if (announced) return { year: Number(announced.value), occurrence: announced.occurrence };
  return kind === "finalAccounts"
    ? (mostStated(items, kind, true) ?? yearOfTables(outline))
    : (mostStated(items, kind, false) ?? yearOfTables(outline) ?? mostStated(items, kind, true));
}
