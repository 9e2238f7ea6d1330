import type { Position } from "@qingbei/domain";
import type { DocumentLines } from "@qingbei/review";

/** A place in the shown lines. */
export interface Spot {
  /** From 1. */
  readonly line: number;
  /** The index in the line, from 0. */
  readonly start: number;
}

/** The document as lines, with the line of each place, and a name by which people find a line. */
export interface ShownDocument {
  readonly lines: readonly string[];
  /**
   * A line's number in a text, the page in a PDF, the first cell in a workbook; empty if only its words identify it.
   */
  readonly nameOf: (line: number) => string;
  readonly find: (position: Position) => Spot | undefined;
}

/** A key for a place without the offset within it, the only difference between parts of one printed line or cell. */
function placeKey({ offset: _, ...place }: Exclude<Position, { line: number }>): string {
  return JSON.stringify(Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const offsetOf = (position: Position) => ("line" in position ? 0 : (position.offset ?? 0));

function nameOfPlace(position: Position | undefined): string {
  if (position && "page" in position) return `${position.page}页`;
  return position && "cell" in position ? position.cell : "";
}

/** The lines of a text, whose places have line and column themselves. */
function ofText(lines: readonly string[]): ShownDocument {
  return {
    lines,
    nameOf: (line) => (line >= 1 && line <= lines.length ? String(line) : ""),
    find: (position) =>
      "line" in position ? { line: position.line, start: position.column - 1 } : undefined,
  };
}

/** The lines of a document as it was read. */
export function shownDocument({ text, parts }: DocumentLines): ShownDocument {
  if (parts.length === 0) return ofText(text);
  const byPlace = new Map<string, (Spot & { offset: number })[]>();
  const firstOf = new Map<number, Position>();
  for (const { line, start, position } of parts) {
    if (!firstOf.has(line)) firstOf.set(line, position);
    if ("line" in position) continue;
    const key = placeKey(position);
    const spots = byPlace.get(key) ?? [];
    byPlace.set(key, spots);
    spots.push({ line, start, offset: offsetOf(position) });
  }
  return {
    lines: text,
    nameOf: (line) => nameOfPlace(firstOf.get(line)),
    find: (position) => {
      if ("line" in position) return undefined;
      const offset = offsetOf(position);
      // a merged cell is in several rows: the first counts
      let spot: (Spot & { offset: number }) | undefined;
      for (const each of byPlace.get(placeKey(position)) ?? [])
        if (each.offset <= offset && (!spot || each.offset > spot.offset)) spot = each;
      return spot && { line: spot.line, start: spot.start + offset - spot.offset };
    },
  };
}
