import { termOf } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { LinearConstraint } from "../engine/constraint.js";
import type { Node } from "./graph.js";

/** One column of a table's row that adds up other rows. */
export interface Column {
  readonly node: Node;
  readonly constraint: LinearConstraint;
  readonly name: string;
  /** The pointer of the sum's cell. */
  readonly whole: string;
}

const cut = (pointer: string) => pointer.lastIndexOf("/");
export const rowOf = (pointer: string) => pointer.slice(0, cut(pointer));

export function columnOf(node: Node): Column | undefined {
  const { constraint } = node;
  const whole = constraint.form === "linear" && constraint.rowsOf && constraint.left[0]?.pointer;
  if (!whole || constraint.form !== "linear") return undefined;
  return { node, constraint, name: whole.slice(cut(whole) + 1), whole };
}

/** For each row that adds up others: its columns. */
export function sumRows(nodes: readonly Node[]): ReadonlyMap<string, readonly Column[]> {
  return grouped(
    nodes.flatMap((node) => columnOf(node) ?? []),
    ({ whole }) => rowOf(whole),
  );
}

/** Lists columns with their amounts: 基本支出改为 30.00、项目支出改为 13.57. */
export function listing(columns: readonly Column[], print: (column: Column) => string): string {
  return columns.map((column) => `${termOf(column.name).zh}${print(column)}`).join("、");
}
