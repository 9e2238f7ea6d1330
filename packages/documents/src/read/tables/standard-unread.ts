import { type StandardTable, type TableKind, termOf } from "@qingbei/domain";
import type { Notice } from "../../reading.js";
import { tableTemplates } from "../../templates/budget-tables.js";
import { standardTitles } from "../../templates/standard-titles.js";
import type { OutlineGrid, OutlineItem } from "../outline/outline.js";
import type { Captions } from "./captions.js";
import { hasMoney, textOf } from "./cells.js";
import { tableMaybeTitled, tableTitled } from "./line-kind.js";

const nine = standardTitles.map(([table]) => table);

/** How often each table has a title, and which titles have amounts beneath. */
class Titles {
  readonly #times = new Map<TableKind, number>();
  readonly #filled = new Set<TableKind>();

  constructor(captions: Captions) {
    for (const { grid, lines, own } of captions.all) {
      const titles = [...lines.toReversed(), ...own].flatMap(
        ({ piece }) => tableMaybeTitled(piece.text, captions.document) ?? [],
      );
      for (const table of titles) this.#times.set(table, this.times(table) + 1);
      const last = titles.at(-1);
      if (last && grid && hasMoney(grid.rows)) this.#filled.add(last);
    }
  }

  times(table: TableKind): number {
    return this.#times.get(table) ?? 0;
  }

  isFilled(table: TableKind): boolean {
    return this.#filled.has(table);
  }
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The standard tables that were found, but of whose amounts nothing became a fact: they are unread, not empty.
 * @param items the items of each table that was found
 * @param unread the grids with money of which nothing became a fact
 */
export function hollowTables(
  items: ReadonlyMap<OutlineItem, TableKind>,
  unread: readonly OutlineGrid[],
): ReadonlySet<string> {
  const hollow = new Set(unread.flatMap((grid) => items.get(grid) ?? []));
  const isUnread = new Set<OutlineItem>(unread);
  for (const [item, table] of items)
    if (item.kind === "grid" && hasMoney(item.rows) && !isUnread.has(item)) hollow.delete(table);
  return hollow;
}

/**
 * The standard tables that the document prints, or may print in an unread part, and that were not read: their title
 * occurs as often as those of the tables that were read, or occurs above amounts.
 * @param unread the grids with money of which nothing became a fact
 * @param isLost whether a part of the document could not be read
 * @param hollow the tables of which the title was read, and no amount
 */
export function unreadStandardTables(
  captions: Captions,
  read: ReadonlySet<string>,
  {
    unread,
    isLost,
    hollow = NONE,
  }: {
    readonly unread: readonly OutlineGrid[];
    readonly isLost: boolean;
    readonly hollow?: ReadonlySet<string>;
  },
): readonly StandardTable[] {
  const missing = nine.filter((table) => !read.has(table));
  const isUntitled = unread.some((grid) => captions.titleOf(grid) === undefined);
  if (isLost || isUntitled) return missing;
  const titles = new Titles(captions);
  const times = nine.flatMap((table) => (read.has(table) ? [titles.times(table)] : [])).sort((a, b) => a - b);
  const usual = Math.max(1, times[times.length >> 1] ?? 1);
  return missing.filter(
    (table) => hollow.has(table) || titles.isFilled(table) || titles.times(table) >= usual,
  );
}

/**
 * The notice that names the standard tables that were not read; if all nine are missing, only those with a title. None
 * if no name is left.
 */
export function standardUnreadNotice(
  tables: readonly StandardTable[],
  captions: Captions,
): readonly Notice[] {
  const titles = new Titles(captions);
  const unread = tables.length < nine.length ? tables : tables.filter((table) => titles.times(table) > 0);
  if (unread.length === 0) return [];
  const names = unread.map((table) => termOf(table).zh).join("、");
  return [
    {
      code: "table-unread",
      severity: "info",
      message: `没有读到${names}，但文件里有它的标题，或有读不出来的内容：不算缺少，其中的数没有核对`,
    },
  ];
}

/** 行次: numbers of lines, in a table that has amounts too. */
const LINE_NUMBERS = /^行\s*次$/;

/**
 * Whether all numbers of a grid are money, whole numbers too: it is under the title of a standard table without codes,
 * and its lines are not numbered.
 */
export function isAllMoney(captions: Captions, grid: OutlineGrid): boolean {
  const title = captions.titleOf(grid);
  const kind = title && tableTitled(title.text, captions.document, captions.fiscalYear);
  if (!kind || tableTemplates[kind].shape === "rows") return false;
  return !grid.rows.flat().some((cell) => LINE_NUMBERS.test(textOf(cell)));
}
