import { type DepartmentBudget, type Exact, isExact, shift, termOf, valueAt } from "@qingbei/domain";
import type { Repair } from "../engine/verdict.js";
import type { Candidate, Proposal } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";
import { costOf } from "./slip.js";

const UNIT_OF_TABLE = /^\/tables\/(\w+)\/unit$/;
/** What 元 read as 万元 is too large by, and 万元 read as 元 too small. */
const PLACES: Readonly<Record<string, number>> = { 元: -4, 万元: 4 };

/** Whether a repair is of a table's unit: it holds for all of its numbers, or not at all. */
export function isUnitOfTable({ kind, pointer, to }: Repair): boolean {
  return kind === "text" && UNIT_OF_TABLE.test(pointer) && PLACES[to] !== undefined;
}

/**
 * The unit that is printed above a table, where a rule found its figures a factor of ten thousand off: all of its amounts
 * move with it, and so does all that they broke.
 */
export function unitCauses(
  graph: ConstraintGraph,
  live: readonly Proposal[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  const proposed = new Map<string, readonly Proposal[]>();
  for (const each of live) {
    const { pointer, to } = each.repair;
    if (!isUnitOfTable(each.repair)) continue;
    const key = `${pointer}→${to}`;
    proposed.set(key, [...(proposed.get(key) ?? []), each]);
  }
  return [...proposed.values()].flatMap((all) => {
    const [first] = all;
    const [, table = ""] = UNIT_OF_TABLE.exec(first?.repair.pointer ?? "") ?? [];
    if (!first) return [];
    const { repair } = first;
    const values = new Map<string, Exact>();
    for (const pointer of graph.pointersIn(`/tables/${table}/`)) {
      const value = valueAt(budget, pointer);
      if (isExact(value)) values.set(pointer, shift(value, PLACES[repair.to] ?? 0));
    }
    const { mends, breaks } = graph.jointEffect(values);
    if (values.size === 0 || breaks > 0) return [];
    const keys = [...new Set([...all.map(({ key }) => key), ...mends.map(({ key }) => key)])];
    return [
      {
        repair: {
          ...repair,
          advice: `${termOf(table).zh}的金额单位写的是“${repair.from}”，按与其他各处的关系应是“${repair.to}”`,
        },
        values,
        slip: "unit",
        mends: keys,
        nodes: mends,
        rank: [costOf("unit"), 0, 0, 0],
      },
    ];
  });
}
