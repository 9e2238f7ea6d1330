import { numberingOf, put } from "@qingbei/domain/internal";
import { brokenOff } from "../../templates/prose-words.js";
import { columnsOf } from "./text-width.js";

/** The column at which each line of a text was broken. */
export type Margin = (line: number) => number;

/** Narrower lines are headings, cells and ends of paragraphs; wider lines are not set by anyone. */
const NARROWEST = 36;
const WIDEST = 400;
/** The share of the margin that a broken line reaches at least: words, numbers and closing marks are not split. */
const RAGGED = 0.88;
/** A page in a font of its own may have a narrower margin, but not narrower than this share. */
const NARROWEST_PAGE = 0.7;
/** Full lines that stop in the middle of a sentence: this many are no coincidence. */
const FEWEST_OPEN_LINES = 3;
const SENTENCE_END = /[。！？!?]["”’）)]*$/;
const CLAUSE_END = /[。；：！？][\s\u3000]*$/;
/** Blanks within a line, or leaders to a page number, mean columns: such a line does not show the margin. */
const SET_IN_COLUMNS = /\S(?:\s{3,}|\u3000{2,})\S|\t|[|｜│]|…{2}|\.{5}|·{5}/;
/** Marks behind which a sentence continues. */
const CLAUSE_MARK = /[，,、]$/;
/**
 * The end of a heading, which never continues, however long it is. It does not show the margin, since its letters may
 * be larger.
 */
const HEADING_END = /^[^，,；;。]*说明$/;
/** The beginning of a line that continues the one before: an amount whose name is there. */
const NUMBER_FIRST = /^[\s\u3000]*(?:\d[\d.,]*\s*)?(?:[%％]|万?元)/;
/**
 * A number at the end of a line inside a sentence, whose counted thing follows on the next line: …，主要原因是 2025 ⏎ 年人员减少.
 */
const IN_SENTENCE = /[，。；：、,;:][^，。；：、,;:]*$/;
const BROKEN_COUNTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\d)(?:19|20)\d{2}$/, /^[\s\u3000]*年(?![初末终])/],
  [/(?<![\d.])\d{1,2}$/, /^[\s\u3000]*[月日](?!常)/],
  [/(?<![\d.])\d{1,4}$/, /^[\s\u3000]*(?:辆|批次|人次|个(?!人|体|税)|项(?!目)|人(?=[，。；、）,;)]))/],
];
const CLOSING_MARK = /^[\s\u3000]*[。，；、：！？）”》〕]/;

interface WideLine {
  readonly index: number;
  readonly columns: number;
  readonly page: number;
}

/** The column before which nearly all lines end. */
function edgeOf(columns: readonly number[]): number | undefined {
  return [...columns].sort((a, b) => a - b)[Math.floor((columns.length - 1) * 0.99)];
}

function edgesOfPages(wide: readonly WideLine[]): ReadonlyMap<number, number> {
  const pages = new Map<number, number[]>();
  for (const { page, columns } of wide) {
    put(pages, page, columns);
  }
  return new Map([...pages].map(([page, columns]) => [page, edgeOf(columns) ?? 0]));
}

/** Whether a line stops in the middle of a sentence and the next one does not begin anything new. */
function isOpen(line: string, next: string): boolean {
  return (
    !CLAUSE_END.test(line) && next.trim() !== "" && !next.includes("\t") && !numberingOf(next.trimStart())
  );
}

/**
 * The margin at which a mail program or a converter broke a text: many lines end near one column, hardly any beyond it,
 * and many of those stop in the middle of a sentence. A form feed begins a page, which may have its own margin.
 * Undefined for a text whose lines are its paragraphs.
 */
export function marginOf(lines: readonly string[]): Margin | undefined {
  const wide: WideLine[] = [];
  const pageOf: number[] = [];
  let page = 0;
  let beyond = 0;
  for (const [index, line] of lines.entries()) {
    if (line.includes("\f")) page++;
    pageOf.push(page);
    if (line.length > WIDEST) {
      if (!line.includes("\t")) beyond++;
    } else if (line.length * 2 >= NARROWEST && !SET_IN_COLUMNS.test(line) && !HEADING_END.test(line.trim())) {
      const columns = columnsOf(line.trimEnd());
      if (columns >= NARROWEST) wide.push({ index, columns, page });
    }
  }
  const edge = edgeOf(wide.map(({ columns }) => columns));
  if (edge === undefined || beyond > lines.length / 100) return undefined;
  const full = wide.filter(({ columns }) => columns >= edge * RAGGED);
  const open = full.filter(({ index }) => isOpen(lines[index] ?? "", lines[index + 1] ?? ""));
  if (open.length < FEWEST_OPEN_LINES || open.length < full.length / 5) return undefined;
  const edges = edgesOfPages(wide);
  return (line) => {
    const own = edges.get(pageOf[line] ?? 0) ?? edge;
    return own >= edge * NARROWEST_PAGE ? own : edge;
  };
}

/** Whether a line breaks a sentence between a number and what it counts, at any margin. */
export function breaksCount(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (!IN_SENTENCE.test(end) || SET_IN_COLUMNS.test(line) || SET_IN_COLUMNS.test(next)) return false;
  return BROKEN_COUNTS.some(([number, counted]) => number.test(end) && counted.test(next));
}

/** Whether `next` continues a sentence that was broken at the end of `line`. */
export function continues(line: string, next: string, column: number): boolean {
  if (breaksCount(line, next)) return true;
  if (CLOSING_MARK.test(next)) return true;
  const end = line.trimEnd();
  if (SENTENCE_END.test(end) || SET_IN_COLUMNS.test(line) || SET_IN_COLUMNS.test(next)) return false;
  if (numberingOf(next.trimStart())) return false;
  if (HEADING_END.test(end) && numberingOf(end.trimStart())) return false;
  // neither a clause nor a name before its number is an end, wherever its line was broken
  const isOpen = CLAUSE_MARK.test(end) || brokenOff.test(end) || NUMBER_FIRST.test(next);
  return isOpen || columnsOf(end) >= column * RAGGED;
}
