import type { DisclosureKind } from "@qingbei/domain";
import { pageFurniture } from "../../templates/budget-tables.js";
import { unitOfAll } from "../../templates/table-words.js";
import { cut, type Piece } from "../blocks/blocks.js";
import type { OutlineGrid, OutlineItem, OutlineParagraph } from "../outline/outline.js";
import { headerOf, isPreface } from "./budget/header.js";
import { isLeftOver, widthOf } from "./budget/pages.js";
import { LONGEST_UNIT_LINE, unitIn, unitInRow } from "./budget/unit.js";
import { filledOf, type Row, textOf } from "./cells.js";
import { isTitle, type LineKind, lineKind } from "./line-kind.js";

/** How many lines of words may be between a table and a line about it. */
export const REACH = {
  /** The title of a standard table, and the unit of any. */
  standardTitle: 6,
  /** The title of any table. */
  title: 3,
  /** The title of a table other than the standard ones: further up it may be that of the form above. */
  otherTitle: 1,
  /** The heading of a project's form: any distance, up to the table before. */
  project: Number.POSITIVE_INFINITY,
} as const;
/** A table's own title is within its first rows, beside at most the office and the unit. */
const OWN = { rows: 4, cells: 3 };

/** A line that may be about a table; blank lines and page numbers are left out. */
export interface Line {
  readonly piece: Piece;
  /** Its text without numbering. */
  readonly words: Piece;
  readonly kind: LineKind;
  /** The unit in it. */
  readonly unit: Piece | undefined;
  readonly isHeading: boolean;
}

/** A line above a table, with the number of lines of words between them; notes and units do not count. */
export interface LineAbove extends Line {
  readonly distance: number;
}

/** A title in a table's own first rows. */
export interface OwnTitle {
  readonly piece: Piece;
  readonly kind: LineKind;
  /** Whether it is the only cell of its row. */
  readonly isAlone: boolean;
}

/** The lines above a table, up to the table before it. */
export interface Caption {
  /** The table; undefined for the lines behind the last one. */
  readonly grid: OutlineGrid | undefined;
  /** The grid directly above it, without even a blank line between. */
  readonly follows: OutlineGrid | undefined;
  /** The nearest first. */
  readonly lines: readonly LineAbove[];
  readonly own: readonly OwnTitle[];
  /** The unit that a heading further up gives for all tables. */
  readonly unitOfAll: Piece | undefined;
}

/** The titles in the first rows of a table. */
export function ownTitles(
  rows: readonly Row[],
  document: DisclosureKind,
  fiscalYear?: number,
): readonly OwnTitle[] {
  return rows.slice(0, OWN.rows).flatMap((row) => {
    const cells = filledOf(row);
    if (cells.length > OWN.cells) return [];
    return cells.flatMap((piece) => {
      const kind = lineKind(piece.text, document, fiscalYear);
      return isTitle(kind) ? [{ piece, kind, isAlone: cells.length === 1 }] : [];
    });
  });
}

/** The nearest line that fulfils `is`, with at most `within` lines of words beneath it; undefined if there is none. */
export function nearest(
  { lines }: Caption,
  within: number,
  is: (line: LineAbove) => boolean,
): LineAbove | undefined {
  for (const line of lines) {
    if (line.distance > within) return undefined;
    if (is(line)) return line;
  }
  return undefined;
}

function lineOf(
  { piece, numbering, paragraph }: OutlineParagraph,
  document: DisclosureKind,
  fiscalYear: number | undefined,
): Line {
  return {
    piece,
    words: cut(piece, numbering?.end ?? 0),
    kind: lineKind(piece.text, document, fiscalYear),
    unit: piece.text.trim().length <= LONGEST_UNIT_LINE ? unitIn(piece) : undefined,
    isHeading: paragraph.role === "heading",
  };
}

/** The lines of a grid that is not a table: a title, or 编制部门 and 单位, set as a grid. Undefined for a table. */
function linesIn(
  rows: readonly Row[],
  document: DisclosureKind,
  fiscalYear: number | undefined,
): readonly Line[] | undefined {
  const titles = ownTitles(rows, document, fiscalYear);
  const words = rows.flatMap(filledOf).filter((cell) => !unitIn(cell));
  const isLoneTitle = titles.length === 1 && words.length === 1;
  if (!isLoneTitle && !(rows.every(isPreface) && headerOf(rows) === undefined)) return undefined;
  const unit = rows.map(unitInRow).find((each) => each !== undefined);
  const lines = titles.map(({ piece, kind }) => ({
    piece,
    words: piece,
    kind,
    unit: undefined,
    isHeading: false,
  }));
  const note = unit && { piece: unit, words: unit, kind: { is: "words" } as const, unit, isHeading: false };
  return note ? [...lines, note] : lines;
}

/** Lines from the nearest up, each with its distance. */
function fromBelow(lines: readonly Line[]): LineAbove[] {
  let distance = 0;
  return lines.toReversed().map((line) => {
    const isWords = !line.unit && line.kind.is !== "note";
    const above = { ...line, distance };
    if (isWords) distance++;
    return above;
  });
}

/** Finds the lines above each table of a document, in one pass. */
export class Captions {
  readonly items: readonly OutlineItem[];
  readonly document: DisclosureKind;
  readonly fiscalYear: number | undefined;
  /** Those of all tables in order, and the one behind the last. */
  readonly all: readonly Caption[];
  readonly #of = new Map<OutlineGrid, Caption>();

  constructor(items: readonly OutlineItem[], document: DisclosureKind, fiscalYear?: number) {
    this.items = items;
    this.document = document;
    this.fiscalYear = fiscalYear;
    const all: Caption[] = [];
    let lines: Line[] = [];
    let forAll: Piece | undefined;
    for (const [at, item] of items.entries()) {
      if (item.kind === "paragraph") {
        const text = textOf(item.piece);
        if (text === "" || pageFurniture.test(text)) continue;
        const line = lineOf(item, document, fiscalYear);
        if (line.unit && line.kind.is !== "standard title" && unitOfAll.test(text)) forAll = line.unit;
        lines.push(line);
        continue;
      }
      const within = linesIn(item.rows, document, fiscalYear);
      if (within) {
        for (const line of within) lines.push(line);
        continue;
      }
      const before = items[at - 1];
      const caption: Caption = {
        grid: item,
        follows: before?.kind === "grid" ? before : undefined,
        lines: fromBelow(lines),
        own: ownTitles(item.rows, document, fiscalYear),
        unitOfAll: forAll,
      };
      all.push(caption);
      this.#of.set(item, caption);
      lines = [];
    }
    this.all = [
      ...all,
      { grid: undefined, follows: undefined, lines: fromBelow(lines), own: [], unitOfAll: forAll },
    ];
  }

  /** The lines above a grid; undefined if the grid is itself one of the lines above a table. */
  of(grid: OutlineGrid): Caption | undefined {
    return this.#of.get(grid);
  }

  /**
   * The title of any table: in its own first rows, or above it; cells left over from a table have that table's title.
   */
  titleOf(grid: OutlineGrid): Piece | undefined {
    const caption = this.of(grid);
    const own = caption ? titleAt(caption) : ownTitles(grid.rows, this.document, this.fiscalYear)[0]?.piece;
    if (own || !caption?.follows || !isLeftOver(grid.rows, widthOf(caption.follows.rows))) return own;
    const above = this.of(caption.follows);
    return above && titleAt(above);
  }
}

function titleAt(caption: Caption): Piece | undefined {
  const own = caption.own.find(({ isAlone }) => isAlone)?.piece;
  return own ?? nearest(caption, REACH.title, ({ kind }) => isTitle(kind))?.piece;
}
