import { withoutBlanks } from "@qingbei/domain";
import { noteOpening, nothingNote } from "../templates/budget-tables.js";
import { LONGEST_TITLE, sentenceMark, titleTrailer } from "../templates/table-titles.js";
import { lastRowLabel } from "../templates/total-words.js";
import type { Outline, OutlineItem } from "./outline/outline.js";

/** Behind the last table of a page no longer lines stand than its number. */
const LONGEST_PAGE_NUMBER = 7;
const SENTENCE_END = /[。；！？]["”）)]*$/;

/** Whether amid a document something could not be decoded. */
export function hasGap(items: readonly OutlineItem[]): boolean {
  return items.some(({ tornAbove, tornBelow }) => tornAbove || tornBelow);
}

/** Whether the last row of a table is that of its total: nothing follows it. */
function endsInTotal(rows: Extract<OutlineItem, { kind: "grid" }>["rows"]): boolean {
  return rows.at(-1)?.some(({ text }) => lastRowLabel.test(withoutBlanks(text))) ?? false;
}

/** Where the table stands that may run over a gap, behind some lines at most: a title, a unit, a number of the page. */
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

/** Notes behind a gap, before any title: nobody knows on which table. */
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

/** The document without tables that are torn, and the tables, sentences and notes that may go on where something could not be decoded. */
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
