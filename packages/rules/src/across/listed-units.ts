import { fields } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import { isSameBody } from "../companions/relation.js";
import type { CheckContext } from "../engine/context.js";

/** A unit that the department lists, and the disclosures of it that are given. */
export interface ListedUnit {
  readonly name: string;
  /** Whether it has a budget of its own. */
  readonly separate: boolean;
  readonly disclosures: readonly Companion[];
}

/** The units that the department lists, each with what is given of it. Leaves evidence: read it among the cases. */
export function listedUnits({ list, value, companions }: CheckContext): readonly ListedUnit[] {
  const units = companions.filter(({ relation }) => relation === "unit");
  return list(fields.department.units).map((unit) => {
    const name = value(unit.name) ?? "";
    return {
      name,
      separate: value(unit.separateBudget) !== false,
      disclosures: units.filter((each) => isSameBody(value(each.fields.department.name), name)),
    };
  });
}
