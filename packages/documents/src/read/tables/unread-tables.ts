import type { Notice } from "../../reading.js";
import { LONGEST_TITLE, sentenceMark } from "../../templates/table-titles.js";
import type { OutlineItem } from "../outline/outline.js";
import { type Row, textOf } from "./cells.js";

type GridItem = Extract<OutlineItem, { kind: "grid" }>;

/** A title stands no further above its table than this many paragraphs. */
const REACH = 4;
/** More titles than this tell no more. */
const MOST_TITLES = 8;
const TITLE = /表(?:[（(【－—-].*)?$/;

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !sentenceMark.test(text);
}

/** The title in a grid's own first rows: the one cell of its row that has words. */
function ownTitle(rows: readonly Row[]): string | undefined {
  for (const row of rows.slice(0, 3)) {
    const filled = row.map((cell) => textOf(cell)).filter((text) => text !== "");
    const [only] = filled;
    if (filled.length === 1 && only && isTitle(only)) return only;
  }
  return undefined;
}

function titleAbove(items: readonly OutlineItem[], at: number): string | undefined {
  for (const item of items.slice(Math.max(0, at - REACH), at).reverse()) {
    if (item.kind === "grid") return undefined;
    const text = textOf(item.piece);
    if (isTitle(text)) return text;
  }
  return undefined;
}

/** Says once which tables with figures were not read: what is not checked must not look as if it were. */
export function unreadTables(items: readonly OutlineItem[], unread: readonly GridItem[]): readonly Notice[] {
  const [first] = unread;
  if (!first) return [];
  const titles = new Set<string>();
  let untitled = 0;
  for (const grid of unread) {
    const title = ownTitle(grid.rows) ?? titleAbove(items, items.indexOf(grid));
    if (title === undefined) untitled++;
    else titles.add(title.replace(/\s+/g, ""));
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
