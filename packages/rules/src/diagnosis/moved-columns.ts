import {
  add,
  compare,
  type DepartmentBudget,
  equals,
  isExact,
  termOf,
  toFixed,
  toText,
  valueAt,
  zero,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { parentCode } from "../arithmetic/code-levels.js";
import { costOf } from "../arithmetic/slip.js";
import { variablesOf } from "../engine/constraint.js";
import { type Candidate, rank } from "./candidate.js";
import { gapOf } from "./gap.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { type Searched, setting, tellCells } from "./table-cells.js";
import { cellOf, tablePlaceOf } from "./table-place.js";

/** Most pairs of cells that are tried: if more would do, the right one cannot be known. */
const MOST_PAIRS = 50;

/** Pairs of cells of one row whose difference equals the amount by which failed sums with these cells are off. */
function* pairsApart(graph: ConstraintGraph, failed: readonly Node[]): Generator<readonly [string, string]> {
  const amountOf = (pointer: string) => graph.lookup(pointer).value;
  for (const sums of grouped(failed, (node) => gapOf(graph.evaluation(node)).text).values()) {
    // swapped cells make one sum too large and another too small, so at least two must fail
    if (sums.length < 2) continue;
    const gap = gapOf(graph.evaluation(sums[0])).amount;
    const cells = new Set(sums.flatMap(({ constraint }) => variablesOf(constraint)));
    for (const [line, columns] of grouped(cells, (pointer) => tablePlaceOf(pointer)?.line)) {
      if (line === undefined || columns.length < 2) continue;
      const byAmount = grouped(columns, (pointer) => toText(amountOf(pointer)));
      for (const less of columns)
        for (const more of byAmount.get(toText(add(amountOf(less), gap))) ?? []) yield [less, more];
    }
  }
}

/** Candidates that swap two cells of one row. */
export function swappedColumns(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): Searched {
  const candidates: Candidate[] = [];
  let tried = 0;
  for (const [one, other] of pairsApart(graph, failed)) {
    if (tried === MOST_PAIRS) return { candidates, isCut: true };
    tried++;
    const values = new Map([
      [one, graph.lookup(other).value],
      [other, graph.lookup(one).value],
    ]);
    const advise = () => tellCells(graph, values, "这一行的两列像是写反了", budget);
    const candidate = setting(graph, values, "moved-column", advise);
    if (candidate) candidates.push(candidate);
  }
  return { candidates, isCut: false };
}

/**
 * A cell in the wrong column: a sum falls short by exactly the amount that one row beneath it prints in another column,
 * while its own cell is blank.
 */
export function besideBlank(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return failed.flatMap((node): readonly Candidate[] => {
    const { constraint } = node;
    const whole = constraint.form === "linear" && constraint.rowsOf ? constraint.left[0]?.pointer : undefined;
    const cell = whole === undefined ? undefined : cellOf(whole);
    const lacking = graph.evaluation(node).difference;
    if (!cell || compare(lacking, zero) <= 0) return [];
    const rows = valueAt(budget, cell.list) as readonly Readonly<Record<string, unknown>>[];
    const parent = String(rows[cell.row]?.code);
    const found = rows.flatMap((row, at) => {
      if (parentCode(String(row.code)) !== parent) return [];
      if (row[cell.column] !== null) return [];
      const others = Object.entries(row).filter(
        ([name, value]) => name !== "total" && isExact(value) && equals(value, lacking),
      );
      return others.map(([name]) => ({ at, name }));
    });
    const [only, ...more] = found;
    if (!only || more.length > 0) return [];
    const taken = new Map([[`${cell.list}/${only.at}/${only.name}`, zero]]);
    const nodes = [node, ...graph.jointEffect(taken).mends];
    const columns = `“${termOf(only.name).zh}”一列，像是应在“${termOf(cell.column).zh}”一列`;
    return [
      {
        repair: {
          kind: "value",
          pointer: `${cell.list}/${only.at}/${cell.column}`,
          from: "",
          to: toFixed(lacking, graph.lookup(cell.pointer).printed),
          advice: `这一行的 ${graph.prints.inWords(`${cell.list}/${only.at}/${only.name}`, lacking)} 写在了${columns}`,
        },
        mends: nodes.map(({ key }) => key),
        nodes,
        slip: "moved-column",
        rank: rank({ cost: costOf("moved-column") }),
        isGuess: true,
      },
    ];
  });
}
