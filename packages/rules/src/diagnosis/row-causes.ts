import {
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  exact,
  isExact,
  isNegative,
  isZero,
  labelOf,
  negate,
  subtract,
  termOf,
  toFixed,
  valueAt,
  zero,
} from "@qingbei/domain";
import { type LinearConstraint, variablesOf } from "../engine/constraint.js";
import { finestOf } from "../engine/evaluation.js";
import { grouped } from "../engine/grouped.js";
import type { Candidate, Gain, Proposal } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { costOf, type Slip } from "./slip.js";
import { setting } from "./table-cells.js";

/** A whole row is forgotten less often than a digit slips, but more often than a number is simply other. */
const ROW_FORGOTTEN = 2;

/** A sum over a list that people forget rows of: the row that would close it. */
export function missingRow(
  graph: ConstraintGraph,
  node: Node,
  failed: readonly Node[],
  live: readonly Proposal[],
): Candidate | undefined {
  const { constraint } = node;
  if (constraint.form !== "linear" || !constraint.openList) return undefined;
  const difference = graph.difference(node);
  if (isNegative(difference)) return undefined;
  const to = toFixed(difference, decimalsOf(graph, node));
  const pointer = `${constraint.openList}/-`;
  const nodes = failed.filter(
    (each) =>
      each.constraint.form === "linear" &&
      each.constraint.openList === constraint.openList &&
      graph.difference(each).equals(difference),
  );
  const advice = live.find(
    ({ repair }) =>
      repair.kind === "missing-row" && repair.pointer === pointer && exact(repair.to).equals(difference),
  )?.repair.advice;
  return {
    repair: { kind: "missing-row", pointer, from: "", to, ...(advice && { advice }) },
    gains: nodes.map(({ at }) => ({ at, pointer, coefficient: 1, value: difference })),
    mends: nodes.map(({ key }) => key),
    nodes,
    rank: [ROW_FORGOTTEN, 0, 0, 0],
  };
}

function decimalsOf(graph: ConstraintGraph, { constraint }: Node): number {
  return finestOf(variablesOf(constraint), graph.lookup);
}

/** A row of a table that adds up others, in one column. */
interface Column {
  readonly node: Node;
  readonly constraint: LinearConstraint;
  readonly name: string;
  /** The cell of the sum. */
  readonly whole: string;
}

const cut = (pointer: string) => pointer.lastIndexOf("/");
const rowOf = (pointer: string) => pointer.slice(0, cut(pointer));

function columnOf(node: Node): Column | undefined {
  const { constraint } = node;
  const whole = constraint.form === "linear" && constraint.rowsOf && constraint.left[0]?.pointer;
  if (!whole || constraint.form !== "linear") return undefined;
  return { node, constraint, name: whole.slice(cut(whole) + 1), whole };
}

/** The columns of each row that adds up others. */
function sumRows(nodes: readonly Node[]): ReadonlyMap<string, readonly Column[]> {
  return grouped(
    nodes.flatMap((node) => columnOf(node) ?? []),
    ({ whole }) => rowOf(whole),
  );
}

/** The parts of which one, counted once more or not at all, is what every column is off by. */
function partsOff(
  graph: ConstraintGraph,
  columns: readonly Column[],
): readonly { row: string; slip: Slip }[] {
  const sums = columns.map(({ node, name, constraint }) => {
    const cells = new Set(constraint.right.map(({ pointer }) => pointer));
    return { difference: graph.difference(node), name, cells };
  });
  const parts = new Set(sums.flatMap(({ cells }) => [...cells].map(rowOf)));
  return [...parts].flatMap((row): { row: string; slip: Slip }[] => {
    const offBy = (sign: (value: Exact) => Exact) =>
      sums.every(({ difference, name, cells }) => {
        const cell = `${row}/${name}`;
        return equals(difference, sign(cells.has(cell) ? graph.lookup(cell).value : zero));
      });
    if (offBy((value) => value)) return [{ row, slip: "counted-twice" }];
    return offBy(negate) ? [{ row, slip: "left-out" }] : [];
  });
}

const totalFirst = (a: Column, b: Column) => Number(b.name === "total") - Number(a.name === "total");

/** 基本支出改为 30.00、项目支出改为 13.57 */
function listing(columns: readonly Column[], print: (column: Column) => string): string {
  return columns.map((column) => `${termOf(column.name).zh}${print(column)}`).join("、");
}

/** The sum's cells set to what its parts come to, in every column that is off. */
function sumCorrected(
  graph: ConstraintGraph,
  all: readonly Column[],
  failed: readonly Column[],
  budget: DepartmentBudget,
): Candidate | undefined {
  const meant = ({ node, whole }: Column) =>
    subtract<Exact>(graph.lookup(whole).value, graph.difference(node));
  const values = new Map(failed.map((column) => [column.whole, meant(column)]));
  const [part, another] = partsOff(graph, all);
  const named = part && !another ? `那一行是${labelOf(budget, part.row)}，` : "";
  const print = (column: Column) => toFixed(meant(column), graph.lookup(column.whole).printed);
  return setting(
    graph,
    values,
    part?.slip ?? "other",
    () => `${named}同一行的${listing(failed.slice(1), (column) => `改为 ${print(column)}`)}`,
  );
}

/** The row that would close the sums of every column that is off, where all of them lack something. */
function rowAdded(graph: ConstraintGraph, failed: readonly Column[]): Candidate | undefined {
  const [first] = failed;
  const lacks = ({ node }: Column) => compare(graph.difference(node), zero) > 0;
  if (!first?.constraint.rowsOf || !failed.every(lacks)) return undefined;
  const print = ({ node }: Column) => toFixed(graph.difference(node), decimalsOf(graph, node));
  const pointer = `${first.constraint.rowsOf}/-`;
  return {
    repair: {
      kind: "missing-row",
      pointer,
      from: "",
      to: print(first),
      advice: `表里像是漏了一行：${listing(failed, (column) => ` ${print(column)}`)}，请补列；没有漏行的，核对上一级这一行`,
    },
    gains: failed.map(({ node, name }) => ({
      at: node.at,
      pointer: `${pointer}/${name}`,
      coefficient: 1,
      value: graph.difference(node),
    })),
    mends: failed.map(({ node }) => node.key),
    nodes: failed.map(({ node }) => node),
    rank: [ROW_FORGOTTEN, 0, 0, 0],
    isGuess: true,
  };
}

/** A row of the table that has just what a sum lacks in every column, under a code that is not the sum's: it is written wrong. */
function codeCorrected(
  graph: ConstraintGraph,
  failed: readonly Column[],
  all: readonly Node[],
  budget: DepartmentBudget,
): Candidate | undefined {
  const [first] = failed;
  const list = first?.constraint.rowsOf;
  const lacks = ({ node }: Column) => compare(graph.difference(node), zero) > 0;
  if (!first || !list || !failed.every(lacks)) return undefined;
  const rows = (valueAt(budget, list) ?? []) as readonly Readonly<Record<string, unknown>>[];
  const sum = valueAt(budget, `${rowOf(first.whole)}/code`);
  if (typeof sum !== "string") return undefined;
  const fits = ({ node, name }: Column, row: Readonly<Record<string, unknown>>) => {
    const cell = row[name];
    return isExact(cell) && !isZero(cell) && graph.isClosedBy(node, cell);
  };
  const found = rows.flatMap(({ code, ...row }, at) => {
    const isOther = typeof code === "string" && code.length === sum.length + 2 && !code.startsWith(sum);
    return isOther && failed.every((column) => fits(column, row)) ? [{ at, code }] : [];
  });
  const [only, ...more] = found;
  const to = only && `${sum}${only.code.slice(sum.length)}`;
  if (!only || more.length > 0 || rows.some(({ code }) => code === to)) return undefined;
  // the sum that the code counts it to has it too much
  const cellOf = ({ name }: Column) => `${list}/${only.at}/${name}`;
  const tooMuch = all.flatMap((node) => {
    const column = columnOf(node);
    const cell = column && cellOf(column);
    const isPart = column?.constraint.right.some(({ pointer }) => pointer === cell);
    return cell && isPart && graph.isClosedBy(node, negate(graph.lookup(cell).value)) ? [column] : [];
  });
  // where the row is at home it is not the one that is missing elsewhere
  const isStray = !rows.some(({ code }) => code === only.code.slice(0, -2));
  if (tooMuch.length === 0 && !isStray) return undefined;
  const gains = [...failed, ...tooMuch].map((column): Gain => {
    const coefficient = failed.includes(column) ? 1 : -1;
    return { at: column.node.at, pointer: cellOf(column), coefficient };
  });
  const nodes = [...failed, ...tooMuch].map(({ node }) => node);
  return {
    repair: {
      kind: "text",
      pointer: `${list}/${only.at}/code`,
      from: only.code,
      to: to ?? "",
      advice: `${labelOf(budget, rowOf(first.whole))}少的正是${labelOf(budget, `${list}/${only.at}`)}这一行，像是编码写错：${only.code} 改为 ${to}`,
    },
    gains,
    mends: nodes.map(({ key }) => key),
    nodes,
    rank: [costOf("left-out"), 0, 0, 0],
    isGuess: true,
  };
}

/**
 * What explains a row that adds up others and is off in several columns at once: one of them counted twice or left out,
 * a row that the table lacks, or has under a wrong code. One column alone is a matter of its numbers.
 */
export function rowCauses(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  const rows = sumRows(failed);
  if (![...rows.values()].some((columns) => columns.length > 1)) return [];
  const all = sumRows(graph.nodes);
  return [...rows].flatMap(([row, columns]) => {
    const off = [...columns].sort(totalFirst).filter(({ node }) => !isZero(graph.difference(node)));
    if (off.length < 2) return [];
    return [
      sumCorrected(graph, all.get(row) ?? [], off, budget),
      codeCorrected(graph, off, failed, budget),
      rowAdded(graph, off),
    ].flatMap((candidate) => candidate ?? []);
  });
}
