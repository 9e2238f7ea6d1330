import { LONGEST_TITLE } from "../../../templates/table-titles.js";
import { type Block, joined } from "../../blocks/blocks.js";
import type { Page } from "./glyph.js";
import type { Margins } from "./margins.js";
import { positionOf } from "./place.js";
import type { Line } from "./text-line.js";
import { beginsTable } from "./title-lines.js";
import {
  hasLeaders,
  isFull,
  joint,
  SENTENCE_END,
  startsNumbered,
  startsWithClosing,
  startsWithStop,
} from "./wrapping.js";

/** Lines of one paragraph differ in size by at most this share, and are at most this many ems apart. */
const SAME_SIZE = 0.12;
const FURTHEST = 2.6;
/** In ems: the least indent, and the most that does not count as one. */
const INDENT = 0.9;
const NO_INDENT = 0.6;
/** In ems: the largest distance between the middles of two centred lines. */
const OFF_CENTRE = 0.5;

/** Marks at which no paragraph ends: its author broke the line within a clause. */
const OPEN_END = /[，、（“《〔]$/;

export interface PlacedLine {
  readonly page: Page;
  readonly margins: Margins;
  readonly line: Line;
}

const middleOf = ({ box }: Line) => (box[0] + box[2]) / 2;

/** Whether two centred lines are one table title: only the second has the end of a title. */
function isTitleOf(line: Line, next: Line): boolean {
  const isCentred = Math.abs(middleOf(line) - middleOf(next)) <= OFF_CENTRE * line.size;
  if (!isCentred || SENTENCE_END.test(line.text) || startsNumbered(next)) return false;
  if (line.text.length + next.text.length > LONGEST_TITLE) return false;
  return beginsTable(next.text) && !beginsTable(line.text);
}

/** Whether `next` continues the paragraph. */
function continues(paragraph: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = paragraph.at(-1);
  const [first] = paragraph;
  if (!first || !last) return false;
  const { line } = last;
  const { size } = line;
  if (Math.abs(next.line.size - size) > size * SAME_SIZE) return false;
  if (line.apart || next.line.apart || hasLeaders(line) || hasLeaders(next.line)) return false;
  const samePage = next.page === last.page;
  if (samePage && next.line.baseline - line.baseline > FURTHEST * size) return false;
  if (OPEN_END.test(line.text)) return !startsNumbered(next.line);
  if (samePage && startsWithStop(next.line)) return true;
  if (!isFull(line, next.line, last.margins.right)) return false;
  if (startsWithClosing(next.line)) return true;
  if (startsNumbered(next.line) && SENTENCE_END.test(line.text)) return false;

  const indentOf = (placed: PlacedLine) => (placed.line.box[0] - placed.margins.left) / size;
  const [firstIndent, lastIndent, indent] = [indentOf(first), indentOf(last), indentOf(next)];
  const indented = firstIndent >= INDENT && indent <= NO_INDENT;
  const level = indent <= INDENT || (paragraph.length > 1 && Math.abs(indent - lastIndent) <= NO_INDENT);
  const hanging = startsNumbered(first.line) && indent > firstIndent && !SENTENCE_END.test(line.text);
  if (!level && !hanging) return paragraph.length === 1 && samePage && isTitleOf(line, next.line);
  // the next paragraph would be indented too
  if (indented || paragraph.length > 1) return true;
  return !startsNumbered(next.line) && !SENTENCE_END.test(line.text);
}

/** Joins lines into paragraphs, across pages too. */
export class ParagraphJoiner {
  readonly #blocks: Block[];
  #lines: PlacedLine[] = [];

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  add(placed: PlacedLine): void {
    if (!continues(this.#lines, placed)) this.end();
    this.#lines.push(placed);
  }

  end(): void {
    const [first, ...rest] = this.#lines;
    if (!first) return;
    const pieces = [{ text: first.line.text, position: positionOf(first.page, first.line.box) }];
    for (const { page, line } of rest) {
      const previous = pieces.at(-1);
      if (previous) previous.text += joint(previous.text, line.text);
      pieces.push({ text: line.text, position: positionOf(page, line.box) });
    }
    this.#blocks.push({ kind: "paragraph", ...joined(pieces) });
    this.#lines = [];
  }
}
