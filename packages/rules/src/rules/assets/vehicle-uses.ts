import {
  type Exact,
  equals,
  exact,
  type FieldOf,
  fields,
  pointerOf,
  total as sumOf,
  toText,
  type Vehicles,
} from "@qingbei/domain";
import { firstDivision } from "../../arithmetic/first-division.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import { isVehicleHolding, otherVehicles, vehiclesKept } from "../../parameters/vehicle-words.js";
import { explain } from "../../wording/explain.js";

const { vehicles, acquisition } = fields.stateAssets;
type Vehicle = FieldOf<Vehicles>;

/** Fewest uses that make a list: a single one may be an example. */
const FEWEST_USES = 2;

/** How many vehicles other words and the table of assets count. */
const countedElsewhere = perDocument(({ statement, value, list }: CheckContext): readonly Exact[] => {
  const told = (statement?.paragraphs ?? []).flatMap(({ text }) => {
    const { kept, held } = vehiclesKept.exec(text)?.groups ?? {};
    const count = kept ?? held;
    return count === undefined ? [] : [exact(count)];
  });
  const inTable = list(fields.stateAssets.holdings)
    .flatMap((holding) => [holding, ...list(holding.parts)])
    .flatMap(({ name, quantity }) => (isVehicleHolding(value(name) ?? "") ? (value(quantity) ?? []) : []));
  return [...told, ...inTable];
});

/** The numbers of existing vehicles that a count elsewhere confirms: the total, or the uses that make it. */
function witnessedIn(
  context: CheckContext,
  total: Vehicle["total"],
  parts: readonly Vehicle["total"][],
): readonly Vehicle["total"][] {
  if (pointerOf(total) !== pointerOf(vehicles.total)) return [];
  const stated = context.value(total);
  const added = sumOf(parts.flatMap((part) => context.value(part) ?? []));
  const isCounted = (count: Exact) => countedElsewhere(context).some((each) => equals(each, count));
  if (stated && isCounted(stated)) return isCounted(added) ? [] : [total];
  return isCounted(added) ? parts : [];
}

export const vehicleUses = defineRule<Vehicle>({
  id: "vehicle-uses",
  title: "车辆数等于各用途的车辆数之和",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["D-ASSET"],
  none: "没有按用途分列的车辆数",
  each: ({ has, list }) =>
    [vehicles, acquisition.vehicles].filter(({ total, uses }) => has(total) && list(uses).length > 0),
  check: (context, { total, uses }) => {
    const { read, list, value, identity, atMost } = context;
    const counts = list(uses).map(({ quantity }) => value(quantity) ?? undefined);
    const isOther = list(uses).map(({ name }) => otherVehicles.test(value(name) ?? ""));
    const end = firstDivision(value(total) ?? undefined, counts, (at) => isOther[at] === true);
    const all = list(uses).slice(0, end);
    const parts = sum(all.map((use) => read(use.quantity)));
    const witnessed = witnessedIn(
      context,
      total,
      all.map(({ quantity }) => quantity),
    );
    if (isOther.slice(0, end).includes(true)) return identity(read(total), parts, { witnessed });
    const within = atMost(parts, read(total), { witnessed });
    if (within.outcome !== "passed" || all.length < FEWEST_USES) return within;
    // the rest would be listed under “其他”: without that line, the list may be incomplete
    return explain(
      identity(read(total), parts, { severity: "warning", witnessed }),
      ({ actual, expected }) =>
        `车辆共 ${toText(actual)} 辆，列出的各用途合计 ${toText(expected)} 辆，也没有列“其他用车”，请核对是总数写错还是漏列`,
    );
  },
});
