import { type DepartmentBudget, type Field, type FieldOf, fields, type Quantity } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { appropriated } from "./appropriated.js";
import { rowSums } from "./rows-of-units.js";
import type { Sum } from "./sum-of-units.js";

type Root = FieldOf<DepartmentBudget>;

const procured = ({ procurement }: Root) => [
  procurement.total,
  procurement.goods,
  procurement.works,
  procurement.services,
];

function procurementSums({ value }: CheckContext, units: readonly Companion[]): readonly Sum[] {
  const buying = units.filter((unit) => value(unit.fields.procurement.declaredNone) !== true);
  const columns = buying.map((unit) => procured(unit.fields));
  return procured(fields).map((whole, index) => ({
    whole,
    parts: columns.flatMap((column) => column[index] ?? []),
    isDoubtful: true,
  }));
}

/** Vehicles, if all were counted on the same day. */
function vehicleSums({ value }: CheckContext, units: readonly Companion[]): readonly Sum[] {
  const counted = (root: Root): Field<Quantity> => root.stateAssets.vehicles.total;
  const day = (root: Root) => JSON.stringify(value(root.stateAssets.asOf) ?? null);
  if (units.some((unit) => day(unit.fields) !== day(fields))) return [];
  return [{ whole: counted(fields), parts: units.map((unit) => counted(unit.fields)), isDoubtful: true }];
}

/** Everything that adds up over the units. Leaves no evidence if called before a case. */
export function sumsOfUnits(context: CheckContext, units: readonly Companion[]): readonly Sum[] {
  const columns = units.map((unit) => appropriated(unit.fields));
  const totals = appropriated(fields).map((whole, index) => ({
    whole,
    parts: columns.flatMap((column) => column[index] ?? []),
  }));
  const sums: readonly Sum[] = [
    ...totals,
    ...procurementSums(context, units),
    ...vehicleSums(context, units),
  ];
  return [...sums, ...rowSums(context, units)].filter(({ whole }) => context.has(whole));
}
