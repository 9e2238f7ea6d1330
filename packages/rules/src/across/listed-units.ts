import { fields } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import { isListedUnit, isOwnOffice } from "../companions/relation.js";
import type { CheckContext } from "../engine/context.js";

/** A unit that the department lists, and the given disclosures of it. */
export interface ListedUnit {
  readonly name: string;
  /** Whether it is the department's own office (本级). */
  readonly isOwn: boolean;
  /** Whether it has a budget of its own. */
  readonly separate: boolean;
  readonly disclosures: readonly Companion[];
}

/**
 * The units that the department lists, each with its given disclosures. If the list holds only the units beneath, its
 * own office (本级) is added: together they are the department. Reads leave evidence: call it within a case.
 */
export function listedUnits({ list, value, companions }: CheckContext): readonly ListedUnit[] {
  const given = companions.filter(({ relation }) => relation === "unit");
  const department = value(fields.department.name);
  const of = (name: string | null | undefined) =>
    given.filter((each) => isListedUnit(value(each.fields.department.name), name, department));
  const units = list(fields.department.units).map((unit) => {
    const name = value(unit.name) ?? "";
    const isOwn = isOwnOffice(name, department);
    const disclosures = of(isOwn ? department : name);
    return { name, isOwn, separate: value(unit.separateBudget) !== false, disclosures };
  });
  if (units.length === 0 || units.some(({ isOwn }) => isOwn)) return units;
  return [
    { name: `${department ?? ""}本级`, isOwn: true, separate: true, disclosures: of(department) },
    ...units,
  ];
}
