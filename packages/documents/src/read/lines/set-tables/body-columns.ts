import { partTotals } from "../../../templates/table-words.js";
import { sideTotalLabel, wholeLabel } from "../../../templates/total-words.js";
import { most } from "../../blocks/most.js";
import { placesAround, type Span, spansOf } from "../../blocks/spans.js";
import { isFigure, isMoneyFigure } from "../../text/printed-numbers.js";
import type { SetLine, Word } from "./set-lines.js";

/** A column of the rows of one page. */
export interface BodyColumn {
  readonly span: Span;
  /** `amounts`: numbers that cannot all be codes; `digits`: digits alone; `words`: anything else. */
  readonly holds: "amounts" | "digits" | "words";
}

/** A row, with its words by column. */
export interface BodyRow {
  readonly line: SetLine;
  readonly cells: readonly (readonly Word[])[];
  /** Labels of sums, which are set in the middle of merged cells. */
  readonly sums: readonly (readonly Word[])[];
}

export interface PageBody {
  /** The share of the numbers that are aligned. */
  readonly inLine: number;
  readonly columns: readonly BodyColumn[];
  readonly rows: readonly BodyRow[];
}

/** The most columns of a table. */
const MOST_COLUMNS = 40;
/** The most words that make the label of a sum: 总 计. */
const LONGEST_SUM = 6;
/** Characters by which converters of pages let columns overlap. */
const TOUCH = 1;
/** The share of the numbers that must be aligned. */
const FEWEST_IN_LINE = 0.6;
/** Numbers needed to show the edge of a column, and how far from that edge a number may end, in characters. */
const FEWEST_SET = 4;
const STRAY = 5;

const sums = [wholeLabel, sideTotalLabel, ...partTotals.map(([, words]) => words)];

/** How many words from `at` on make the label of a sum, 合计 or 收 入 总 计; 0 if they do not. */
function sumLength(words: readonly Word[], at: number): number {
  let text = "";
  for (let end = at; end < Math.min(words.length, at + LONGEST_SUM); end++) {
    text += words[end]?.text;
    if (sums.some((words) => words.test(text))) return end + 1 - at;
  }
  return 0;
}

/** The words of a line in stretches: each label of a sum is one stretch, each other word too. */
function stretchesOf({ words }: SetLine): { readonly words: readonly Word[]; readonly isSum: boolean }[] {
  const stretches: { words: readonly Word[]; isSum: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const length = sumLength(words, at);
    const end = at + Math.max(1, length);
    stretches.push({ words: words.slice(at, end), isSum: length > 0 });
    at = end;
  }
  return stretches;
}

/** What a column holds; undefined if words and money are mixed. */
function heldBy(words: readonly Word[]): BodyColumn["holds"] | undefined {
  if (words.every(({ text }) => /^\d+$/.test(text))) return "digits";
  if (words.every(({ text }) => isFigure(text))) return "amounts";
  return words.some(({ text }) => isMoneyFigure(text)) ? undefined : "words";
}

/** The words in each span, line by line. */
type Filled = readonly (readonly (readonly Word[])[])[];

function filledOf(spans: readonly Span[], lines: readonly (readonly Word[])[]): Filled {
  return spans.map((span) =>
    lines.map((words) => words.filter((word) => placesAround([span], word).length > 0)),
  );
}

/** Joins columns of words if no row has words in both: an indented label and a shorter one. */
function joinedSpans(spans: readonly Span[], lines: readonly (readonly Word[])[]): Span[] {
  const filled = filledOf(spans, lines);
  const joined: Span[] = [];
  let before: readonly (readonly Word[])[] = [];
  for (const [index, span] of spans.entries()) {
    const own = filled[index] ?? [];
    const last = joined.at(-1);
    const areWords = heldBy(before.flat()) === "words" && heldBy(own.flat()) === "words";
    if (last && areWords && own.every((words, line) => words.length === 0 || before[line]?.length === 0)) {
      joined[joined.length - 1] = [last[0], span[1]];
      before = own.map((words, line) => [...(before[line] ?? []), ...words]);
    } else {
      joined.push(span);
      before = own;
    }
  }
  return joined;
}

/** How many of the words share an edge, give or take a column of the font. */
function mostInLine(words: readonly Word[], edge: (word: Word) => number): number {
  const counts = new Map<number, number>();
  for (const word of words) {
    const at = Math.floor(edge(word));
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return most([...counts].map(([at, count]) => count + (counts.get(at + 1) ?? 0)));
}

/** The share of the numbers aligned with the others of their column: at the right, at the left or in the middle. */
function shareInLine(columns: readonly (readonly Word[])[]): number {
  let [inLine, all] = [0, 0];
  for (const words of columns) {
    inLine += Math.max(
      mostInLine(words, ({ right }) => right),
      mostInLine(words, ({ left }) => left),
      mostInLine(words, ({ left, right }) => (left + right) / 2),
    );
    all += words.length;
  }
  return all === 0 ? 0 : inLine / all;
}

/** Whether a number ends so far from the edge of its column that it may belong to the next one. */
function hasStray(words: readonly Word[]): boolean {
  const rights = words.map(({ right }) => right).sort((a, b) => a - b);
  const edge = rights[rights.length >> 1] ?? 0;
  const isRightSet = mostInLine(words, ({ right }) => right) >= words.length * FEWEST_IN_LINE;
  return (
    words.length >= FEWEST_SET && isRightSet && words.some(({ right }) => Math.abs(right - edge) > STRAY)
  );
}

/** The columns and rows of a page; undefined if they are uncertain. */
export function bodyOfPage(lines: readonly SetLine[]): PageBody | undefined {
  const stretches = lines.map(stretchesOf);
  const plain = stretches.map((line) => line.flatMap(({ words, isSum }) => (isSum ? [] : words)));
  const found = spansOf(plain.flat(), TOUCH);
  if (found.length > MOST_COLUMNS) return undefined;
  const spans = joinedSpans(found, plain);
  // a word that overlaps two columns is certain in neither
  if (plain.flat().some((word) => placesAround(spans, word).length !== 1)) return undefined;
  const filled = filledOf(spans, plain);
  const columns: BodyColumn[] = [];
  for (const [at, span] of spans.entries()) {
    const holds = heldBy(filled[at]?.flat() ?? []);
    // two columns are one if a number reaches from one into the other
    const isOne = holds === "words" || filled[at]?.every((words) => words.length < 2);
    if (!holds || !isOne) return undefined;
    columns.push({ span, holds });
  }
  const numbers = filled.map((own) => own.flat()).filter((_, at) => columns[at]?.holds !== "words");
  const inLine = shareInLine(numbers);
  if (inLine < FEWEST_IN_LINE || numbers.some(hasStray)) return undefined;
  const rows = lines.map((line, row) => ({
    line,
    cells: filled.map((own) => own[row] ?? []),
    sums: (stretches[row] ?? []).flatMap(({ words, isSum }) => (isSum ? [words] : [])),
  }));
  return { inLine, columns, rows };
}
