import {
  type DepartmentBudget,
  type Exact,
  isExact,
  powerOfUnit,
  shift,
  termOf,
  valueAt,
} from "@qingbei/domain";
import { costOf } from "../arithmetic/slip.js";
import { grouped } from "../engine/grouped.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, type Proposal, rank } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";

const UNIT_OF_TABLE = /^\/tables\/(\w+)\/unit$/;

/** What a repair of a table's unit is: it holds for all of the table's numbers, or not at all. */
interface UnitRepair {
  readonly table: string;
  /** How far the point of the numbers moves: 元 read as 万元 are ten thousand times too large. */
  readonly places: number;
}

/** The unit of a table that a repair sets; undefined where it sets something else. */
export function unitRepair({ pointer, from, to }: Repair): UnitRepair | undefined {
  const [, table] = UNIT_OF_TABLE.exec(pointer) ?? [];
  const [printed, meant] = [powerOfUnit(from), powerOfUnit(to)];
  if (!table || printed === undefined || meant === undefined) return undefined;
  return { table, places: meant - printed };
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
