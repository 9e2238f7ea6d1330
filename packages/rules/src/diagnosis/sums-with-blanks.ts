import { type DepartmentBudget, type Exact, valueAt, zero } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { coefficientsOf } from "../engine/constraint.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { rowOf, sumRows } from "./sum-columns.js";

const columnOf = (pointer: string) => pointer.slice(pointer.lastIndexOf("/") + 1);

/** A sum in which cells of one row add up to another cell of that row. */
interface RowSum {
  readonly node: Node;
  readonly row: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

function rowSumOf(node: Node): RowSum | undefined {
  const { constraint } = node;
  if (constraint.form !== "linear" || constraint.relation !== "=" || constraint.rowsOf) return undefined;
  const [whole, ...others] = constraint.left;
  if (!whole?.pointer.startsWith("/tables/") || others.length > 0) return undefined;
  const row = rowOf(whole.pointer);
  const parts = constraint.right.map(({ pointer }) => pointer);
  if (parts.some((pointer) => rowOf(pointer) !== row)) return undefined;
  return { node, row, whole: columnOf(whole.pointer), parts: parts.map(columnOf) };
}

/**
 * The sums of a disclosure, with the blank cells that would count in them: if money was written in the wrong column,
 * the right one is blank. A blank cell counts in the sum of its row if other rows add up its column, and in the sum of
 * its column if its row counts in the sums of other columns.
 */
export class SumsWithBlanks {
  readonly #graph: ConstraintGraph;
  readonly #budget: DepartmentBudget;
  readonly #coefficients = new Map<Node, ReadonlyMap<string, number>>();
  #blanks: { readonly ofNode: Map<Node, string[]>; readonly ofCell: Map<string, Node[]> } | undefined;

  constructor(graph: ConstraintGraph, budget: DepartmentBudget) {
    this.#graph = graph;
    this.#budget = budget;
  }

  get #all() {
    if (this.#blanks) return this.#blanks;
    const ofNode = new Map<Node, string[]>();
    const ofCell = new Map<string, Node[]>();
    const note = (node: Node, pointer: string) => {
      if (valueAt(this.#budget, pointer) !== null) return;
      put(ofNode, node, pointer);
      put(ofCell, pointer, node);
    };
    for (const columns of sumRows(this.#graph.nodes).values()) {
      const parts = new Set(
        columns.flatMap(({ constraint }) => constraint.right.map(({ pointer }) => rowOf(pointer))),
      );
      for (const { node, name } of columns) for (const part of parts) note(node, `${part}/${name}`);
    }
    const sums = this.#graph.nodes.flatMap((node) => rowSumOf(node) ?? []);
    const columnsOf = new Map<string, Set<string>>();
    // the rows of one list, and of one table besides, have the same columns
    const key = ({ row, whole }: RowSum) => `${rowOf(row)} ${whole}`;
    for (const sum of sums) {
      const known = columnsOf.get(key(sum)) ?? new Set();
      for (const part of sum.parts) known.add(part);
      columnsOf.set(key(sum), known);
    }
    for (const sum of sums)
      for (const column of columnsOf.get(key(sum)) ?? []) note(sum.node, `${sum.row}/${column}`);
    this.#blanks = { ofNode, ofCell };
    return this.#blanks;
  }

  isBlank(pointer: string): boolean {
    return this.#all.ofCell.has(pointer);
  }

  valueOf(pointer: string): Exact {
    return this.isBlank(pointer) ? zero : this.#graph.lookup(pointer).value;
  }

  /** The sums in which a cell counts, even if it is blank. */
  around(pointer: string): readonly Node[] {
    return this.#all.ofCell.get(pointer) ?? this.#graph.around(pointer);
  }

  /**
   * The coefficient of each number in a sum and of each blank cell: −1 for a blank cell, which would stand on the
   * right.
   */
  coefficientsOf(node: Node): ReadonlyMap<string, number> {
    const known = this.#coefficients.get(node);
    if (known) return known;
    const coefficients = new Map(node.constraint.form === "linear" ? coefficientsOf(node.constraint) : []);
    for (const pointer of this.#all.ofNode.get(node) ?? []) coefficients.set(pointer, -1);
    this.#coefficients.set(node, coefficients);
    return coefficients;
  }
}
