import { put } from "@qingbei/domain/internal";
import { bodyName, type Identity, namesOfUnit, placeIn, type Relation, relationOf } from "./relation.js";

/** Many disclosures by body, year and kind, so that those related to another are found without asking each. */
export interface IdentityIndex {
  /** The positions of all that have a relation to a disclosure but that of an unlisted unit, in order. */
  readonly relatedTo: (current: Identity) => readonly number[];
  /** The positions of the unlisted units of a department that no department of the index lists either, in order. */
  readonly unlistedOf: (current: Identity) => Iterable<number>;
}

const yearKey = ({ kind, fiscalYear }: Identity) => `${kind} ${fiscalYear}`;
const nameOf = ({ department }: Identity) => department.name ?? "";

/** The names, as `bodyName` gives them, of the bodies that a department lists, and its own. */
function* bodiesOf({ department: { name, units = [] } }: Identity): Generator<string> {
  yield bodyName(name ?? "");
  for (const unit of units) yield* namesOfUnit(unit.name, name);
}

/** Indexes disclosures: those of a body, and the units of each place that no department among them lists. */
export function indexIdentities(identities: readonly Identity[]): IdentityIndex {
  const byBody = new Map<string, number[]>();
  const listed = new Set<string>();
  for (const [at, each] of identities.entries()) {
    put(byBody, bodyName(nameOf(each)), at);
    if (each.edition === "department")
      for (const body of bodiesOf(each)) listed.add(`${yearKey(each)} ${body}`);
  }
  const strays = new Map<string, number[]>();
  for (const [at, each] of identities.entries()) {
    const place = placeIn(nameOf(each));
    const isListed = listed.has(`${yearKey(each)} ${bodyName(nameOf(each))}`);
    if (each.edition === "unit" && place !== undefined && !isListed)
      put(strays, `${yearKey(each)} ${place}`, at);
  }
  const relation = (current: Identity, at: number): Relation | undefined => {
    const other = identities[at];
    return other && relationOf(current, other).relation;
  };
  return {
    relatedTo: (current) => {
      const found = new Set<number>();
      for (const body of bodiesOf(current)) {
        for (const at of byBody.get(body) ?? []) {
          const is = relation(current, at);
          if (is !== undefined && is !== "unlistedUnit") found.add(at);
        }
      }
      return [...found].sort((one, other) => one - other);
    },
    *unlistedOf(current) {
      if (current.edition !== "department") return;
      for (const at of strays.get(`${yearKey(current)} ${placeIn(nameOf(current))}`) ?? [])
        if (relation(current, at) === "unlistedUnit") yield at;
    },
  };
}
