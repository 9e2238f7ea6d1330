import type { Notice } from "../../reading.js";
import { projectTableTitle } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut, type Piece } from "../decode/blocks.js";
import type { OutlineItem } from "../outline/outline.js";
import { AssetTable, isAssetTable } from "./asset-table.js";
import { isPreface } from "./budget/header.js";
import { unitIn, usualUnit } from "./budget/unit.js";
import { type Row, textOf } from "./cells.js";
import { indicatorHeader } from "./indicator-rows.js";
import { isProjectList, ProjectList } from "./project-list.js";
import { isProjectTable, ProjectTable, projectTablesOf } from "./project-table.js";

/** 绩效指标 and the like between the two tables of a form are no longer. */
const LONGEST_LINE = 20;
/** The header stands among the first rows. */
const HEADER_WITHIN = 3;

/** Whether a grid lists indicators and nothing else: it names no project. */
function isIndicatorTable(rows: readonly Row[]): boolean {
  return (
    !isProjectTable(rows) && rows.slice(0, HEADER_WITHIN).some((row) => indicatorHeader(row) !== undefined)
  );
}

/** A title, set as a grid of its own. */
function loneTitle(rows: readonly Row[]): Piece | undefined {
  const [only, ...others] = rows.flat().filter((cell) => textOf(cell) !== "" && !unitIn(cell));
  return only && others.length === 0 && projectTableTitle.test(only.text) ? only : undefined;
}

/** Reads the tables of projects and assets, each with the heading and the unit that stand above it and above no other grid. */
class TableReader {
  readonly #sink: FactSink;
  readonly #items: readonly OutlineItem[];
  #usual: { readonly unit: string | undefined } | undefined;
  readonly #projects: ProjectTable[] = [];
  readonly #ofLists: Notice[] = [];
  #title: Piece | undefined;
  #unit: string | undefined;
  /** The last project, while nothing but a short line stands beneath its table: indicators may follow in their own. */
  #open: ProjectTable | undefined;

  constructor(sink: FactSink, items: readonly OutlineItem[]) {
    this.#sink = sink;
    this.#items = items;
  }

  /** What could not be read. */
  get notices(): readonly Notice[] {
    return [...this.#ofLists, ...this.#projects.flatMap(({ notices }) => notices)];
  }

  paragraph({ paragraph: { text }, piece, numbering }: Extract<OutlineItem, { kind: "paragraph" }>): void {
    if (projectTableTitle.test(text)) {
      this.#title = cut(piece, numbering?.end ?? 0);
      this.#unit = undefined;
    }
    if (this.#title || text.trim().length > LONGEST_LINE) this.#open = undefined;
    this.#unit = unitIn(piece)?.text ?? this.#unit;
  }

  grid(rows: readonly Row[]): void {
    const title = loneTitle(rows);
    if (title || rows.every((row) => isPreface(row))) {
      this.#title = title ?? this.#title;
      this.#unit = rows.flat().map(unitIn).find(Boolean)?.text ?? this.#unit;
      return;
    }
    this.#table(rows);
    this.#title = undefined;
    this.#unit = undefined;
  }

  /** A grid that others read has the heading and the unit above it. */
  pass(): void {
    [this.#title, this.#unit, this.#open] = [undefined, undefined, undefined];
  }

  /** The unit above a form; without one that of the document, which is looked for once. */
  #unitOfForm(): string | undefined {
    if (this.#unit !== undefined) return this.#unit;
    this.#usual ??= { unit: usualUnit(this.#items) };
    return this.#usual.unit;
  }

  #table(rows: readonly Row[]): void {
    const above = this.#open;
    this.#open = undefined;
    if (above && !above.hasIndicators && isIndicatorTable(rows)) above.more(rows);
    else if (isProjectList(rows)) {
      const list = new ProjectList(this.#sink, this.#unitOfForm());
      for (const notice of list.read(rows)) this.#ofLists.push(notice);
    } else if (isProjectTable(rows)) {
      for (const [index, own] of projectTablesOf(rows).entries()) {
        this.#open = new ProjectTable(this.#sink, this.#unitOfForm());
        this.#open.read(own, index === 0 ? this.#title : undefined);
        this.#projects.push(this.#open);
      }
    } else if (isAssetTable(rows)) new AssetTable(this.#sink, this.#unit).read(rows);
  }
}

/**
 * Reads the tables of projects and assets; what could not be read is said.
 * @param taken the grids of the standard tables
 */
export function readTables(
  sink: FactSink,
  items: readonly OutlineItem[],
  taken: ReadonlySet<OutlineItem>,
): readonly Notice[] {
  const reader = new TableReader(sink, items);
  for (const item of items) {
    if (item.kind === "paragraph") reader.paragraph(item);
    else if (taken.has(item)) reader.pass();
    else reader.grid(item.rows);
  }
  return reader.notices;
}
