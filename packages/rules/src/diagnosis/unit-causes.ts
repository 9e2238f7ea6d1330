import {
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  isZero,
  moneyUnits,
  powerOfUnit,
  round,
  shift,
  termOf,
  valueAt,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { costOf } from "../arithmetic/slip.js";
import { variablesOf } from "../engine/constraint.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, type Proposal, rank } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";

const TABLE = /^\/tables\/(\w+)\//;
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

/** Fewest numbers of a table that are ten thousand times those elsewhere: one may have been mistyped so. */
const FEWEST_SCALED = 2;

type Unit = keyof typeof moneyUnits;

/** The other unit of a table, and by how many decimals its numbers then shift. */
interface OtherUnit {
  readonly from: Unit;
  readonly to: Unit;
  readonly places: number;
}

function otherUnit(unit: unknown): OtherUnit | undefined {
  if (unit !== "元" && unit !== "万元") return undefined;
  const to = unit === "元" ? "万元" : "元";
  return { from: unit, to, places: moneyUnits[to] - moneyUnits[unit] };
}

/**
 * Units of tables of which several numbers are ten thousand times what the failed comparisons with other places ask
 * for: also where the totals, which a rule compares, have a fault of their own.
 */
function unitsAsked(
  graph: ConstraintGraph,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly (UnitRepair & { readonly repair: Repair })[] {
  const scaled = new Map<string, { readonly unit: OtherUnit; readonly prints: Set<string> }>();
  for (const node of failed) {
    if (node.constraint.form !== "linear") continue;
    for (const pointer of variablesOf(node.constraint)) {
      const [, table] = TABLE.exec(pointer) ?? [];
      const unit = table && otherUnit(valueAt(budget, `/tables/${table}/unit`));
      if (!unit) continue;
      const { value, decimals } = graph.lookup(pointer);
      const meant = round(shift(value, unit.places), decimals);
      const isAsked = graph
        .solutions(node)
        .some(
          (each) => each.pointer === pointer && !isZero(value) && equals(round(each.value, decimals), meant),
        );
      if (!isAsked) continue;
      const known = scaled.get(table) ?? { unit, prints: new Set() };
      scaled.set(table, known);
      known.prints.add(graph.prints.placeOf(pointer));
    }
  }
  return [...scaled].flatMap(([table, { unit, prints }]) => {
    if (prints.size < FEWEST_SCALED) return [];
    const repair = { kind: "text", pointer: `/tables/${table}/unit`, from: unit.from, to: unit.to } as const;
    return [{ table, places: unit.places, repair }];
  });
}

/**
 * Candidates that change the unit printed above a table, if a rule found its amounts off by a factor of ten thousand:
 * all amounts shift, and the identities that they broke hold again.
 */
export function unitCauses(
  graph: ConstraintGraph,
  live: readonly Proposal[],
  budget: DepartmentBudget,
  failed: readonly Node[] = [],
): readonly Candidate[] {
  const ofRules = live.flatMap(({ key, repair }) => {
    const unit = unitRepair(repair);
    return unit ? [{ keys: [key], repair, ...unit }] : [];
  });
  const proposed = [...ofRules, ...unitsAsked(graph, failed, budget).map((each) => ({ keys: [], ...each }))];
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
        mends: [...new Set([...all.flatMap(({ keys }) => keys), ...mends.map(({ key }) => key)])],
        nodes: mends,
        rank: rank({ cost: costOf("unit") }),
      },
    ];
  });
}
