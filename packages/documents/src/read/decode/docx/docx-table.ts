import type { Position } from "@qingbei/domain";
import type { Block, Piece } from "../../blocks/blocks.js";
import { attributeOf, childOf, elementsOf, type XmlNode } from "../xml/xml-tree.js";
import { chosen, contentOf } from "./paragraph.js";
import { isOn } from "./styles.js";

/** Word itself allows 63 columns. */
const MOST_COLUMNS = 256;

/** What reading a table needs from the reader of its document. */
export interface TableReader {
  /** The blocks in a cell. */
  readonly blocksIn: (cell: XmlNode, position: Position) => Block[];
  /** Counts cells. @throws InputFault if there are too many */
  readonly count: (cells: number) => void;
  readonly tell: (code: "tracked-changes" | "hidden-text", position: Position) => void;
}

interface Cell {
  readonly column: number;
  readonly blocks: readonly Block[];
}

interface TableRow {
  /** Counted from 1, including rows that are left out. */
  readonly row: number;
  readonly width: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table, or the cells of a row, through any wrapping elements. */
function within(node: XmlNode, wanted: "w:tr" | "w:tc"): XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === wanted) return [child];
    if (child.name === "w:sdt") {
      const content = contentOf(child);
      return content ? within(content, wanted) : [];
    }
    if (child.name === "mc:AlternateContent") {
      const one = chosen(child);
      return one ? within(one, wanted) : [];
    }
    const isWrapper = /^w:(?:customXml|ins|moveTo|smartTag)$/.test(child.name);
    return isWrapper ? within(child, wanted) : [];
  });
}

function countIn(node: XmlNode | undefined): number {
  const count = Number(attributeOf(node) ?? Number.NaN);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_COLUMNS) : 0;
}

/** Whether a cell is merged into the one above or at its left. */
function isMerged(properties: XmlNode | undefined): boolean {
  const marks = [childOf(properties, "w:vMerge"), childOf(properties, "w:hMerge")];
  return marks.some((mark) => mark && attributeOf(mark) !== "restart");
}

function rowOf(
  node: XmlNode,
  at: { readonly table: number; readonly row: number },
  reader: TableReader,
): TableRow {
  const properties = childOf(node, "w:trPr");
  let column = countIn(childOf(properties, "w:gridBefore"));
  const cells: Cell[] = [];
  for (const cell of within(node, "w:tc")) {
    if (column >= MOST_COLUMNS) break;
    const own = childOf(cell, "w:tcPr");
    const position = { ...at, column: column + 1 };
    if (childOf(own, "w:cellDel")) reader.tell("tracked-changes", position);
    else if (!isMerged(own)) cells.push({ column, blocks: reader.blocksIn(cell, position) });
    column += Math.max(1, countIn(childOf(own, "w:gridSpan")));
  }
  const width = Math.min(column + countIn(childOf(properties, "w:gridAfter")), MOST_COLUMNS);
  return { row: at.row, width, cells };
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.trim()] : [])).join("\n");
}

/**
 * A table as a grid: every row has all columns, a merged cell's text is in its first field, and tables inside cells
 * follow the grid. A table with only one filled cell in each row is a frame: it becomes paragraphs.
 */
export function tableBlocks(node: XmlNode, table: number, reader: TableReader): Block[] {
  const rows: TableRow[] = [];
  let row = 0;
  for (const each of within(node, "w:tr")) {
    const properties = childOf(each, "w:trPr");
    row++;
    const position = { table, row, column: 1 };
    if (childOf(properties, "w:del")) reader.tell("tracked-changes", position);
    else if (isOn(childOf(properties, "w:hidden"))) reader.tell("hidden-text", position);
    else {
      if (childOf(properties, "w:ins")) reader.tell("tracked-changes", position);
      rows.push(rowOf(each, { table, row }, reader));
    }
  }
  const isFrame = !rows.some(({ cells }) => cells.filter(({ blocks }) => wordsOf(blocks) !== "").length > 1);
  if (isFrame) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const width = rows.reduce((most, each) => Math.max(most, each.width), 0);
  reader.count(width * rows.length);
  const grid = rows.map(({ row: at, cells }): Piece[] => {
    const pieces: Piece[] = Array.from({ length: width }, (_, column) => ({
      text: "",
      position: { table, row: at, column: column + 1 },
    }));
    for (const { column, blocks } of cells) {
      const piece = pieces[column];
      if (piece) pieces[column] = { ...piece, text: wordsOf(blocks) };
    }
    return pieces;
  });
  const nested = rows
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
    .filter(({ kind }) => kind === "grid");
  return [{ kind: "grid", rows: grid }, ...nested];
}
