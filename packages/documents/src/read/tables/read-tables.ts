import type { Notice } from "../../reading.js";
import type { FactSink } from "../assemble/fact-sink.js";
import type { OutlineItem } from "../outline/outline.js";
import { AssetTable, isAssetTable } from "./asset-table.js";
import { usualUnit } from "./budget/unit.js";
import { type Caption, type Captions, nearest, REACH } from "./captions.js";
import { type Row, textOf } from "./cells.js";
import { indicatorHeader } from "./indicator-rows.js";
import { isProjectTable } from "./project-labels.js";
import { isProjectList, ProjectList } from "./project-list.js";
import { ProjectTable, projectTablesOf } from "./project-table.js";

/** The longest line between the two tables of a form, in characters: 绩效指标 and the like. */
const LONGEST_LINE = 20;
/** The first rows, among which the header is. */
const HEADER_WITHIN = 3;

/** Whether a grid lists only indicators and names no project. */
export function isIndicatorTable(rows: readonly Row[]): boolean {
  return (
    !isProjectTable(rows) && rows.slice(0, HEADER_WITHIN).some((row) => indicatorHeader(row) !== undefined)
  );
}

/** Reads the tables of projects and assets, each with the heading and unit above it that belong to no other grid. */
class TableReader {
  readonly #sink: FactSink;
  readonly #captions: Captions;
  #usual: { readonly unit: string | undefined } | undefined;
  readonly #projects: ProjectTable[] = [];
  readonly #ofLists: Notice[] = [];
  /** The last project, while only short lines follow its table: a separate table of its indicators may come. */
  #open: ProjectTable | undefined;

  constructor(sink: FactSink, captions: Captions) {
    this.#sink = sink;
    this.#captions = captions;
  }

  /** What could not be read. */
  get notices(): readonly Notice[] {
    return [...this.#ofLists, ...this.#projects.flatMap(({ notices }) => notices)];
  }

  read(rows: readonly Row[], caption: Caption): void {
    const title = nearest(caption, REACH.project, ({ kind }) => kind.is === "project title");
    // a unit above the heading does not belong to this form
    const unit = nearest(caption, REACH.project, (line) => line.unit !== undefined || line === title)?.unit
      ?.text;
    const isApart =
      title !== undefined || caption.lines.some(({ piece }) => textOf(piece).length > LONGEST_LINE);
    const above = isApart ? undefined : this.#open;
    this.#open = undefined;
    if (above && !above.hasIndicators && isIndicatorTable(rows)) above.more(rows);
    else if (isProjectList(rows)) {
      const list = new ProjectList(this.#sink, unit ?? this.#usualUnit());
      for (const notice of list.read(rows)) this.#ofLists.push(notice);
    } else if (isProjectTable(rows)) {
      for (const [index, own] of projectTablesOf(rows).entries()) {
        this.#open = new ProjectTable(this.#sink, unit ?? this.#usualUnit());
        this.#open.read(own, index === 0 ? title?.words : undefined);
        this.#projects.push(this.#open);
      }
    } else if (isAssetTable(rows)) new AssetTable(this.#sink, unit).read(rows);
  }

  /** Ends the open project at a table of another reader. */
  pass(): void {
    this.#open = undefined;
  }

  /** The unit of the document, for forms without one; worked out once. */
  #usualUnit(): string | undefined {
    this.#usual ??= { unit: usualUnit(this.#captions.items) };
    return this.#usual.unit;
  }
}

/**
 * Reads the tables of projects and assets; returns notices on what could not be read.
 * @param taken the grids of the standard tables
 */
export function readTables(
  sink: FactSink,
  captions: Captions,
  taken: Pick<ReadonlySet<OutlineItem>, "has">,
): readonly Notice[] {
  const reader = new TableReader(sink, captions);
  for (const caption of captions.all) {
    if (!caption.grid) break;
    if (taken.has(caption.grid)) reader.pass();
    else reader.read(caption.grid.rows, caption);
  }
  return reader.notices;
}
