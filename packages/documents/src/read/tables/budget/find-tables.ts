import type { DisclosureKind, TableKind } from "@qingbei/domain";
import type { Piece } from "../../blocks/blocks.js";
import { bodyTitled } from "../../facts/titled-body.js";
import type { OutlineGrid } from "../../outline/outline.js";
import { type Caption, type Captions, type LineAbove, nearest, ownTitles, REACH } from "../captions.js";
import { type Row, textOf } from "../cells.js";
import { isOtherTitle, tableTitled } from "../line-kind.js";
import { type BudgetTableFound, isBudgetTable, kindByHeader, titleIn } from "./budget-table.js";
import { underCopiedTitles } from "./copied-titles.js";
import { type Header, headerOf, isSameHeader } from "./header.js";
import { isHeadOfWords, isLeftOver, lastUnitIn, totalAlone, widthOf } from "./pages.js";
import { parted } from "./parted.js";
import { bareLabel } from "./row-label.js";
import { type Head, headOf, isWords, NO_HEAD, partsOf } from "./table-heads.js";
import { isSameTitle } from "./title.js";
import { unitRow } from "./unit.js";

/** Paragraphs below a table within which notes belong to it. */
const NOTE_WITHIN = 3;
/** The text above a grid: the title of any table, and all lines. */
interface Over {
  readonly title: Piece | undefined;
  readonly lines: ReadonlySet<string>;
}

/** Rows of a grid that are one table, and the text above them. */
interface Rows {
  readonly rows: readonly Row[];
  readonly head: Head;
  readonly over: Over;
}

interface Open {
  readonly kind: TableKind;
  readonly isMisfit: boolean;
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  readonly units: readonly Piece[];
  /** The unit of its last rows; a further page may use another. */
  counted: string | undefined;
  readonly rows: Row[];
  readonly notes: Piece[];
  readonly items: OutlineGrid[];
  readonly header: Header | undefined;
  readonly width: number;
  /** The lines above its first grid. */
  readonly lines: ReadonlySet<string>;
  /** Paragraphs since its last row. */
  since: number;
}

/** Walks through a document and finds its standard tables. */
class TableFinder {
  readonly found: BudgetTableFound[] = [];
  readonly #captions: Captions;
  /** The bodies whose disclosures had a title so far. */
  readonly #bodies = new Set<string>();
  #open: Open | undefined;

  constructor(captions: Captions) {
    this.#captions = captions;
  }

  get #document(): DisclosureKind {
    return this.#captions.document;
  }

  get #fiscalYear(): number | undefined {
    return this.#captions.fiscalYear;
  }

  /** The standard table that a title names. */
  #titled({ text }: Piece): TableKind | undefined {
    return tableTitled(text, this.#document, this.#fiscalYear);
  }

  walk(): void {
    for (const caption of this.#captions.all) {
      let head = this.#between(caption);
      const { grid } = caption;
      if (!grid) {
        this.#leave(head);
        continue;
      }
      const near = caption.lines.filter(({ distance }) => distance <= REACH.title);
      const over = {
        title: this.#captions.titleOf(grid),
        lines: new Set(near.map(({ piece }) => textOf(piece))),
      };
      for (const rows of parted(grid.rows, this.#document, this.#fiscalYear)) {
        this.#grid(caption, grid, { rows, head, over });
        head = NO_HEAD;
      }
    }
    this.#close();
  }

  #close(): void {
    if (this.#open) {
      const { kind, isMisfit, title, unit, units, rows, notes, items } = this.#open;
      this.found.push({ kind, isMisfit, title, unit, units, rows, notes, items });
    }
    this.#open = undefined;
  }

  /** Records a title without a grid if a note gives the reason: a table published empty. */
  #leave(head: Head): void {
    const { title, unit, units, notes } = head;
    const kind = title && this.#titled(title);
    if (!kind || !head.statesNothing) return;
    this.#close();
    this.found.push({ kind, isMisfit: false, title, unit, units, rows: [], notes, items: [] });
  }

  /** Goes through the lines between two tables. The last part belongs to the next table. */
  #between(caption: Caption): Head {
    let [head, isTitled] = [NO_HEAD, false];
    for (const part of partsOf(caption)) {
      // a table without a unit may print it below
      const isUnitOfOpen = !isTitled && this.#open?.since === 0 && this.#open.counted === undefined;
      this.#leave(head);
      // a repeated title at the head of a further page does not end the table
      if (part.title && !this.#isOfOpen(part.title.words)) this.#close();
      head = headOf(isUnitOfOpen ? { ...part, unitAbove: undefined } : part);
      isTitled = part.title !== undefined;
      for (const line of part.lines) this.#beneath(line, isTitled);
    }
    return head;
  }

  /** Takes a line beneath the open table, or beneath a title that does not belong to it. */
  #beneath(line: LineAbove, isTitled: boolean): void {
    if (isWords(line)) {
      const isOfOther = this.#isOfOther(textOf(line.piece));
      if (!this.#open) return;
      this.#open.since++;
      if (this.#open.since > NOTE_WITHIN || line.isHeading || isOfOther) this.#close();
    } else if (!line.unit && !isTitled && this.#open && this.#open.since < NOTE_WITHIN)
      this.#open.notes.push(line.piece);
  }

  /** Whether a line is the title of another body's disclosure. A title at the head of every page is not. */
  #isOfOther(text: string): boolean {
    const body = bodyTitled(text);
    const isFirst = body !== undefined && !this.#bodies.has(body);
    if (body) this.#bodies.add(body);
    return isFirst && this.#bodies.size > 1;
  }

  /** Whether a table's title shows that it is not a standard one, whatever its header is. */
  #isOther(caption: Caption, rows: readonly Row[], head: Head): boolean {
    const own = ownTitles(rows, this.#document, this.#fiscalYear);
    if (own.some(({ kind }) => kind.is === "standard title")) return false;
    if (own.some(({ kind, isAlone }) => isAlone && isOtherTitle(kind))) return true;
    const line = nearest(
      caption,
      REACH.otherTitle,
      ({ kind }) => isOtherTitle(kind) || kind.is === "standard title",
    );
    return head !== NO_HEAD && line !== undefined && isOtherTitle(line.kind);
  }

  #grid(caption: Caption, item: OutlineGrid, { rows, head, over }: Rows): void {
    const header = headerOf(rows);
    if (this.#isOther(caption, rows, head)) {
      this.#leave(head);
      this.#close();
      return;
    }
    const title = titleIn(rows, this.#document, this.#fiscalYear) ?? head.title;
    const total = this.#open && totalAlone(rows, this.#open.width);
    if (this.#mayContinue(title, over) && (total || this.#continues(rows, header))) {
      this.#goOn(item, total ? [total] : rows, head.unit);
      return;
    }
    const kind = isBudgetTable(title, rows, this.#document, this.#fiscalYear);
    // a table with cells left over is dropped: its columns are uncertain
    if (!title && !kind && caption.follows && isLeftOver(rows, this.#open?.width)) {
      this.#open = undefined;
      return;
    }
    this.#close();
    const titled = title && this.#titled(title);
    // the columns of another table: its title may have been copied from that one
    const isMisfit = !kind && kindByHeader(rows, this.#document) !== undefined;
    const own = kind ?? (isMisfit ? titled : undefined);
    if (!own) return;
    const unit = head.unit ?? caption.unitOfAll;
    this.#open = {
      kind: own,
      isMisfit,
      title,
      unit,
      units: head.units,
      counted: lastUnitIn(rows) ?? unit?.text,
      rows: [...rows],
      notes: [...head.notes],
      items: [item],
      header,
      width: widthOf(rows),
      lines: over.lines,
      since: 0,
    };
  }

  /**
   * Adds rows to the open table. If their unit differs from that of the rows above, a row with the unit is put in
   * front.
   */
  #goOn(item: OutlineGrid, rows: readonly Row[], unit: Piece | undefined): void {
    const open = this.#open;
    if (!open) return;
    if (unit && unit.text !== open.counted) open.rows.push(unitRow(unit));
    for (const row of rows) open.rows.push(row);
    open.counted = lastUnitIn(rows) ?? unit?.text ?? open.counted;
    open.items.push(item);
    open.since = 0;
  }

  /** Whether a title is that of the open table, printed again. */
  #isOfOpen(title: Piece): boolean {
    const open = this.#open;
    if (!open || this.#titled(title) !== open.kind) return false;
    const [a, b] = [title, open.title].map((each) => each && bareLabel(each.text));
    return a === undefined || b === undefined || isSameTitle(a, b);
  }

  /**
   * Whether the lines above a grid allow it to continue the open table: the same title again, or the head of every
   * page.
   */
  #mayContinue(title: Piece | undefined, over: Over): boolean {
    if (title) return this.#isOfOpen(title);
    const [line, open] = [over.title?.text.trim(), this.#open];
    if (line === undefined || !open || open.lines.has(line)) return true;
    return open.title !== undefined && isSameTitle(line, bareLabel(open.title.text));
  }

  /**
   * Whether a grid continues the table above: it repeats the header, or it has no header and the same number of
   * columns.
   */
  #continues(rows: readonly Row[], header: Header | undefined): boolean {
    const open = this.#open;
    if (!open) return false;
    if (header) return open.header !== undefined && isSameHeader(header, open.header);
    return widthOf(rows) === open.width && !isHeadOfWords(rows[0] ?? []);
  }
}

/** The standard tables of a document, in its order. */
export function findBudgetTables(captions: Captions): readonly BudgetTableFound[] {
  const finder = new TableFinder(captions);
  finder.walk();
  return underCopiedTitles(finder.found, captions);
}
