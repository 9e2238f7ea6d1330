import {
  absolute,
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  isZero,
  labelOf,
  subtract,
  termOf,
  toFixed,
  toText,
  valueAt,
  zero,
} from "@qingbei/domain";
import { variablesOf } from "../engine/constraint.js";
import type { Candidate } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { costOf, type Slip, slipOf } from "./slip.js";

/** A cell of a table: its list of rows, its row there and its column. */
interface Cell {
  readonly pointer: string;
  readonly list: string;
  readonly row: number;
  readonly column: string;
}

type Values = ReadonlyMap<string, Exact>;

const CELL = /^(\/tables\/.*\/\w*[rR]ows)\/(\d+)\/(\w+)$/;
const ROW_OF_TABLE = /^(\/tables\/.+)\/(\w+)$/;
/** So many cells are named; the others are counted. */
const MOST_NAMED = 3;
/** A table in which more is wrong than this is not one where something has moved. */
const MOST_ROWS = 200;
/** No table has as many columns of money: each is tried in the place of each other. */
const MOST_COLUMNS = 40;

function cellOf(pointer: string): Cell | undefined {
  const [, list, row, column] = CELL.exec(pointer) ?? [];
  return list && row && column ? { pointer, list, row: Number(row), column } : undefined;
}

/** 基本支出 30.00 → 18.00 of each cell, the first few of them. */
function listing(graph: ConstraintGraph, values: Values, budget: DepartmentBudget): string {
  const named = [...values].slice(0, MOST_NAMED).map(([pointer, value]) => {
    const { printed } = graph.lookup(pointer);
    return `${labelOf(budget, pointer)}应为 ${toFixed(value, printed)}`;
  });
  return `${named.join("、")}${values.size > MOST_NAMED ? `，等 ${values.size} 个数` : ""}`;
}

/** The candidate that sets several cells at once; nothing where that breaks something, or mends one thing only. */
function setting(
  graph: ConstraintGraph,
  values: Values,
  slip: Slip,
  why: string,
  budget: DepartmentBudget,
): Candidate | undefined {
  const [first] = values;
  const { mends, breaks } = graph.jointEffect(values);
  if (!first || breaks > 0 || mends.length < 2) return undefined;
  const [pointer, value] = first;
  const { value: from, printed } = graph.lookup(pointer);
  return {
    repair: {
      kind: "value",
      pointer,
      from: toFixed(from, printed),
      to: toFixed(value, printed),
      advice: `${why}：${listing(graph, values, budget)}`,
    },
    values,
    slip,
    mends: mends.map(({ key }) => key),
    nodes: mends,
    rank: [costOf(slip), 0, 0, 0],
    isGuess: true,
  };
}

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

const sizes = new WeakMap<Exact, string>();

/** The size of a difference as text; a difference is the same object until a correction near it. */
function sizeOf(difference: Exact): string {
  const size = sizes.get(difference) ?? toText(absolute(difference));
  sizes.set(difference, size);
  return size;
}

/** Two cells of one row that stand in each other's place. */
function swappedColumns(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  /** By how much the failed sums that hold a cell are off, either way. */
  const offBy = new Map<string, Set<string>>();
  const rows = new Map<string, Set<string>>();
  for (const node of failed) {
    const gap = sizeOf(graph.difference(node));
    for (const pointer of variablesOf(node.constraint)) {
      const [, row, column] = ROW_OF_TABLE.exec(pointer) ?? [];
      if (!row || !column) continue;
      rows.set(row, (rows.get(row) ?? new Set()).add(column));
      offBy.set(pointer, (offBy.get(pointer) ?? new Set()).add(gap));
    }
  }
  if (rows.size > MOST_ROWS) return [];
  return [...rows].flatMap(([row, names]) => {
    if (names.size > MOST_COLUMNS) return [];
    const columns = [...names].map((name) => `${row}/${name}`);
    return columns.flatMap((one, at) =>
      columns.slice(at + 1).flatMap((other) => {
        const [a, b] = [graph.lookup(one).value, graph.lookup(other).value];
        const apart = toText(absolute(subtract<Exact>(a, b)));
        if (![one, other].every((cell) => offBy.get(cell)?.has(apart))) return [];
        const values = new Map([
          [one, b],
          [other, a],
        ]);
        return setting(graph, values, "moved-column", "这一行的两列像是写反了", budget) ?? [];
      }),
    );
  });
}

/** A row beneath a sum that lacks just what another column of it prints, beside a blank: it stands in the wrong column. */
function besideBlank(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return failed.flatMap((node): readonly Candidate[] => {
    const { constraint } = node;
    const whole = constraint.form === "linear" && constraint.rowsOf ? constraint.left[0]?.pointer : undefined;
    const cell = whole === undefined ? undefined : cellOf(whole);
    const lacking = graph.difference(node);
    if (!cell || compare(lacking, zero) <= 0) return [];
    const rows = valueAt(budget, cell.list) as readonly Readonly<Record<string, unknown>>[];
    const parent = String(rows[cell.row]?.code ?? "");
    const found = rows.flatMap((row, at) => {
      const code = String(row.code ?? "");
      if (parent === "" || !code.startsWith(parent) || code.length !== parent.length + 2) return [];
      if (row[cell.column] !== null) return [];
      const others = Object.entries(row).filter(
        ([name, value]) => name !== "total" && isExact(value) && !isZero(value) && equals(value, lacking),
      );
      return others.map(([name]) => ({ at, name }));
    });
    const [only, ...more] = found;
    if (!only || more.length > 0) return [];
    const pointer = `${cell.list}/${only.at}/${cell.column}`;
    const taken = new Map([[`${cell.list}/${only.at}/${only.name}`, zero]]);
    const others = graph.jointEffect(taken).mends;
    const nodes = [node, ...others.filter((each) => each !== node)];
    const columns = `“${termOf(only.name).zh}”一列，像是应在“${termOf(cell.column).zh}”一列`;
    return [
      {
        repair: {
          kind: "value",
          pointer,
          from: "",
          to: toFixed(lacking, graph.lookup(cell.pointer).printed),
          advice: `这一行的数写在了${columns}`,
        },
        mends: nodes.map(({ key }) => key),
        nodes,
        slip: "moved-column",
        rank: [costOf("moved-column"), 0, 0, 0],
        isGuess: true,
      },
    ];
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
