import { type DepartmentBudget, type Exact, labelOf, toFixed } from "@qingbei/domain";
import type { Candidate } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";
import { costOf, type Slip } from "./slip.js";

/** A table in which more is wrong than this is not one where something has moved. */
export const MOST_ROWS = 200;
/** No table has as many columns of money: each is tried in the place of each other. */
export const MOST_COLUMNS = 40;

/** A cell of a table: its list of rows, its row there and its column. */
export interface Cell {
  readonly pointer: string;
  readonly list: string;
  readonly row: number;
  readonly column: string;
}

export type Values = ReadonlyMap<string, Exact>;

const CELL = /^(\/tables\/.*\/\w*[rR]ows)\/(\d+)\/(\w+)$/;
/** So many cells are named; the others are counted. */
const MOST_NAMED = 3;

export function cellOf(pointer: string): Cell | undefined {
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
export function setting(
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
