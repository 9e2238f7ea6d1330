import {
  type DepartmentBudget,
  type Exact,
  grouped,
  isExact,
  powerOfUnit,
  shift,
  termOf,
  valueAt,
} from "@qingbei/domain";
import { costOf } from "../arithmetic/slip.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, type Proposal, rank } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";

const UNIT_OF_TABLE = /^\/tables\/(\w+)\/unit$/;

/** A repair of a table's unit: it changes all numbers of the table. */
interface UnitRepair {
  readonly table: string;
  /** By how many decimals the numbers shift: those in 元 that were read as 万元 are ten thousand times too large. */
  readonly places: number;
}

/** The unit of a table that a repair sets; undefined if it sets something else. */
export function unitRepair({ pointer, from, to }: Repair): UnitRepair | undefined {
  const [, table] = UNIT_OF_TABLE.exec(pointer) ?? [];
  const [printed, meant] = [powerOfUnit(from), powerOfUnit(to)];
  if (!table || printed === undefined || meant === undefined) return undefined;
  return { table, places: meant - printed };
}

/**
 * Candidates that change the unit printed above a table, if a rule found its amounts off by a factor of ten thousand:
 * all amounts shift, and the identities that they broke hold again.
 */
export function unitCauses(
  graph: ConstraintGraph,
  live: readonly Proposal[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  const proposed = live.flatMap(({ key, repair }) => {
    const unit = unitRepair(repair);
    return unit ? [{ key, repair, ...unit }] : [];
  });
  const alike = grouped(proposed, ({ repair: { pointer, to } }) => `${pointer}→${to}`);
  return [...alike.values()].flatMap((all) => {
    const [{ repair, table, places }] = all;
    const values = new Map<string, Exact>();
    for (const pointer of graph.pointersIn(`/tables/${table}/`)) {
      const value = valueAt(budget, pointer);
      if (isExact(value)) values.set(pointer, shift(value, places));
    }
    const { mends, breaks } = graph.jointEffect(values);
    if (values.size === 0 || breaks > 0) return [];
    return [
      {
        repair: {
          ...repair,
          advice: `${termOf(table).zh}的金额单位写的是“${repair.from}”，按与其他各处的关系应是“${repair.to}”`,
        },
        values,
        slip: "unit",
        mends: [...new Set([...all, ...mends].map(({ key }) => key))],
        nodes: mends,
        rank: rank({ cost: costOf("unit") }),
      },
    ];
  });
}
