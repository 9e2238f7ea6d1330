import {
  add,
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  isNegative,
  isZero,
  labelOf,
  negate,
  subtract,
  valueAt,
  zero,
} from "@qingbei/domain";
import { costOf, type Slip, slipOf } from "../arithmetic/slip.js";
import type { Candidate, Gain } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { rowAdded } from "./missing-rows.js";
import { type Column, columnOf, listing, rowOf, sumRows } from "./sum-columns.js";
import { setting, tellCells, type Values } from "./table-cells.js";

/** The parts of which one, counted once more or not at all, is what every column is off by. */
function partsOff(
  graph: ConstraintGraph,
  columns: readonly Column[],
): readonly { row: string; slip: Slip }[] {
  const sums = columns.map(({ node, name, constraint }) => {
    const cells = new Set(constraint.right.map(({ pointer }) => pointer));
    return { difference: graph.evaluation(node).difference, name, cells };
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

/** The sum's cells set to what its parts come to, in every column that is off. */
function sumCorrected(
  graph: ConstraintGraph,
  all: readonly Column[],
  failed: readonly Column[],
  budget: DepartmentBudget,
): Candidate | undefined {
  const meant = ({ node, whole }: Column) =>
    subtract<Exact>(graph.lookup(whole).value, graph.evaluation(node).difference);
  const values = new Map(failed.map((column) => [column.whole, meant(column)]));
  const [part, another] = partsOff(graph, all);
  const named = part && !another ? `那一行是${labelOf(budget, part.row)}，` : "";
  const print = (column: Column) => graph.print(column.whole, meant(column));
  return setting(
    graph,
    values,
    part?.slip ?? "other",
    () => `${named}同一行的${listing(failed.slice(1), (column) => `改为 ${print(column)}`)}`,
  );
}

/** The one slip that explains all numbers that are to be set. */
function slipOfAll(graph: ConstraintGraph, values: Values): Slip {
  const slips = new Set(
    [...values].map(([pointer, value]) =>
      slipOf(graph.written(pointer, graph.lookup(pointer).value), graph.written(pointer, value)),
    ),
  );
  const [slip = "other", another] = slips;
  return another === undefined ? slip : "other";
}

/** So many parts are tried: beyond that nobody can tell which of them is wrong. */
const MOST_PARTS = 100;

/**
 * The one part that may be wrong in every column that is off: in all others the numbers agree with another table. Or one
 * slip of the hand explains all of its cells: a row that was entered in 万元, or with a minus.
 */
function partCorrected(
  graph: ConstraintGraph,
  failed: readonly Column[],
  budget: DepartmentBudget,
): Candidate | undefined {
  const parts = new Set(
    failed.flatMap(({ constraint }) => constraint.right.map(({ pointer }) => rowOf(pointer))),
  );
  if (parts.size > MOST_PARTS) return undefined;
  const found = [...parts].flatMap((row) => {
    const cells = failed.map(({ node, name }) => ({ pointer: `${row}/${name}`, node }));
    if (!cells.every(({ pointer }) => graph.holds(pointer))) return [];
    const values = new Map(
      cells.map(({ pointer, node }) => [
        pointer,
        add<Exact>(graph.lookup(pointer).value, graph.evaluation(node).difference),
      ]),
    );
    if ([...values.values()].some(isNegative)) return [];
    const advise = () => tellCells(graph, values, "这一行有几个数写错", budget);
    return setting(graph, values, slipOfAll(graph, values), advise) ?? [];
  });
  // the columns of the sum alone do not tell: others must agree, or the hand
  const isTold = ({ mends, slip }: Candidate) => mends.length > failed.length || slip !== "other";
  const [only, ...more] = found.filter(isTold);
  return more.length === 0 ? only : undefined;
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
  const lacks = ({ node }: Column) => compare(graph.evaluation(node).difference, zero) > 0;
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
 * a row that the table lacks, or has under a wrong code. One column alone is a matter of its numbers, but for a row that another
 * table prints.
 */
export function rowCauses(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  const off = [...sumRows(failed)].flatMap(([row, columns]) => {
    const columnsOff = [...columns]
      .sort(totalFirst)
      .filter(({ node }) => !isZero(graph.evaluation(node).difference));
    return columnsOff.length > 0 ? [{ row, columns: columnsOff }] : [];
  });
  const isOneRow = off.some(({ columns }) => columns.length > 1);
  const all = isOneRow ? sumRows(graph.nodes) : undefined;
  return off.flatMap(({ row, columns }) => {
    const added = rowAdded(graph, columns, budget, failed);
    if (columns.length < 2) return added ?? [];
    return [
      sumCorrected(graph, all?.get(row) ?? [], columns, budget),
      codeCorrected(graph, columns, failed, budget),
      partCorrected(graph, columns, budget),
      added,
    ].flatMap((candidate) => candidate ?? []);
  });
}
