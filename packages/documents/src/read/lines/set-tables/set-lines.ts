import { withoutBlanks } from "@qingbei/domain";
import { pageFurniture } from "../../../templates/budget-tables.js";
import { LONGEST_LABEL } from "../../../templates/flat-sides.js";
import { contentsLine, sentenceMark } from "../../../templates/table-titles.js";
import { unitNote } from "../../../templates/units.js";
import type { Piece } from "../../blocks/blocks.js";
import type { Extent } from "../../blocks/spans.js";
import { isFigure, isMoneyFigure } from "../../text/printed-numbers.js";

/** A run of characters between blanks, with its columns on the line and its characters in the text. */
export interface Word extends Extent {
  readonly text: string;
  /** The index of its first character, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** A line whose columns are separated by blanks. */
export interface SetLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** How wide a text is, in columns of a fixed-width font. */
export type Measure = (text: string) => number;

/** The lines of a table page by page, without blank ones, and the line behind the last. */
export interface SetTableLines {
  readonly pages: readonly (readonly SetLine[])[];
  readonly end: number;
}

/** The most lines of a table, and the most characters of one. */
const MOST_LINES = 20_000;
const LONGEST_LINE = 1_000;
const LONGEST_NOTE = 100;
/** The most notes between a title and its table, so that many lines of notes are not read again from each of them. */
const MOST_NOTES = 8;
const TITLE = /表(?:[（(].{0,12}[)）])?$/;
/** 编制部门：某局, between the unit and the header; 注：, beneath the rows. */
const NOTE = /^(?!其中)[^:：]{1,8}[:：]/;

/** The words of a line by a measure. */
function setLine(text: string, number: number, measure: Measure): SetLine {
  const words: Word[] = [];
  let [at, column] = [0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    // a form feed takes no room
    const left = column + measure(text.slice(at, index).replace("\f", ""));
    const right = left + measure(word);
    words.push({ text: word, from: index, to: index + word.length, left, right });
    [at, column] = [index + word.length, right];
  }
  return { number, text, words };
}

/** The words of a line from the first to the last given, as printed. */
export function pieceOf({ text, number }: SetLine, words: readonly Word[]): Piece {
  const [first, last] = [words[0], words.at(-1)];
  return {
    text: text.slice(first?.from ?? 0, last?.to ?? 0),
    position: { line: number, column: (first?.from ?? 0) + 1 },
  };
}

/** Whether a table may begin beneath a line: the line notes its unit, or is its title and no such note follows. */
export function isAboveTable(line: string, next: string): boolean {
  if (line.length > LONGEST_LINE || /[\t|]/.test(line) || contentsLine.test(line)) return false;
  const text = withoutBlanks(line);
  if (text.length > LONGEST_NOTE || next.length > LONGEST_LINE) return false;
  return unitNote.test(text) || (isTitle(line) && !NOTE.test(withoutBlanks(next)) && !unitNote.test(next));
}

const isTitle = (line: string) => line.trim().split(/\s+/).length <= 2 && TITLE.test(withoutBlanks(line));

/** Whether a line is not part of a table: a title, a note, a sentence. */
function endsSetTable(line: string): boolean {
  if (line.length > LONGEST_LINE || /[\t|]/.test(line) || contentsLine.test(line)) return true;
  const text = withoutBlanks(line);
  if (unitNote.test(text) || NOTE.test(text)) return true;
  if (isTitle(line)) return true;
  return line
    .trim()
    .split(/\s+/)
    .some((word) => !isFigure(word) && (word.length > LONGEST_LABEL || sentenceMark.test(word)));
}

/**
 * The lines of the table that may begin at `start`, up to its last amount. None if a line of amounts outside the table
 * follows: a part would look like the whole.
 */
export function setTableLines(lines: readonly string[], start: number, measure: Measure): SetTableLines {
  const pages: SetLine[][] = [[]];
  let notes = 0;
  let end = start;
  for (let at = start; at < lines.length && at - start < MOST_LINES; at++) {
    const text = lines[at] ?? "";
    if (text.includes("\f") && pages.at(-1)?.length !== 0) pages.push([]);
    if (text.trim() === "" || pageFurniture.test(text.trim())) continue;
    // the name of the body may follow the unit
    if (endsSetTable(text)) {
      if (
        pages.length === 1 &&
        pages[0]?.length === 0 &&
        notes < MOST_NOTES &&
        NOTE.test(withoutBlanks(text))
      ) {
        notes++;
        continue;
      }
      if (setLine(text, at + 1, measure).words.filter((word) => isMoneyFigure(word.text)).length > 1)
        return { pages: [], end };
      break;
    }
    const line = setLine(text, at + 1, measure);
    pages.at(-1)?.push(line);
    if (line.words.some((word) => isFigure(word.text))) end = at + 1;
  }
  const own = pages.map((page) => page.filter(({ number }) => number <= end));
  return { pages: own.filter((page) => page.length > 0), end };
}
