import { type DepartmentBudget, type Exact, equals, isExact, toText, valueAt } from "@qingbei/domain";
import { variablesOf } from "../engine/constraint.js";
import type { Candidate } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { besideBlank, swappedColumns } from "./moved-columns.js";
import { slipOf } from "./slip.js";
import { type Cell, cellOf, MOST_COLUMNS, MOST_ROWS, setting, type Values } from "./table-cells.js";

/** What the other table prints where a row of two tables differs, for each of the two cells. */
function targets(
  graph: ConstraintGraph,
  failed: readonly Node[],
): ReadonlyMap<string, ReadonlyMap<Cell, Exact>> {
  const byList = new Map<string, Map<Cell, Exact>>();
  const seen = new Set<string>();
  const aim = (pointer: string, other: string) => {
    const cell = cellOf(pointer);
    if (!cell || seen.has(pointer)) return;
    seen.add(pointer);
    const cells = byList.get(cell.list) ?? new Map<Cell, Exact>();
    byList.set(cell.list, cells.set(cell, graph.lookup(other).value));
  };
  for (const { constraint } of failed) {
    if (constraint.form !== "linear" || constraint.left.length !== 1 || constraint.right.length !== 1)
      continue;
    const [one, other] = variablesOf(constraint);
    if (!one || !other) continue;
    aim(one, other);
    aim(other, one);
  }
  return byList;
}

const inOrder = (values: readonly Exact[]) => values.map(toText).sort().join(" ");

/** The amounts of a row by their pointers. */
function amountsOf(budget: DepartmentBudget, list: string, row: number): ReadonlyMap<string, Exact> {
  const cells = Object.entries((valueAt(budget, `${list}/${row}`) ?? {}) as object);
  return new Map(cells.flatMap(([column, value]) => (isExact(value) ? [[column, value] as const] : [])));
}

/** The other columns of rows that have moved, moved alike: each row takes those of the row that has its number. */
function alongside(
  budget: DepartmentBudget,
  column: string,
  cells: readonly (readonly [Cell, Exact])[],
): Values {
  const rows = cells.map(([{ list, row }, value]) => ({
    list,
    row,
    value,
    printed: amountsOf(budget, list, row),
  }));
  return new Map(
    rows.flatMap(({ list, row, value, printed }) => {
      const [from, ...more] = rows.filter((each) => each.printed.get(column)?.equals(value));
      if (!from || more.length > 0) return [];
      return [...from.printed].flatMap(([name, moved]) => {
        const own = printed.get(name);
        return own && !equals(own, moved) ? [[`${list}/${row}/${name}`, moved] as const] : [];
      });
    }),
  );
}

/** Rows of a table whose numbers are those of another table, in another order: swapped, or moved by a row. */
function movedRows(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return [...targets(graph, failed).values()].flatMap((cells) => {
    const values = new Map<string, Exact>();
    const whole = new Map<string, Exact>();
    for (const name of new Set([...cells.keys()].map(({ column }) => column))) {
      const entries = [...cells].filter(([{ column }]) => column === name).sort(([a], [b]) => a.row - b.row);
      const printed = entries.map(([{ pointer }]) => graph.lookup(pointer).value);
      if (entries.length < 2 || entries.length > MOST_ROWS) continue;
      if (inOrder(printed) !== inOrder(entries.map(([, value]) => value))) continue;
      for (const [{ pointer }, value] of entries) values.set(pointer, value);
      for (const [pointer, value] of alongside(budget, name, entries)) whole.set(pointer, value);
    }
    const rows = new Set([...values.keys()].flatMap((pointer) => cellOf(pointer)?.row ?? []));
    if (rows.size < 2) return [];
    const why = rows.size === 2 ? "两行的数像是互相写反了" : `有 ${rows.size} 行的数像是错了行`;
    const alone = setting(graph, values, "moved-row", why, budget);
    return alone ?? setting(graph, new Map([...values, ...whole]), "moved-row", why, budget) ?? [];
  });
}

/** A row of which several columns print the same wrong number, where another table has the right one. */
function wrongRows(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return [...targets(graph, failed).values()].flatMap((cells) => {
    const rows = new Map<number, (readonly [Cell, Exact])[]>();
    for (const each of cells) {
      const own = rows.get(each[0].row) ?? [];
      rows.set(each[0].row, own);
      own.push(each);
    }
    if (rows.size > MOST_ROWS) return [];
    return [...rows].flatMap(([row, own]) => {
      if (own.length > MOST_COLUMNS) return [];
      const values = new Map<string, Exact>();
      for (const [cell, value] of own) {
        const wrong = graph.lookup(cell.pointer).value;
        values.set(cell.pointer, value);
        for (const [name, other] of amountsOf(budget, cell.list, row)) {
          const pointer = `${cell.list}/${row}/${name}`;
          if (equals(other, wrong) && !values.has(pointer)) values.set(pointer, value);
        }
      }
      const [first] = values;
      if (!first || values.size < 2) return [];
      const slip = slipOf(graph.lookup(first[0]).value, first[1]);
      return setting(graph, values, slip, "这一行有几个数写错", budget) ?? [];
    });
  });
}

/**
 * What explains several failures at once by numbers that are right and stand in the wrong place: rows that were swapped
 * or moved by one, columns of a row that changed places.
 */
export function movedCells(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  if (failed.length === 0) return [];
  return [movedRows, wrongRows, swappedColumns, besideBlank].flatMap((find) => find(graph, failed, budget));
}
