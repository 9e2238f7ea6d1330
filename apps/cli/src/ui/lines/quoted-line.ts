import { columns, type Range, shorten, wrapRanges } from "@qingbei/review/command-line";
import type { Place } from "../model/place.js";
import type { ShownDocument } from "../model/shown-document.js";
import { displayed } from "../text/displayed.js";
import { type Line, type Span, type Style, span } from "../text/span.js";

/** A row beside the names of lines. */
export interface Row {
  /** The line's name, … if the line continues out of sight, or empty. */
  readonly gutter: string;
  readonly content: Line;
  readonly style: Style;
}

/** Most characters of a very long line that are read, before and after the number. */
const REACH = 2000;

/** Part of a document's line: without indentation, and around the number if the line is very long. */
interface Piece {
  readonly text: string;
  /** Its index in the line. */
  readonly start: number;
}

/** The part of a line around `at`, which is included even if it is a blank. */
export function pieceOf(line: string, at = line.length - line.trimStart().length): Piece {
  const indent = line.length - line.trimStart().length;
  const start = Math.max(Math.min(indent, at), at - REACH);
  const end = Math.max(at, start) + REACH;
  const text = displayed(line.slice(start, end).trimEnd());
  return { text: end < line.length ? `${text}…` : text, start };
}

interface Mark extends Range {
  readonly style: Style;
}

/** A passage of more characters is not reversed, which would be hard to read. */
const PASSAGE = 24;

const isPassage = ({ number }: Place) => number !== undefined && number.end - number.start > PASSAGE;

/**
 * The highlights in a piece: the number in question, other numbers of the entry, the clause; the first takes
 * precedence.
 */
function marksOf(place: Place, all: readonly Place[], { start }: Piece): readonly Mark[] {
  const mark = (range: Range | undefined, style: Style): readonly Mark[] =>
    range ? [{ start: range.start - start, end: range.end - start, style }] : [];
  const others = all.filter(({ line }) => line === place.line);
  return [
    ...mark(place.number, isPassage(place) ? "clause" : "focus"),
    ...others.flatMap(({ number }) => mark(number, "number")),
    ...mark(place.clause, "clause"),
  ];
}

function styled(text: string, row: Range, marks: readonly Mark[]): Line {
  const within = (cut: number) => cut > row.start && cut < row.end;
  const cuts = marks.flatMap(({ start, end }) => [start, end]).filter(within);
  const edges = [...new Set([row.start, ...cuts, row.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index): Span => {
    const start = edges[index] ?? 0;
    const mark = marks.find((each) => each.start <= start && each.end >= end);
    return span(text.slice(start, end), mark?.style ?? "plain");
  });
}

/** The name behind an ordinal: 项目3“村级组织经费”的预算数. */
const NAME = /(?<=\d)“[^”]*”/g;

/** ^^^^^ beneath the number, with its name on the side that has room. */
function underline(text: string, row: Range, number: Range, label: string, width: number): Row {
  const indent = columns(text.slice(row.start, Math.max(number.start, row.start)));
  const length = Math.max(1, columns(text.slice(number.start, Math.min(number.end, row.end))));
  const carets = "^".repeat(length);
  const right = width - indent - length - 1;
  const full = displayed(label);
  const name = columns(full) > Math.max(right, indent - 1) ? full.replace(NAME, "") : full;
  const before = columns(name) > right && indent - 1 > right ? `${shorten(name, indent - 1)} ` : "";
  const after = before === "" ? ` ${shorten(name, right)}` : "";
  const gap = " ".repeat(indent - columns(before));
  return { gutter: "", content: [span(gap + before + carets + after, "accent")], style: "accent" };
}

/** The place's own line in at most `height` rows, around the number in question, which is underlined and named. */
export function quotedLine(
  { lines, nameOf }: ShownDocument,
  place: Place,
  all: readonly Place[],
  width: number,
  height: number,
): readonly Row[] {
  const line = lines[(place.line ?? 0) - 1] ?? "";
  const number = place.number ?? { start: 0, end: 0 };
  const piece = pieceOf(line, number.start);
  const marks = marksOf(place, all, piece);
  const inPiece = { start: number.start - piece.start, end: number.end - piece.start };
  const rows = wrapRanges(piece.text, width);
  const at = Math.max(
    0,
    rows.findIndex(({ start, end }) => inPiece.start >= start && inPiece.start < end),
  );
  const visible = Math.max(1, height - 1);
  const top = Math.max(0, Math.min(at - Math.floor((visible - 1) / 2), rows.length - visible));
  const bottom = Math.min(top + visible, rows.length);
  const gutterOf = (index: number) => {
    if (index === 0) return nameOf(place.line ?? 0);
    return (index === top && top > 0) || (index === bottom - 1 && bottom < rows.length) ? "…" : "";
  };
  return rows.slice(top, bottom).flatMap((row, offset): readonly Row[] => {
    const index = top + offset;
    const content = styled(piece.text, row, marks);
    const own: Row = { gutter: gutterOf(index), content, style: "accent" };
    return index === at && !isPassage(place)
      ? [own, underline(piece.text, row, inPiece, place.label, width)]
      : [own];
  });
}
