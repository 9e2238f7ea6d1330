import { withoutBlanks } from "@qingbei/domain";
import { noteOpening, nothingNote } from "../../templates/budget-tables.js";
import { LONGEST_TITLE, sentenceMark, titleTrailer } from "../../templates/table-titles.js";
import { lastRowLabel } from "../../templates/total-words.js";
import type { Outline, OutlineItem } from "../outline/outline.js";

/** The longest line that may follow the last table of a page, in characters: its page number. */
const LONGEST_PAGE_NUMBER = 7;
const SENTENCE_END = /[。；！？]["”）)]*$/;

/** Whether something inside the document could not be decoded. */
export function hasGap(items: readonly OutlineItem[]): boolean {
  return items.some(({ tornAbove, tornBelow }) => tornAbove || tornBelow);
}

/** Whether the last row of a table is its total: then no row follows. */
function endsInTotal(rows: Extract<OutlineItem, { kind: "grid" }>["rows"]): boolean {
  return rows.at(-1)?.some(({ text }) => lastRowLabel.test(withoutBlanks(text))) ?? false;
}

/**
 * The index of the table that may continue over a gap, with only lines such as a title, a unit or a page number
 * between; -1 if there is none.
 */
function tableBeside(items: readonly OutlineItem[], from: number, step: 1 | -1): number {
  for (let at = from; ; at += step) {
    const item = items[at];
    if (!item || item.kind === "grid") return item ? at : -1;
    const { text } = item.piece;
    const longest = step === 1 ? LONGEST_TITLE : LONGEST_PAGE_NUMBER;
    if (item.paragraph.role === "heading" || text.trim().length > longest || sentenceMark.test(text))
      return -1;
  }
}

function isTitle(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_TITLE || sentenceMark.test(line)) return false;
  return line.replace(titleTrailer, "").endsWith("表");
}

/** Whether a sentence may have lost its end or its beginning in a gap. */
function isTornSentence(item: OutlineItem): boolean {
  if (item.kind === "grid" || item.paragraph.role !== "body") return false;
  if (isTitle(item.piece.text)) return false;
  if (item.tornAbove && item.numbering === undefined) return true;
  return item.tornBelow === true && !SENTENCE_END.test(item.piece.text.trimEnd());
}

/** Notes behind a gap, before any title: their table is unknown. */
function notesBehind(items: readonly OutlineItem[], from: number): number[] {
  const notes: number[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== "paragraph") continue;
    const { text } = item.piece;
    if (noteOpening.test(text) || nothingNote.test(text)) notes.push(at);
    else if (item.paragraph.role !== "body" || isTitle(text)) break;
  }
  return notes;
}

/**
 * The document without torn tables, and without the tables, sentences and notes that may continue where something could
 * not be decoded.
 */
export function withoutTorn(document: Outline): Outline {
  const { items } = document;
  const lost = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (item.torn || isTornSentence(item)) lost.add(at);
    const above = item.tornBelow ? tableBeside(items, at, -1) : -1;
    const rows = items[above];
    if (rows?.kind === "grid" && !endsInTotal(rows.rows)) lost.add(above);
    if (!item.tornAbove) continue;
    lost.add(tableBeside(items, at, 1));
    for (const note of notesBehind(items, at)) lost.add(note);
  }
  lost.delete(-1);
  return lost.size === 0 ? document : { ...document, items: items.filter((_, at) => !lost.has(at)) };
}
