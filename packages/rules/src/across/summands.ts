import { type Field, fields, toText, type Wan } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { sum } from "../engine/figure.js";
import { perDocument } from "../engine/per-document.js";
import { appropriated } from "./appropriated.js";
import { type ListedUnit, listedUnits } from "./listed-units.js";

/** A figure of the department, and the same of the units that it should contain. */
export interface Shared {
  readonly whole: Field<Wan>;
  readonly own: readonly Field<Wan>[];
}

/** Units that the department does not list, though their figures are exactly what the department has more. */
export interface LeftOutUnits {
  readonly companions: readonly Companion[];
  /** Figures of the department that equal the sums only with these units. */
  readonly explained: readonly Shared[];
}

/** The disclosures whose figures add up to the department's. */
export interface Summands {
  /** Units with a budget of their own of which there is no disclosure, or more than one. */
  readonly unclear: readonly ListedUnit[];
  /** The disclosures of the listed units. */
  readonly listed: readonly Companion[];
  readonly leftOut: LeftOutUnits | undefined;
}

/** Fewest different figures that units must explain to be certainly part of the department: one may be chance. */
const FEWEST = 2;
/** Of more units that no list has, only each alone is tried: among so many pairs one may fit by chance. */
const MOST_TOGETHER = 6;

/** Units as left out of the list, if adding their figures makes sums hold and breaks none. */
function asLeftOut(
  context: CheckContext,
  listed: readonly Companion[],
  companions: readonly Companion[],
): LeftOutUnits | undefined {
  const { read, identity, value } = context;
  const columns = [...listed, ...companions].map((each) => appropriated(each.fields));
  const [explained, different]: [Shared[], Set<string>] = [[], new Set()];
  for (const [index, whole] of appropriated(fields).entries()) {
    const fieldsOfParts = columns.map((column) => column[index] as Field<Wan>);
    const parts = fieldsOfParts.map((field) => read(field));
    const before = identity(read(whole), sum(parts.slice(0, listed.length))).outcome;
    const after = identity(read(whole), sum(parts)).outcome;
    if (before === "passed" && after === "failed") return undefined;
    if (before !== "failed" || after !== "passed") continue;
    const own = fieldsOfParts.slice(listed.length);
    explained.push({ whole, own });
    different.add(own.map((field) => toText(value(field) as Wan)).join("+"));
  }
  return different.size >= FEWEST ? { companions, explained } : undefined;
}

/** Each unit alone, then each two together, then all of them. */
function* together(units: readonly Companion[]): Generator<readonly (readonly Companion[])[]> {
  yield units.map((unit) => [unit]);
  if (units.length > MOST_TOGETHER) return;
  yield units.flatMap((one, index) => units.slice(index + 1).map((other) => [one, other]));
  if (units.length > 2) yield [units];
}

/** The fewest units that are certainly left out of the list; none where several would explain the sums as well. */
function leftOutOf(context: CheckContext, listed: readonly Companion[]): LeftOutUnits | undefined {
  const unlisted = context.companions.filter(({ relation }) => relation === "unlistedUnit");
  for (const groups of together(unlisted)) {
    const [only, ...others] = groups.flatMap((group) => asLeftOut(context, listed, group) ?? []);
    if (only) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/**
 * The disclosures that add up to the department's: those of the units it lists, and of units that its list lacks but
 * its figures contain. Leaves no evidence.
 */
export const summandsOf = perDocument((context): Summands => {
  const separate = listedUnits(context).filter((unit) => unit.separate);
  const unclear = separate.filter(({ disclosures }) => disclosures.length !== 1);
  const listed = separate.flatMap(({ disclosures }) => disclosures);
  const isClear = unclear.length === 0 && listed.length > 0;
  return { unclear, listed, leftOut: isClear ? leftOutOf(context, listed) : undefined };
});
