import { withoutBlanks } from "@qingbei/domain";
import { isLoneFigure } from "../../text/printed-numbers.js";
import type { SpannedCell } from "../spanned-rows.js";
import { attributeOf, hidesDigits, holdsFigures, holdsWords, isHidden, isStruck } from "./hidden.js";
import { contentOf, type PageContent, type PageMarks } from "./page-content.js";
import type { PageElement } from "./parse-page.js";

/** Browsers let a cell span at most this many columns. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** In a table with hardly any cells, a cell with at least 5 lines is a column of the page, not a field. */
const LINES_OF_COLUMN = 5;
const CELLS_OF_LAYOUT = 3;

export interface PageCell extends SpannedCell {
  readonly content: readonly PageContent[];
}

export interface PageTable {
  readonly caption: readonly PageContent[];
  readonly rows: readonly (readonly PageCell[])[];
}

function spanOf(cell: PageElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

/** The text of a cell, one line for each paragraph. */
function wordsOf(content: readonly PageContent[]): string {
  return content.flatMap((each) => (each.kind === "line" ? [each.text.trim()] : [])).join("\n");
}

/** The text of a cell that holds only tables: the cell is not blank, and the tables follow it. */
const TABLE_WITHIN = "（内有表格）";

/** A cell whose inner layout tables are replaced by their content. */
export function unframed(cell: PageCell, marks: PageMarks): PageCell {
  if (cell.content.every(({ kind }) => kind === "line")) return cell;
  const open = (content: readonly PageContent[]): PageContent[] =>
    content.flatMap((each) => {
      if (each.kind === "line") return [each];
      const table = pageTable(each.table, marks);
      if (!isLayout(each.table, table)) return [each];
      return [...open(table.caption), ...table.rows.flat().flatMap((inner) => open(inner.content))];
    });
  const content = open(cell.content);
  const hasTable = content.some(({ kind }) => kind === "table");
  return { ...cell, content, text: wordsOf(content) || (hasTable ? TABLE_WITHIN : "") };
}

/** @param isOut whether its row is crossed out: the cell then keeps its place without words */
function cellOf(cell: PageElement, isOut: boolean, below: number, marks: PageMarks): PageCell {
  const isEmpty = isOut || isStruck(cell);
  if (isEmpty) marks.hasStruck ||= holdsWords(cell);
  const content = isEmpty ? [] : contentOf(cell, marks);
  const text = wordsOf(content);
  if (isLoneFigure(withoutBlanks(text))) marks.hidesFigures ||= hidesDigits(cell);
  const height = spanOf(cell, "rowspan");
  return {
    content,
    text,
    columns: Math.min(Math.max(1, spanOf(cell, "colspan")), MOST_COLUMNS),
    // 0: down to the end of its group
    rows: Math.min(height === 0 ? below : height, below, MOST_ROWS),
  };
}

/** The visible rows of a table with their cells. */
export function pageTable(table: PageElement, marks: PageMarks): PageTable {
  const groups: PageElement[][] = [];
  const caption: PageContent[] = [];
  /** Whether an element is displayed. If `by` hides it and it has figures, that is recorded in `marks`. */
  const isShown = (by: PageElement, shown: PageElement) => {
    if (!isHidden(by)) return true;
    marks.hidesFigures ||= holdsFigures(shown);
    return false;
  };
  const elements = (element: PageElement) =>
    element.childNodes.flatMap((node) => ("tagName" in node ? [node] : []));
  for (const group of elements(table)) {
    if (group.tagName === "caption") for (const each of contentOf(group, marks)) caption.push(each);
    if (!/^(?:thead|tbody|tfoot)$/.test(group.tagName)) continue;
    const shown = elements(group).filter((row) => {
      if (row.tagName !== "tr") return false;
      return isShown(group, row) && isShown(row, row);
    });
    // a table's head is above and its foot below, wherever they are written
    if (group.tagName === "thead") groups.unshift(shown);
    else groups.push(shown);
  }
  const rows = groups.flatMap((group) =>
    group.map((row, index) =>
      elements(row)
        .filter((cell) => (cell.tagName === "td" || cell.tagName === "th") && isShown(cell, cell))
        .map((cell) => cellOf(cell, isStruck(row), group.length - index, marks)),
    ),
  );
  return { caption, rows };
}

/**
 * Whether a table only lays out a page: no two cells are filled side by side, or hardly any besides those with inner
 * tables or with a column of paragraphs.
 */
export function isLayout(table: PageElement, { rows }: PageTable): boolean {
  if (attributeOf(table, "role") === "presentation") return true;
  const filled = rows.map((row) => row.filter(({ content }) => content.length > 0));
  if (filled.every((row) => row.length <= 1)) return true;
  const cells = filled.flat();
  if (cells.some(({ content }) => content.some(({ kind }) => kind === "table"))) {
    const data = filled.filter(
      (row) =>
        row.filter((cell) => cell.text !== "" && cell.content.every(({ kind }) => kind === "line")).length >
        1,
    );
    return data.length < 2;
  }
  return cells.length <= CELLS_OF_LAYOUT && cells.some(({ content }) => content.length >= LINES_OF_COLUMN);
}
