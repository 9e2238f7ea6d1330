import {
  absolute,
  add,
  compare,
  type Exact,
  type Field,
  type FieldOf,
  fields,
  halfUnit,
  type OtherTable,
  pointerOf,
  scale,
  subtract,
  type Wan,
  zero,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { CODE_DIGITS, codesAbove, parentCode } from "../arithmetic/code-levels.js";
import type { CheckContext } from "../engine/context.js";
import { fieldAt } from "../engine/field-at.js";
import { perDocument } from "../engine/per-document.js";
import { isNothing } from "../engine/presence.js";
import { averageHeader, noPart, wholeHeader as whole } from "../parameters/other-tables.js";
import type { SideSum } from "./side-sums.js";

/** A row of a table that is not a standard one, or is printed in its own columns. */
export interface OtherRow {
  readonly code: string | undefined;
  readonly name: string;
  readonly amounts: readonly Field<Wan>[];
}

/** Such a table, with the headings of its columns from the top down. */
export interface Other {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly OtherRow[];
  readonly totalRow: OtherRow;
}

/** A row is compared with this many rows below it to find its parts. */
const NEAR = 60;
const OTHERS = pointerOf(fields.tables.otherTables);

function rowOf({ list, value }: CheckContext, row: FieldOf<NonNullable<OtherTable["totalRow"]>>): OtherRow {
  return {
    code: value(row.code) ?? undefined,
    name: value(row.name) ?? "合计行",
    amounts: list(row.amounts as FieldOf<readonly Wan[]>) as readonly Field<Wan>[],
  };
}

/** The amounts of the standard tables, by the place where they are printed. */
function standardAmounts({ sources }: CheckContext): ReadonlyMap<string, Field<Wan>> {
  const isStandard = (pointer: string) => pointer.startsWith("/tables/") && !pointer.startsWith(OTHERS);
  return new Map(
    sources.flatMap(([pointer, [first]]) =>
      isStandard(pointer) && first ? [[JSON.stringify(first.position), fieldAt(pointer)] as const] : [],
    ),
  );
}

/**
 * A row in which amounts that a standard table also holds are replaced by its fields: one printed number is one value.
 */
function withStandard(
  { occurrences }: CheckContext,
  row: OtherRow,
  standard: ReadonlyMap<string, Field<Wan>>,
): OtherRow {
  const amounts = row.amounts.map((amount) => {
    const [place] = occurrences(amount);
    return (place && standard.get(JSON.stringify(place.position))) ?? amount;
  });
  return { ...row, amounts };
}

/** Whether no standard table holds a number: standard tables have rules of their own. */
export const isBeside = (amount: Field<Wan>) => pointerOf(amount).startsWith(OTHERS);

/** The tables beside the standard ones. Leaves no evidence. */
export const otherTables = perDocument((context): readonly Other[] => {
  const { value, list } = context;
  const standard = standardAmounts(context);
  return list(fields.tables.otherTables).map((table) => {
    const isStandard = value(table.standardTable) !== undefined;
    const row = (each: Parameters<typeof rowOf>[1]) => {
      const own = rowOf(context, each);
      return isStandard ? withStandard(context, own, standard) : own;
    };
    return {
      title: value(table.title) ?? "其他报表",
      columns: value(table.columns as Field<readonly (readonly string[])[]>) ?? [],
      rows: list(table.rows).map(row),
      totalRow: row(table.totalRow),
    };
  });
});

/** The total of a table: its total row, in the column of totals or else the first. */
export function totalOf({ columns, totalRow }: Other): Field<Wan> | undefined {
  const at = columns.findIndex((path) => whole.test(path.at(-1) ?? ""));
  return totalRow.amounts[Math.max(0, at)];
}

/** Whether a column holds averages, which cannot be added up. */
function isAverage({ columns }: Pick<Other, "columns">, column: number): boolean {
  return (columns[column] ?? []).some((word) => averageHeader.test(word));
}

/** Columns that add up those to their right beneath the same heading, if all of these are parts by their names. */
export function columnSums(
  columns: Other["columns"],
): readonly (readonly [whole: number, parts: readonly number[]])[] {
  const beneath = (path: readonly string[], heading: readonly string[]) =>
    path.length > heading.length && heading.every((word, at) => path[at] === word);
  /** The columns beneath a heading from `from` on: of each further heading only its sum, if it has one. */
  const partsOf = (heading: readonly string[], from: number): readonly number[] => {
    const parts: number[] = [];
    for (let at = from; at < columns.length; at++) {
      const path = columns[at] ?? [];
      if (!beneath(path, heading)) break;
      parts.push(at);
      const own = path.slice(0, heading.length + 1);
      const isSum = path.length > own.length && whole.test(path[own.length] ?? "");
      while (isSum && beneath(columns[at + 1] ?? [], own)) at++;
    }
    return parts;
  };
  return columns.flatMap((path, at) => {
    if (!whole.test(path.at(-1) ?? "")) return [];
    const parts = partsOf(path.slice(0, -1), at + 1);
    const isPart = (part: number) =>
      !columns[part]?.slice(path.length - 1).some((word) => noPart.test(word)) &&
      !isAverage({ columns }, part);
    return parts.length > 1 && parts.every(isPart) ? [[at, parts] as const] : [];
  });
}

/**
 * The rows without a parent row, judged by their amounts: a row is a parent if at least `fewest` rows after it add up
 * to its amount.
 */
function topByAmounts(
  context: CheckContext,
  amounts: readonly Field<Wan>[],
  fewest: number,
): readonly Field<Wan>[] {
  const values: readonly Exact[] = amounts.map((amount) => context.value(amount) ?? zero);
  const decimals = amounts.map((amount) => context.placesOf(amount));
  const half = halfUnit(decimals.reduce((most, each) => Math.max(most, each), 0));
  const ends = new Map<number, number>();
  const endOf = (at: number) => ends.get(at) ?? at + 1;
  // from the end, so that the parts of a row know their own ends
  for (let at = values.length - 1; at >= 0; at--) {
    const all = values[at] ?? zero;
    let [sum, next, count]: [Exact, number, number] = [zero, at + 1, 1];
    const isReached = () => compare(add(sum, scale(half, count)), all) >= 0;
    while (next < values.length && next - at < NEAR && !isReached()) {
      sum = add(sum, values[next] ?? zero);
      next = endOf(next);
      count++;
    }
    const isNear = compare(absolute(subtract(sum, all)), scale(half, count)) <= 0;
    if (count > fewest && isNear) ends.set(at, next);
  }
  const top: Field<Wan>[] = [];
  for (let at = 0; at < values.length; at = endOf(at)) {
    const amount = amounts[at];
    if (amount) top.push(amount);
  }
  return top;
}

/** Gives the rows one level beneath a row by their codes; none if a code occurs twice. */
function rowsBeneath(rows: readonly OtherRow[]): (row: OtherRow) => readonly OtherRow[] {
  const byCode = grouped(rows, ({ code = "" }) => code);
  const byParent = grouped(rows, ({ code = "" }) => parentCode(code));
  const isAlone = ({ code = "" }: OtherRow) => byCode.get(code)?.length === 1;
  return (row) => {
    const { code = "" } = row;
    const children = code.length >= CODE_DIGITS.category && isAlone(row) ? (byParent.get(code) ?? []) : [];
    return children.every(isAlone) ? children : [];
  };
}

/** The rows without a parent row, judged by their codes. */
function topByCodes(rows: readonly OtherRow[]): readonly OtherRow[] {
  const codes = new Set(rows.map(({ code }) => code));
  const hasParent = (code: string) => codesAbove(code).some((above) => codes.has(above));
  return rows.filter(({ code }) => code !== undefined && !hasParent(code));
}

/** A sum of rows in one column. */
export interface RowsSum extends SideSum {
  readonly row: OtherRow;
  readonly column: number;
}

const amountsIn = ({ has }: CheckContext, rows: readonly OtherRow[], column: number) =>
  rows.flatMap(({ amounts }) => amounts[column] ?? []).filter(has);

/** For each column: the row of totals, and the ways in which rows may add up to it. */
export function totalsOf(context: CheckContext, table: Other): readonly RowsSum[] {
  const { rows, totalRow } = table;
  // a row 其中… is a part of the row above, but nothing says how much of it
  if (rows.some(({ name }) => name.startsWith("其中"))) return [];
  const [sums, others] = [true, false].map((isSum) => rows.filter(({ name }) => whole.test(name) === isSum));
  return totalRow.amounts.flatMap((total, column) => {
    const all = amountsIn(context, others ?? [], column).filter((amount) => !isNothing(context, amount));
    if (!context.has(total) || all.length === 0 || !isBeside(total) || isAverage(table, column)) return [];
    const bySums = amountsIn(context, sums ?? [], column);
    const ways = [
      amountsIn(context, topByCodes(rows), column),
      ...[1, 2].map((fewest) => topByAmounts(context, all, fewest)),
      all,
      bySums,
    ];
    return [{ whole: total, ways, row: totalRow, column }];
  });
}

/** For each row with a code and each column: the sum of the rows one level beneath it. */
export function familiesOf(context: CheckContext, table: Other): readonly RowsSum[] {
  const { rows } = table;
  const beneath = rowsBeneath(rows);
  return rows.flatMap((row) => {
    const children = beneath(row);
    return row.amounts.flatMap((amount, column) => {
      const parts = amountsIn(context, children, column);
      return context.has(amount) && isBeside(amount) && !isAverage(table, column) && parts.length > 0
        ? [{ whole: amount, ways: [parts], row, column }]
        : [];
    });
  });
}
