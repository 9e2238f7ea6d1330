import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexIdentities } from "./identity-index.js";
import { type Identity, relationOf } from "./relation.js";

const body = fc.constantFrom(
  ...[
    "某市某区甲局",
    "某市某区 甲局（本级）",
    "某市某区种苗站",
    "种苗站",
    "甲局种苗站（公益一类事业单位）",
    "站",
    "",
  ],
);
const identity = fc.record({
  kind: fc.constantFrom("budget", "budget", "finalAccounts"),
  edition: fc.constantFrom("department", "unit", undefined),
  fiscalYear: fc.constantFrom(2025, 2025, 2024, undefined),
  department: fc.record({
    name: fc.option(body, { nil: undefined, freq: 20 }),
    units: fc.option(fc.array(fc.record({ name: body }), { maxLength: 3 }), { nil: undefined }),
  }),
}) as fc.Arbitrary<Identity>;
const identities = fc.array(identity, { maxLength: 12 });

describe("the index finds what asking each finds", () => {
  it("of those that are related", () => {
    fc.assert(
      fc.property(identities, identity, (all, current) => {
        const plain = [...all.keys()].filter((at) => {
          const { relation } = relationOf(current, all[at] as Identity);
          return relation !== undefined && relation !== "unlistedUnit";
        });
        expect(indexIdentities(all).relatedTo(current)).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it("of units that nobody lists", () => {
    const isListedBy = (department: Identity, unit: Identity) => {
      const { name, units = [] } = department.department;
      return relationOf({ ...department, department: { name, units } }, unit).relation === "unit";
    };
    fc.assert(
      fc.property(identities, identity, (all, current) => {
        const plain = [...all.keys()].filter((at) => {
          const unit = all[at] as Identity;
          const isUnlisted = relationOf(current, unit).relation === "unlistedUnit";
          return isUnlisted && !all.some((each) => isListedBy(each, unit));
        });
        expect([...indexIdentities(all).unlistedOf(current)]).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });
});
