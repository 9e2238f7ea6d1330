import type { Place } from "../model/place.js";
import { displayed } from "../text/displayed.js";
import { type Line, type Span, type Style, span } from "../text/span.js";
import { truncate, widthOf } from "../text/width.js";
import { type Range, wrap } from "../text/wrap.js";

/** Rows that a line around the place takes at most. */
const CONTEXT_ROWS = 2;
/** Characters of a very long line that are looked at, before and after the number. */
const REACH = 2000;

/** Part of a document's line: without its indentation, and around the number where the line is very long. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

function pieceOf(line: string, at = 0): Piece {
  const indent = line.length - line.trimStart().length;
  const start = Math.max(Math.min(indent, at), at - REACH);
  const end = Math.max(at, start) + REACH;
  return {
    text: `${displayed(line.slice(start, end).trimEnd())}${end < line.length ? "…" : ""}`,
    start,
  };
}

/** Styles of a row: what is under the number in question, other numbers of the entry, their clauses, the rest. */
function styled(piece: Piece, row: Range, marks: readonly { range: Range; style: Style }[]): Line {
  const cuts = new Set([row.start, row.end]);
  for (const { range } of marks) {
    for (const cut of [range.start - piece.start, range.end - piece.start]) {
      if (cut > row.start && cut < row.end) cuts.add(cut);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index): Span => {
    const start = edges[index] ?? 0;
    const mark = marks.find(
      ({ range }) => range.start <= start + piece.start && range.end >= end + piece.start,
    );
    return span(piece.text.slice(start, end), mark?.style ?? "plain");
  });
}

interface Row {
  readonly gutter: string;
  readonly content: Line;
  readonly style: Style;
}

function contextRows(line: string, number: number, width: number, most: number): readonly Row[] {
  const { text } = pieceOf(line.slice(0, REACH));
  const rows = wrap(text, width);
  const shown = rows.slice(0, most).map(({ start, end }) => text.slice(start, end));
  const last = shown.at(-1) ?? "";
  if (rows.length > most) shown[shown.length - 1] = `${truncate(last, width - 1).replace(/…$/, "")}…`;
  return shown.map((content, index) => ({
    gutter: index === 0 ? String(number) : "",
    content: [span(content, "dim")],
    style: "dim",
  }));
}

/** The rows of the place's own line, the number in question underlined with its name, at most `height` of them. */
function placeRows(
  line: string,
  place: Place,
  all: readonly Place[],
  width: number,
  height: number,
): readonly Row[] {
  const number = place.number ?? { start: 0, end: 0 };
  const piece = pieceOf(line, number.start);
  const marks = [
    { range: number, style: "focus" as const },
    ...all.flatMap((other) =>
      other.line === place.line && other.number ? [{ range: other.number, style: "number" as const }] : [],
    ),
    ...(place.clause ? [{ range: place.clause, style: "clause" as const }] : []),
  ];
  const rows = wrap(piece.text, width);
  const start = number.start - piece.start;
  const found = rows.findIndex((row) => start >= row.start && start < row.end);
  const at = Math.max(0, found);
  const lines = rows.map(
    (row, index): Row => ({
      gutter: index === 0 ? String(place.line) : "",
      content: styled(piece, row, marks),
      style: "accent",
    }),
  );
  const row = rows[at] ?? { start: 0, end: 0 };
  const indent = widthOf(piece.text.slice(row.start, Math.max(start, row.start)));
  const length = widthOf(piece.text.slice(start, Math.min(number.end - piece.start, row.end)));
  const label = width - indent - length > widthOf(place.label) ? ` ${place.label}` : "";
  const before = indent > widthOf(place.label) && label === "" ? `${place.label} ` : "";
  const underline: Row = {
    gutter: "",
    content: [
      span(" ".repeat(indent - widthOf(before)) + before, "accent"),
      span("^".repeat(Math.max(1, length)), "accent"),
      span(label, "accent"),
    ],
    style: "accent",
  };
  const visible = Math.max(1, height - 1);
  const top = Math.max(0, Math.min(at - Math.floor((visible - 1) / 2), lines.length - visible));
  const shown = lines.slice(top, top + visible).map((each, index): Row => {
    const cut = (index === 0 && top > 0) || (index === visible - 1 && top + visible < lines.length);
    return cut && each.gutter === "" ? { ...each, gutter: "…" } : each;
  });
  return [...shown.slice(0, at - top + 1), underline, ...shown.slice(at - top + 1)].slice(
    0,
    Math.max(height, 1),
  );
}

/** The nearest lines that are not blank, in the direction of `step`, until `height` rows are full. */
function surrounding(
  lines: readonly string[],
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
    const rows = contextRows(line, index + 1, width, Math.min(CONTEXT_ROWS, left));
    groups.push(rows);
    left -= rows.length;
  }
  return (step === 1 ? groups : groups.reverse()).flat();
}

/**
 * The document's own lines around a place, with their numbers: its line in full (or as much of it as there is
 * room for, around the number), the number underlined and named, lines before and after it cut short.
 * Blank lines are left out; the numbers tell.
 */
export function excerpt(
  lines: readonly string[],
  places: readonly Place[],
  place: Place,
  width: number,
  height: number,
): readonly Line[] {
  if (place.line === undefined) return [];
  const index = place.line - 1;
  const digits = String(Math.min(lines.length, place.line + height * 3)).length;
  const room = width - digits - 5;
  const own = placeRows(lines[index] ?? "", place, places, room, Math.max(2, height - 2));
  const free = Math.max(0, height - own.length);
  const above = surrounding(lines, index - 1, -1, room, Math.ceil(free / 2));
  const below = surrounding(lines, index + 1, 1, room, free - above.length);
  const more = free - above.length - below.length;
  const higher = more > 0 ? surrounding(lines, index - 1, -1, room, above.length + more) : above;
  const gutter = (row: Row, marker: string): Line => [
    span(marker, "accent"),
    span(`${row.gutter.padStart(digits)} │ `, row.style),
    ...row.content,
  ];
  return [
    ...higher.map((row) => gutter(row, "  ")),
    ...own.map((row) => gutter(row, row.gutter === String(place.line) ? "> " : "  ")),
    ...below.map((row) => gutter(row, "  ")),
  ];
}
