import { withoutBlanks } from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import { looksLikeMoney } from "../../text/printed-numbers.js";
import { type Row, textOf } from "../cells.js";
import type { Column } from "./columns.js";
import type { Header } from "./header.js";

/** Whether two columns have different amounts in a row. */
function differ(rows: readonly Row[], one: number, other: number): boolean {
  return rows.some((row) => {
    const [a, b] = [row[one], row[other]].map((cell) => (cell ? textOf(cell) : ""));
    return a !== b && a !== "" && b !== "" && looksLikeMoney(a ?? "") && looksLikeMoney(b ?? "");
  });
}

/** Pairs of columns with the same words in one run. */
function repeated(
  columns: readonly Column[],
  { columns: stacks }: Header,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let first = new Map<string, number>();
  for (const [at, stack] of stacks.entries()) {
    const { role } = columns[at] ?? { role: "nothing" };
    // codes and names begin the next of several tables side by side
    const isLabel = role === "code" || role === "name" || role === "unitName";
    if (isLabel) first = new Map();
    const key = stack.map(({ text }) => withoutBlanks(text)).join("\n");
    const before = first.get(key);
    if (stack.length === 0 || isLabel) continue;
    if (before === undefined) first.set(key, at);
    else pairs.push([before, at]);
  }
  return pairs;
}

/** Drops columns that have the same header but different amounts: which of the two is meant is unknown. */
export function withoutRepeated(
  columns: readonly Column[],
  header: Header,
  rows: readonly Row[],
): { readonly columns: readonly Column[]; readonly notices: readonly Notice[] } {
  const pairs = repeated(columns, header).filter(
    ([one, other]) => [one, other].some((at) => columns[at]?.role === "amount") && differ(rows, one, other),
  );
  if (pairs.length === 0) return { columns, notices: [] };
  const left = new Set(pairs.flat());
  return {
    columns: columns.map((column, at) => (left.has(at) ? { role: "nothing" } : column)),
    notices: pairs.flatMap(([, at]): Notice[] => {
      const leaf = header.columns[at]?.at(-1);
      if (!leaf) return [];
      const message = `表头里“${textOf(leaf)}”写了两遍，两列的数不同，不知道哪一列是哪一项，这两列没有读取，请改正表头`;
      return [{ code: "table-unread", severity: "warning", message, position: leaf.position }];
    }),
  };
}
