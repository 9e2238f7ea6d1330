import { type DepartmentBudget, type Exact, equals, isExact, toText, valueAt } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { slipOf } from "../arithmetic/slip.js";
import { variablesOf } from "../engine/constraint.js";
import type { Candidate } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { besideBlank, swappedColumns } from "./moved-columns.js";
import { type Searched, setting, tellCells } from "./table-cells.js";
import { type Cell, cellOf } from "./table-place.js";

/** If more cells of a list are wrong, its rows did not just move. */
const MOST_CELLS = 500;

/** A cell, and the amount that another table prints for it. */
type Target = readonly [cell: Cell, meant: Exact];

/** The cells of figures that two tables print differently, each with the other table's amount. */
function targetsOf(graph: ConstraintGraph, failed: readonly Node[]): readonly Target[] {
  const targets = new Map<string, Target>();
  const aim = (pointer: string, other: string) => {
    const cell = cellOf(pointer);
    if (cell) targets.set(pointer, [cell, graph.lookup(other).value]);
  };
  for (const { constraint } of failed) {
    const [one, other, ...more] = variablesOf(constraint);
    if (!one || !other || more.length > 0) continue;
    // a 类 equals its only 款, but that is no second print of it: only another table shows what moved
    const lists = [one, other].map((pointer) => cellOf(pointer)?.list);
    if (lists[0] !== undefined && lists[0] === lists[1]) continue;
    aim(one, other);
    aim(other, one);
  }
  return [...targets.values()];
}

const inOrder = (values: readonly Exact[]) => values.map(toText).sort().join(" ");

/** The amounts of a row, by column. */
function amountsOf(budget: DepartmentBudget, { list, row }: Cell): ReadonlyMap<string, Exact> {
  const cells = Object.entries(valueAt(budget, `${list}/${row}`) as object);
  return new Map(cells.flatMap(([column, value]) => (isExact(value) ? [[column, value] as const] : [])));
}

/** The other columns of moved rows: each row takes those of the row whose number it should have. */
function alongside(
  budget: DepartmentBudget,
  column: string,
  targets: readonly Target[],
): readonly (readonly [string, Exact])[] {
  const rows = targets.map(([cell, meant]) => ({ cell, meant, printed: amountsOf(budget, cell) }));
  const holders = grouped(rows, ({ printed }) => {
    const amount = printed.get(column);
    return amount && toText(amount);
  });
  return rows.flatMap(({ cell: { list, row }, meant, printed }) => {
    const [from, ...more] = holders.get(toText(meant)) ?? [];
    if (!from || more.length > 0) return [];
    return [...from.printed].flatMap(([name, moved]) => {
      const own = printed.get(name);
      return own && !equals(own, moved) ? [[`${list}/${row}/${name}`, moved] as const] : [];
    });
  });
}

/** Rows whose numbers are those of another table in a different order: swapped, or shifted by one. */
function movedRows(
  graph: ConstraintGraph,
  targets: readonly Target[],
  budget: DepartmentBudget,
): Candidate | undefined {
  const moved = [...grouped(targets, ([{ column }]) => column)].filter(([, own]) => {
    const printed = own.map(([{ pointer }]) => graph.lookup(pointer).value);
    return inOrder(printed) === inOrder(own.map(([, meant]) => meant));
  });
  const cells = moved.flatMap(([, own]) => own);
  const rows = new Set(cells.map(([{ row }]) => row)).size;
  const why = rows === 2 ? "两行的数像是互相写反了" : `有 ${rows} 行的数像是错了行`;
  const set = (values: ReadonlyMap<string, Exact>) =>
    setting(graph, values, "moved-row", () => tellCells(graph, values, why, budget));
  const alone = cells.map(([{ pointer }, meant]) => [pointer, meant] as const);
  const whole = () => moved.flatMap(([column, own]) => alongside(budget, column, own));
  return set(new Map(alone)) ?? set(new Map([...alone, ...whole()]));
}

/** Rows with the same wrong number in several columns, where another table has the right one. */
function wrongRows(
  graph: ConstraintGraph,
  targets: readonly Target[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return [...grouped(targets, ([{ row }]) => row).values()].flatMap((own) => {
    const [[{ list, row }]] = own;
    const columns = grouped(amountsOf(budget, own[0][0]), ([, amount]) => toText(amount));
    const alike = own.flatMap(([{ pointer }, meant]) =>
      (columns.get(toText(graph.lookup(pointer).value)) ?? []).map(
        ([name]) => [`${list}/${row}/${name}`, meant] as const,
      ),
    );
    const values = new Map([...alike, ...own.map(([{ pointer }, meant]) => [pointer, meant] as const)]);
    const [first, second] = values;
    if (!first || !second) return [];
    const slip = slipOf(graph.lookup(first[0]).value, first[1]);
    return setting(graph, values, slip, () => tellCells(graph, values, "这一行有几个数写错", budget)) ?? [];
  });
}

/**
 * Candidates that explain several failures by right numbers in the wrong place: rows swapped or shifted by one, columns
 * of a row swapped.
 */
export function movedCells(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): Searched {
  const lists = [...grouped(targetsOf(graph, failed), ([{ list }]) => list).values()];
  const small = lists.filter(({ length }) => length <= MOST_CELLS);
  const swapped = swappedColumns(graph, failed, budget);
  return {
    candidates: [
      ...small.flatMap((targets) => movedRows(graph, targets, budget) ?? []),
      ...small.flatMap((targets) => wrongRows(graph, targets, budget)),
      ...swapped.candidates,
      ...besideBlank(graph, failed, budget),
    ],
    isCut: small.length < lists.length || swapped.isCut,
  };
}
