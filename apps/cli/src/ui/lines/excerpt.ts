import { columns, shorten, wrapRanges } from "@qingbei/review/command-line";
import type { Place } from "../model/place.js";
import type { ShownDocument } from "../model/shown-document.js";
import { type Line, span } from "../text/span.js";
import { pieceOf, quotedLine, type Row } from "./quoted-line.js";

/** Most rows for a line before or after the place. */
const MOST = 2;
/** Columns beside the line's name: the marker, the vertical rule and blanks. */
const GUTTER = 5;

/** A line before or after the place, cut short. */
function contextRows(line: string, name: string, width: number, most: number): readonly Row[] {
  const { text } = pieceOf(line);
  const rows = wrapRanges(text, width);
  const shown = rows.slice(0, most).map(({ start, end }) => text.slice(start, end));
  const last = shown.pop() ?? "";
  const ending = rows.length > most ? shorten(`${last.trimEnd()} …`, width) : last;
  return [...shown, ending].map((content, index) => ({
    gutter: index === 0 ? name : "",
    content: [span(content, "dim")],
    style: "dim",
  }));
}

/** The nearest lines that are not blank, in the direction of `step`, until `height` rows are full. */
function surrounding(
  { lines, nameOf }: ShownDocument,
  from: number,
  step: 1 | -1,
  width: number,
  height: number,
): readonly Row[] {
  const groups: (readonly Row[])[] = [];
  let left = height;
  for (let index = from; left > 0 && index >= 0 && index < lines.length; index += step) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    const rows = contextRows(line, nameOf(index + 1), width, Math.min(MOST, left));
    groups.push(rows);
    left -= rows.length;
  }
  return (step === 1 ? groups : groups.reverse()).flat();
}

/**
 * The document's lines around a place, with their numbers or pages: its own line in full (or as much as fits, around
 * the number), the lines before and after shortened. Blank lines are left out, as the line numbers show.
 */
export function excerpt(
  document: ShownDocument,
  places: readonly Place[],
  place: Place,
  width: number,
  height: number,
): readonly Line[] {
  if (place.line === undefined) return [];
  const index = place.line - 1;
  const near = Array.from({ length: height * 6 }, (_, step) => index + 1 + step - height * 3);
  const digits = Math.max(...near.map((line) => columns(document.nameOf(line))));
  const room = width - digits - GUTTER;
  const own = quotedLine(document, place, places, room, Math.max(2, height - 2));
  const free = Math.max(0, height - own.length);
  const half = surrounding(document, index - 1, -1, room, Math.ceil(free / 2));
  const below = surrounding(document, index + 1, 1, room, free - half.length);
  const spare = free - half.length - below.length;
  const above = spare > 0 ? surrounding(document, index - 1, -1, room, half.length + spare) : half;
  return [...above, ...own, ...below].map((row): Line => {
    const marker = own.includes(row) && row.gutter !== "" ? "> " : "  ";
    return [
      span(marker, "accent"),
      span(`${" ".repeat(digits - columns(row.gutter))}${row.gutter} │ `, row.style),
      ...row.content,
    ];
  });
}
