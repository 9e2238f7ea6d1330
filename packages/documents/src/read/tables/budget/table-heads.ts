import { nothingNote } from "../../../templates/budget-tables.js";
import type { Piece } from "../../blocks/blocks.js";
import { isDecimalAmount } from "../../text/printed-numbers.js";
import { type Caption, type LineAbove, REACH } from "../captions.js";
import { textOf } from "../cells.js";

/**
 * Lines between two tables, from the top down: those under one title of a standard table, or those above the first
 * title.
 */
export interface Part {
  readonly title: LineAbove | undefined;
  /** A unit directly above the title that does not belong to the title before. */
  readonly unitAbove: Piece | undefined;
  readonly lines: readonly LineAbove[];
}

/** What the lines above a table say about it. */
export interface Head {
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  /** All units below the title, the nearest last. */
  readonly units: readonly Piece[];
  readonly notes: readonly Piece[];
  /**
   * Whether a note says that there was nothing to print, while no line holds amounts of a table that was not
   * recognised.
   */
  readonly statesNothing: boolean;
}

export const NO_HEAD: Head = {
  title: undefined,
  unit: undefined,
  units: [],
  notes: [],
  statesNothing: false,
};

/** Whether a line is neither a note nor a unit. */
export function isWords({ unit, kind }: LineAbove): boolean {
  return !unit && kind.is !== "note";
}

/**
 * Removes a unit that is the last line under a title, and returns it, if it belongs to the next title: the lines above
 * include a note or another unit, or no title.
 */
function takeUnit(title: LineAbove | undefined, lines: LineAbove[]): Piece | undefined {
  const unit = lines.at(-1)?.unit;
  const isOfNext =
    !title || lines.some(({ kind }) => kind.is === "note") || lines.filter(({ unit }) => unit).length > 1;
  if (unit && isOfNext) lines.pop();
  return isOfNext ? unit : undefined;
}

/**
 * The lines between two tables, separated at the titles of standard tables, and where such a title is too far above to
 * count.
 */
export function partsOf(caption: Caption): readonly Part[] {
  let lines: LineAbove[] = [];
  let part: Part = { title: undefined, unitAbove: undefined, lines };
  let words = 0;
  const parts = [part];
  for (const line of caption.lines.toReversed()) {
    const title = line.kind.is === "standard title" ? line : undefined;
    if (isWords(line)) words++;
    if (title || (part.title && words > REACH.standardTitle)) {
      const unitAbove = title && takeUnit(part.title, lines);
      lines = [];
      part = { title, unitAbove, lines };
      parts.push(part);
      words = 0;
    }
    if (!title) lines.push(line);
  }
  return parts;
}

/** Whether a line holds an amount with decimals between blanks, as lines of a table do. */
const hasSpacedAmount = (text: string) => text.split(/\s+/).some(isDecimalAmount);

/** What a part says about the table beneath it, or about the table of a title without one. */
export function headOf({ title, unitAbove, lines }: Part): Head {
  const near = lines.filter(({ distance }) => title || distance <= REACH.standardTitle);
  const units = [...(title ? [title] : []), ...near].flatMap(({ unit }) => unit ?? []);
  const notes = title
    ? near.flatMap((line) => (line.kind.is === "note" && !line.unit ? [line.piece] : []))
    : [];
  const hasFigures = lines.some((line) => isWords(line) && hasSpacedAmount(textOf(line.piece)));
  return {
    title: title?.words,
    unit: units.at(-1) ?? unitAbove,
    units,
    notes,
    statesNothing: !hasFigures && notes.some(({ text }) => nothingNote.test(text)),
  };
}
