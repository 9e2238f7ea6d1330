import type { DisclosureKind, TableKind } from "@qingbei/domain";
import { noteOpening, nothingNote, pageFurniture } from "../../../templates/budget-tables.js";
import { unitOfAll } from "../../../templates/table-words.js";
import { cut, type Piece } from "../../decode/blocks.js";
import { bodyTitled } from "../../facts/titled-body.js";
import type { OutlineItem } from "../../outline/outline.js";
import { type Row, textOf } from "../cells.js";
import { tableTitled } from "../line-kind.js";
import { above, titleOf } from "../unread-tables.js";
import { isNote } from "./body.js";
import { type FoundTable, isBudgetTable, titleIn } from "./budget-table.js";
import { type Header, headerOf, isPreface, isSameHeader } from "./header.js";
import { isOtherHead, isOtherTitle, parted } from "./other-titles.js";
import { isHeadOfWords, isLeftOver, lastUnitIn, totalAlone, widthOf } from "./pages.js";
import { withoutNumbering } from "./row-label.js";
import { isSameTitle, namesTable } from "./title.js";
import { LONGEST_UNIT_LINE, unitIn, unitInRow, unitRow } from "./unit.js";

/** A standard table of a document, and the blocks that it was found in. */
export interface BudgetTableFound extends FoundTable {
  readonly kind: TableKind;
  readonly items: readonly OutlineItem[];
}

/** A title stands no further above its table than this many paragraphs. */
const REACH = 6;
/** The title of another table is not far above it, but for the note of its unit. */
const OTHER_WITHIN = 2;
/** Notes stand right beneath. */
const NOTE_WITHIN = 3;
const LONGEST_NOTE = 400;
/** An amount of a table, in a line of its own or among others. */
const FIGURE = /(?:^|\s)-?\d[\d,]{0,15}\.\d{1,6}(?:\s|$)/;

/** What stands above a grid: the title of any table, and all lines. */
interface Over {
  readonly title: Piece | undefined;
  readonly lines: ReadonlySet<string>;
}

interface Open {
  readonly kind: TableKind;
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  readonly units: readonly Piece[];
  /** The unit of its last rows; that of a further page may be another. */
  counted: string | undefined;
  readonly rows: Row[];
  readonly notes: Piece[];
  readonly items: OutlineItem[];
  readonly header: Header | undefined;
  readonly width: number;
  /** What stands above its first grid. */
  readonly lines: ReadonlySet<string>;
  /** Paragraphs since its last row. */
  since: number;
}

/** Walks through a document and finds its standard tables. */
class TableFinder {
  readonly found: BudgetTableFound[] = [];
  /** Whether the item before is a grid of the open table. */
  #isRightBehind = false;
  readonly #document: DisclosureKind;
  #title: Piece | undefined;
  /** Notes of a unit since the title. */
  #units: Piece[] = [];
  /** The one right above the title. */
  #unitAbove: Piece | undefined;
  /** Whether nothing stands beneath the last note of a unit. */
  #isBeneathUnit = false;
  /** A unit that a heading names for all tables beneath it. */
  #unitOfAll: Piece | undefined;
  /** The bodies whose disclosures are titled so far. */
  readonly #bodies = new Set<string>();
  #notes: Piece[] = [];
  #since = 0;
  /** Whether lines beneath the title print amounts: a table that nobody made out is not empty. */
  #hasFigures = false;
  /** How many more paragraphs may stand between the title of a table that is none of the standard ones and its grid. */
  #otherWithin = 0;
  #open: Open | undefined;

  constructor(document: DisclosureKind) {
    this.#document = document;
  }

  walk(items: readonly OutlineItem[]): void {
    for (const [at, item] of items.entries()) {
      if (item.kind === "paragraph") {
        this.#paragraph(item);
        continue;
      }
      this.#isRightBehind = items[at - 1]?.kind === "grid";
      const lines = new Set(above(items, at).map(({ piece }) => textOf(piece)));
      const title = titleOf(items, at, item.rows);
      for (const rows of parted(item.rows, this.#document)) this.#grid(item, rows, { title, lines });
    }
    this.#leaveTitle();
    this.#close();
  }

  #close(): void {
    if (this.#open) {
      const { kind, title, unit, units, rows, notes, items } = this.#open;
      this.found.push({ kind, title, unit, units, rows, notes, items });
    }
    this.#open = undefined;
  }

  /** A title without a grid, but with a note that says why: a table published empty. */
  #leaveTitle(): void {
    const kind = this.#title && tableTitled(this.#title.text, this.#document);
    if (kind && !this.#hasFigures && this.#notes.some(({ text }) => nothingNote.test(text))) {
      this.#close();
      this.found.push({
        kind,
        title: this.#title,
        unit: this.#units.at(-1) ?? this.#unitAbove,
        units: this.#units,
        rows: [],
        notes: this.#notes,
        items: [],
      });
    }
    this.#forget();
  }

  /** What stood above a table says nothing of the next. */
  #forget(): void {
    this.#title = undefined;
    this.#units = [];
    this.#unitAbove = undefined;
    this.#isBeneathUnit = false;
    this.#notes = [];
    this.#since = 0;
    this.#hasFigures = false;
  }

  /**
   * A note of a unit right above a title is that title's: but not that of a title above, or of a table that may print its unit
   * beneath.
   */
  #unitOfNext(): Piece | undefined {
    const isOwn = this.#title
      ? this.#units.length > 1 || this.#notes.length > 0
      : this.#open?.since !== 0 || this.#open.counted !== undefined;
    return this.#isBeneathUnit && isOwn ? this.#units.pop() : undefined;
  }

  /** Whether a line is the title of another disclosure, which those at the head of every page are not. */
  #isOfOther(text: string): boolean {
    const body = bodyTitled(text);
    const isFirst = body !== undefined && !this.#bodies.has(body);
    if (body) this.#bodies.add(body);
    return isFirst && this.#bodies.size > 1;
  }

  #paragraph({ piece, numbering, paragraph }: Extract<OutlineItem, { kind: "paragraph" }>): void {
    const text = textOf(piece);
    if (text === "" || pageFurniture.test(text)) return;
    const words = cut(piece, numbering?.end ?? 0);
    const kind = tableTitled(text, this.#document);
    const isOther = isOtherTitle(text, this.#document);
    if (kind || isOther) this.#otherWithin = kind ? 0 : OTHER_WITHIN;
    if (kind) {
      const unit = this.#unitOfNext();
      this.#leaveTitle();
      this.#unitAbove = unit;
      // the title again, at the head of a further page
      if (!this.#isOfOpen(piece)) this.#close();
      this.#title = words;
      return;
    }
    const unit = text.length <= LONGEST_UNIT_LINE ? unitIn(piece) : undefined;
    if (unit) {
      if (unitOfAll.test(text)) this.#unitOfAll = unit;
      this.#units.push(unit);
      this.#isBeneathUnit = true;
      return;
    }
    this.#isBeneathUnit = false;
    if (text.length <= LONGEST_NOTE && (noteOpening.test(text) || isNote(text))) {
      if (this.#title) this.#notes.push(piece);
      else if (this.#open && this.#open.since < NOTE_WITHIN) this.#open.notes.push(piece);
      return;
    }
    this.#since++;
    if (FIGURE.test(text)) this.#hasFigures = true;
    this.#otherWithin = Math.max(0, this.#otherWithin - (isOther ? 0 : 1));
    if (this.#open) this.#open.since++;
    const isOfOther = this.#isOfOther(text);
    if (this.#open && (this.#open.since > NOTE_WITHIN || paragraph.role === "heading" || isOfOther))
      this.#close();
    if (this.#since > REACH) this.#leaveTitle();
  }

  #grid(item: OutlineItem, rows: readonly Row[], over: Over): void {
    const own = titleIn(rows, this.#document);
    const header = headerOf(rows);
    const isOther =
      !own && (this.#otherWithin > 0 || rows.slice(0, 2).some((row) => isOtherHead(row, this.#document)));
    // 编制部门 and 单位 set as a grid of their own, or a title
    if (!header && rows.every((row) => isPreface(row))) {
      const unit = rows.map(unitInRow).find((each) => each !== undefined);
      if (own) {
        this.#leaveTitle();
        this.#close();
        this.#title = own;
      }
      if (unit) this.#units.push(unit);
      return;
    }
    const title = own ?? this.#title;
    this.#otherWithin = 0;
    if (isOther) {
      this.#leaveTitle();
      this.#close();
      return;
    }
    const total = this.#open && totalAlone(rows, this.#open.width);
    if (this.#mayContinue(title, over) && (total || this.#continues(rows, header))) {
      this.#goOn(item, total ? [total] : rows);
      this.#title = undefined;
      this.#units = [];
      this.#unitAbove = undefined;
      return;
    }
    const kind = isBudgetTable(title, rows, this.#document);
    // a table of which cells are left over is not read: nobody can tell its columns
    if (!title && !kind && this.#isRightBehind && isLeftOver(rows, this.#open?.width)) {
      this.#open = undefined;
      return;
    }
    const unit = this.#units.at(-1) ?? this.#unitAbove ?? this.#unitOfAll;
    this.#close();
    if (kind)
      this.#open = {
        kind,
        title,
        unit,
        units: this.#units,
        counted: lastUnitIn(rows) ?? unit?.text,
        rows: [...rows],
        notes: this.#notes,
        items: [item],
        header,
        width: widthOf(rows),
        lines: over.lines,
        since: 0,
      };
    this.#forget();
  }

  /** Adds rows to the open table; in another unit than those above, beneath a row that notes it. */
  #goOn(item: OutlineItem, rows: readonly Row[]): void {
    const open = this.#open;
    if (!open) return;
    const unit = this.#units.at(-1) ?? this.#unitAbove;
    if (unit && unit.text !== open.counted) open.rows.push(unitRow(unit));
    for (const row of rows) open.rows.push(row);
    open.counted = lastUnitIn(rows) ?? unit?.text ?? open.counted;
    open.items.push(item);
    open.since = 0;
  }

  /** Whether a title is that of the open table, printed again. */
  #isOfOpen(title: Piece): boolean {
    const open = this.#open;
    if (!open || tableTitled(title.text, this.#document) !== open.kind) return false;
    const [a, b] = [title, open.title].map((each) => each && withoutNumbering(each.text));
    return a === undefined || b === undefined || isSameTitle(a, b);
  }

  /** Whether what stands above a grid lets it go on with the open table: the open one's title again, or the head of every page. */
  #mayContinue(title: Piece | undefined, over: Over): boolean {
    if (title) return this.#isOfOpen(title);
    const [line, open] = [textOf(over.title), this.#open];
    if (!over.title || !open || !namesTable(line) || open.lines.has(line)) return true;
    return open.title !== undefined && isSameTitle(line, withoutNumbering(open.title.text));
  }

  /** Whether a grid goes on with the table above: its header again, or neither that nor another, and as many columns. */
  #continues(rows: readonly Row[], header: Header | undefined): boolean {
    const open = this.#open;
    if (!open) return false;
    if (header) return open.header !== undefined && isSameHeader(header, open.header);
    return widthOf(rows) === open.width && !isHeadOfWords(rows[0] ?? []);
  }
}

/** The standard tables of a document, in its order. */
export function findBudgetTables(
  items: readonly OutlineItem[],
  document: DisclosureKind,
): readonly BudgetTableFound[] {
  const finder = new TableFinder(document);
  finder.walk(items);
  return finder.found;
}
