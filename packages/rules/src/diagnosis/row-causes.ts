import {
  add,
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  isNegative,
  isZero,
  negate,
  placeNameOf,
  subtract,
  valueAt,
  zero,
} from "@qingbei/domain";
import { parentCode } from "../arithmetic/code-levels.js";
import { costOf, type Slip, slipOf } from "../arithmetic/slip.js";
import { type Candidate, type Gain, rank } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { rowAdded } from "./missing-rows.js";
import { type Column, columnOf, listing, rowOf, sumRows } from "./sum-columns.js";
import { setting, tellCells, type Values } from "./table-cells.js";

/** The parts that explain the difference in every column: counted twice, or left out. */
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

/** Sets the cells of the sum to the sum of its parts, in every column that is off. */
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
  const named = part && !another ? `那一行是${placeNameOf(budget, part.row)}，` : "";
  const print = (column: Column) => graph.prints.inWords(column.whole, meant(column));
  return setting(
    graph,
    values,
    part?.slip ?? "other",
    () => `${named}同一行的${listing(failed.slice(1), (column) => `改为 ${print(column)}`)}`,
  );
}

/** The slip that explains every number to be set; "other" if they differ. */
function slipOfAll(graph: ConstraintGraph, values: Values): Slip {
  const slips = new Set(
    [...values].map(([pointer, value]) =>
      slipOf(
        graph.prints.written(pointer, graph.lookup(pointer).value),
        graph.prints.written(pointer, value),
      ),
    ),
  );
  const [slip = "other", another] = slips;
  return another === undefined ? slip : "other";
}

/** Most parts that are tried: among more, the wrong one cannot be known. */
const MOST_PARTS = 100;

/**
 * The only part that may be wrong in every column that is off: set right, it also agrees with another table, or one
 * typing slip explains all its cells (a row in the wrong unit, or with a minus sign).
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
  // the columns of this sum alone prove nothing: other sums must agree, or a typing slip must explain it
  const isSupported = ({ mends, slip }: Candidate) => mends.length > failed.length || slip !== "other";
  const [only, ...more] = found.filter(isSupported);
  return more.length === 0 ? only : undefined;
}

/**
 * A row that has exactly what a sum lacks in every column, but whose code belongs to another parent: the code is wrong.
 */
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
    if (typeof code !== "string") return [];
    const above = parentCode(code);
    const isOther = above?.length === sum.length && above !== sum;
    return isOther && failed.every((column) => fits(column, row)) ? [{ at, code }] : [];
  });
  const [only, ...more] = found;
  const to = only && `${sum}${only.code.slice(sum.length)}`;
  if (!only || more.length > 0 || rows.some(({ code }) => code === to)) return undefined;
  // the sum to which the wrong code assigns the row is too large by it
  const cellOf = ({ name }: Column) => `${list}/${only.at}/${name}`;
  const tooMuch = all.flatMap((node) => {
    const column = columnOf(node);
    const cell = column && cellOf(column);
    const isPart = column?.constraint.right.some(({ pointer }) => pointer === cell);
    return cell && isPart && graph.isClosedBy(node, negate(graph.lookup(cell).value)) ? [column] : [];
  });
  // a row that fits where it is cannot be the one that is missing elsewhere
  const isStray = !rows.some(({ code }) => code === parentCode(only.code));
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
      advice: `${placeNameOf(budget, rowOf(first.whole))}少的正是${placeNameOf(budget, `${list}/${only.at}`)}这一行，像是编码写错：${only.code} 改为 ${to}`,
    },
    gains,
    mends: nodes.map(({ key }) => key),
    nodes,
    rank: rank({ cost: costOf("left-out") }),
    isGuess: true,
  };
}

/**
 * Explanations of a row that adds up others and is off in several columns: a part counted twice or left out, a row
 * missing or under a wrong code. A single column is left to the search of numbers, unless another table prints the
 * missing row.
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
