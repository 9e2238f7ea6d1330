import {
  absolute,
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  isZero,
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
import { costOf } from "./slip.js";
import { cellOf, MOST_COLUMNS, MOST_ROWS, setting } from "./table-cells.js";

const ROW_OF_TABLE = /^(\/tables\/.+)\/(\w+)$/;

const sizes = new WeakMap<Exact, string>();

/** The size of a difference as text; a difference is the same object until a correction near it. */
function sizeOf(difference: Exact): string {
  const size = sizes.get(difference) ?? toText(absolute(difference));
  sizes.set(difference, size);
  return size;
}

/** Two cells of one row that stand in each other's place. */
export function swappedColumns(
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
export function besideBlank(
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
