import { type Field, fields, toText, type Wan } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { sum } from "../engine/figure.js";
import { perDocument } from "../engine/per-document.js";
import { appropriated } from "./appropriated.js";
import { type ListedUnit, listedUnits } from "./listed-units.js";

/** A figure of the department, and the same of a unit. */
export interface Shared {
  readonly whole: Field<Wan>;
  readonly own: Field<Wan>;
}

/** A unit that the department does not list, though its figures are exactly what the department has more. */
export interface LeftOutUnit {
  readonly companion: Companion;
  /** Figures of the department that equal the sums only with this unit. */
  readonly explained: readonly Shared[];
}

/** The disclosures whose figures add up to the department's. */
export interface Summands {
  /** Units with a budget of their own of which there is no disclosure, or more than one. */
  readonly unclear: readonly ListedUnit[];
  /** The disclosures of the listed units. */
  readonly listed: readonly Companion[];
  readonly leftOut: readonly LeftOutUnit[];
}

/** Fewest different figures that a unit must explain to be certainly part of the department: one may be chance. */
const FEWEST = 2;

/** The unit as left out of the list, if adding its figures makes sums hold and breaks none. */
function asLeftOut(
  context: CheckContext,
  listed: readonly Companion[],
  companion: Companion,
): LeftOutUnit | undefined {
  const { read, identity, value } = context;
  const columns = [...listed, companion].map((each) => appropriated(each.fields));
  const [explained, different]: [Shared[], Set<string>] = [[], new Set()];
  for (const [index, whole] of appropriated(fields).entries()) {
    const fieldsOfParts = columns.map((column) => column[index] as Field<Wan>);
    const parts = fieldsOfParts.map((field) => read(field));
    const before = identity(read(whole), sum(parts.slice(0, -1))).outcome;
    const after = identity(read(whole), sum(parts)).outcome;
    if (before === "passed" && after === "failed") return undefined;
    if (before !== "failed" || after !== "passed") continue;
    const own = fieldsOfParts.at(-1) as Field<Wan>;
    explained.push({ whole, own });
    different.add(toText(value(own) as Wan));
  }
  return different.size >= FEWEST ? { companion, explained } : undefined;
}

/**
 * The disclosures that add up to the department's: those of the units it lists, and of a unit that its list lacks but
 * its figures contain. Leaves no evidence.
 */
export const summandsOf = perDocument((context): Summands => {
  const separate = listedUnits(context).filter((unit) => unit.separate);
  const unclear = separate.filter(({ disclosures }) => disclosures.length !== 1);
  const listed = separate.flatMap(({ disclosures }) => disclosures);
  if (unclear.length > 0 || listed.length === 0) return { unclear, listed, leftOut: [] };
  const leftOut = context.companions
    .filter(({ relation }) => relation === "unlistedUnit")
    .flatMap((companion) => asLeftOut(context, listed, companion) ?? []);
  // if each of two explains the same difference, neither is certain
  return { unclear, listed, leftOut: leftOut.length === 1 ? leftOut : [] };
});
