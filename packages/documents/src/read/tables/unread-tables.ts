import type { Notice } from "../../reading.js";
import type { Piece } from "../decode/blocks.js";
import type { OutlineItem, OutlineParagraph } from "../outline/outline.js";
import { isLeftOver, widthOf } from "./budget/pages.js";
import { type Row, textOf } from "./cells.js";
import { isAnyTitle } from "./line-kind.js";

type GridItem = Extract<OutlineItem, { kind: "grid" }>;

/** A title stands no further above its table than this many paragraphs. */
const REACH = 4;
/** More titles than this tell no more. */
const MOST_TITLES = 8;

/** The title in a grid's own first rows: the one cell of its row that has words. */
function ownTitle(rows: readonly Row[]): Piece | undefined {
  for (const row of rows.slice(0, 3)) {
    const filled = row.filter((cell) => textOf(cell) !== "");
    const [only] = filled;
    if (filled.length === 1 && only && isAnyTitle(textOf(only))) return only;
  }
  return undefined;
}

/** The paragraphs right above a grid, the nearest first. */
export function above(items: readonly OutlineItem[], at: number): readonly OutlineParagraph[] {
  const near = items.slice(Math.max(0, at - REACH), at).reverse();
  const end = near.findIndex(({ kind }) => kind === "grid");
  return near.slice(0, end < 0 ? undefined : end).filter((item) => item.kind === "paragraph");
}

/** The title of any table: in its own first rows, or above it; what is left of a table has that table's. */
export function titleOf(items: readonly OutlineItem[], at: number, rows: readonly Row[]): Piece | undefined {
  const own = ownTitle(rows) ?? above(items, at).find(({ piece }) => isAnyTitle(textOf(piece)))?.piece;
  const before = items[at - 1];
  if (own || before?.kind !== "grid" || !isLeftOver(rows, widthOf(before.rows))) return own;
  return ownTitle(before.rows) ?? above(items, at - 1).find(({ piece }) => isAnyTitle(textOf(piece)))?.piece;
}

/** Says once which tables with figures were not read: what is not checked must not look as if it were. */
export function unreadTables(items: readonly OutlineItem[], unread: readonly GridItem[]): readonly Notice[] {
  const [first] = unread;
  if (!first) return [];
  const places = new Map(items.map((item, at) => [item, at]));
  const titles = new Set<string>();
  let untitled = 0;
  for (const grid of unread) {
    const title = titleOf(items, places.get(grid) ?? -1, grid.rows);
    if (title === undefined) untitled++;
    else titles.add(textOf(title).replace(/\s+/g, ""));
  }
  const named = [...titles].slice(0, MOST_TITLES).map((title) => `“${title}”`);
  const more = titles.size > named.length ? "等" : "";
  const others = untitled > 0 ? `${named.length > 0 ? "，另有" : ""} ${untitled} 张没有标题的表` : "";
  const position = first.rows.flat()[0]?.position;
  return [
    {
      code: "table-unread",
      severity: "info",
      message: `有表格没有读取，其中的数没有核对：${named.join("、")}${more}${others}`,
      ...(position && { position }),
    },
  ];
}
