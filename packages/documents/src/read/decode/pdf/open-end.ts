import { add, compare, type Exact, parsePrintedNumber, withoutBlanks, zero } from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import { lastRowLabel } from "../../../templates/total-words.js";
import type { Block, Piece } from "../../blocks/blocks.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./text-line.js";
import { lowestOf } from "./unruled-ends.js";

/** If the last page has room for this many more rows, the table ended there. */
const ROOM = 2;
/** The fewest rows with codes from which a table is known to lack rows. */
const FEWEST_ROWS = 3;
const PAGE_NUMBER = /^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-—–\s]*$/;

type Row = readonly Piece[];

interface CodedRow {
  readonly code: string;
  readonly amount: Exact;
}

const key = ({ text }: Piece) => withoutBlanks(text);
const isTotal = (row: Row) => row.some((cell) => lastRowLabel.test(key(cell)));

/**
 * The classification code in front of a row's name, in one cell or in cells for 类, 款 and 项, without the row's number
 * before it; undefined if there is none.
 */
function codeOf(row: Row): string | undefined {
  const name = row.findIndex((cell) => /\p{Script=Han}/u.test(key(cell)));
  const cells = row
    .slice(0, Math.max(0, name))
    .map(key)
    .filter((text) => text !== "");
  const first = cells.findLastIndex((text) => /^\d{3,7}$/.test(text));
  const [head, ...parts] = first < 0 ? [] : cells.slice(first);
  if (!head || !parts.every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const code = head + parts.map((part) => part.padStart(2, "0")).join("");
  return /^(?:\d{3}|\d{5}|\d{7})$/.test(code) ? code : undefined;
}

function amountIn(row: Row, column: number): Exact {
  const cell = row[column];
  return (cell && parsePrintedNumber(key(cell))?.value) ?? zero;
}

/** The index of the first column with an amount behind the name; −1 if there is none. */
function amountsOf(rows: readonly Row[]): number {
  for (const row of rows) {
    const name = row.findIndex((cell) => /\p{Script=Han}/u.test(key(cell)));
    const column = row.findIndex((cell, at) => at > name && parsePrintedNumber(key(cell)) !== undefined);
    if (column >= 0) return column;
  }
  return -1;
}

function isShort(whole: Exact, parts: readonly CodedRow[]): boolean {
  return (
    compare(
      parts.reduce<Exact>((sum, { amount }) => add(sum, amount), zero),
      whole,
    ) < 0
  );
}

/**
 * Whether a table by code lacks rows at its end: the rows of one of its last groups, or those of the total on top, add
 * up to less. False if it ends with a total, or has fewer than 3 rows with codes.
 */
export function lacksRows(rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  if (!last || isTotal(last)) return false;
  const withCode = rows.filter((row) => codeOf(row) !== undefined);
  const column = amountsOf(withCode);
  const coded = withCode.map((row) => ({ code: codeOf(row) ?? "", amount: amountIn(row, column) }));
  const end = coded.at(-1);
  if (!end || column < 0 || coded.length < FEWEST_ROWS) return false;
  const below = ({ code }: CodedRow) =>
    coded.filter((row) => row.code.length === code.length + 2 && row.code.startsWith(code));
  const groups = coded.filter((row) => end.code.startsWith(row.code) && row !== end);
  if (groups.some((group) => isShort(group.amount, below(group)))) return true;
  const first = rows.findIndex((row) => codeOf(row) !== undefined);
  const total = rows.slice(0, first).findLast(isTotal);
  const shortest = Math.min(
    ...[3, 5, 7].filter((length) => coded.some(({ code }) => code.length === length)),
  );
  return (
    total !== undefined &&
    isShort(
      amountIn(total, column),
      coded.filter(({ code }) => code.length === shortest),
    )
  );
}

/** Whether the last page ends with a table that leaves no room for further rows. */
function fillsLastPage(layouts: readonly PageLayout[], running: ReadonlySet<Line>): boolean {
  const pages = layouts.map(({ items }) =>
    items.filter(
      (item) => item.kind === "grid" || !(running.has(item.line) || PAGE_NUMBER.test(item.line.text)),
    ),
  );
  const item = pages.at(-1)?.at(-1);
  if (item?.kind !== "grid") return false;
  const [, top, , bottom] = item.grid.box;
  const pitch = (bottom - top) / Math.max(1, item.grid.rows.length);
  const lowest = lowestOf(pages).get(Math.round(item.page.height)) ?? bottom;
  return lowest - bottom < ROOM * pitch;
}

/**
 * The blocks of a document. If the last is a table that fills the last page and lacks rows, it is marked as torn below,
 * with a notice: the document goes on, but not in this file.
 */
export function withOpenEnd(
  blocks: readonly Block[],
  layouts: readonly PageLayout[],
  running: ReadonlySet<Line>,
): { readonly blocks: readonly Block[]; readonly notices: readonly Notice[] } {
  const end = blocks.findLastIndex((block) => block.kind === "grid" || !PAGE_NUMBER.test(block.text));
  const last = blocks[end];
  if (last?.kind !== "grid" || last.torn || !fillsLastPage(layouts, running) || !lacksRows(last.rows))
    return { blocks, notices: [] };
  const position = last.rows.at(-1)?.[0]?.position;
  const notice: Notice = {
    code: "cut-off",
    severity: "warning",
    message:
      "文件在一张表的中间结束：表排到最后一页的末尾，最后几行之和却少于上级的数，后面的行没有读到。文件可能只是节选、没有存完整，或者其余部分另有文件；这张表没有核对，没有读到的部分也不算缺少，请核对",
    ...(position && { position }),
  };
  return {
    blocks: blocks.map((block, at) => (at === end ? { ...block, tornBelow: true } : block)),
    notices: [notice],
  };
}
