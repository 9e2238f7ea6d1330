import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBudgetJson } from "../testing/arbitrary-budget.js";
import { toText } from "../values/exact.js";
import { amountsOf } from "../walk/amounts.js";
import { type Migration, migrate, migrations, SCHEMA_VERSION, type VersionedJson } from "./migration.js";
import { readVersioned } from "./read-budget.js";

const object = (value: unknown) => (value ?? {}) as VersionedJson;

/** Two versions that never were, for the test: −1 calls 收入 income, 0 keeps the projects beneath 支出. */
const steps: readonly Migration[] = [
  {
    from: -1,
    migrate: ({ income, ...rest }) => ({ ...rest, ...(income !== undefined && { revenue: income }) }),
  },
  {
    from: 0,
    migrate: ({ spending, ...rest }) => {
      const { projects, ...expenditure } = object(spending);
      return {
        ...rest,
        ...(spending !== undefined && { expenditure }),
        ...(projects !== undefined && { projects }),
      };
    },
  },
];

/** The same budget as the older versions would have written it. */
function asOld({ revenue, expenditure, projects, ...rest }: VersionedJson, version: -1 | 0): VersionedJson {
  const spending = { ...object(expenditure), ...(projects !== undefined && { projects }) };
  return {
    ...rest,
    schemaVersion: version,
    ...((expenditure !== undefined || projects !== undefined) && { spending }),
    ...(revenue !== undefined && { [version === 0 ? "revenue" : "income"]: revenue }),
  };
}

/** All that stands in a JSON as a text, sorted: amounts among them. */
function texts(json: unknown): readonly string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(texts).sort() : [];
}

it("the product has one migration for each older version", () => {
  expect(migrations.map(({ from }) => from)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1),
  );
});

describe("a migration", () => {
  it("keeps all amounts, step by step, of any budget", () => {
    fc.assert(
      fc.property(arbitraryBudgetJson(), fc.constantFrom(-1 as const, 0 as const), (json, version) => {
        const old = asOld(json, version);
        const migrated = migrate(old, steps);
        expect("json" in migrated && texts(migrated.json)).toEqual(texts(old));
        const [read, now] = [readVersioned(old, steps), readVersioned(json, steps)];
        if (!read.success || !now.success) throw new Error("not read");
        const amounts = (budget: typeof now.budget) =>
          amountsOf(budget)
            .map(({ pointer, amount, unit }) => `${pointer} ${toText(amount)}${unit}`)
            .sort();
        expect(amounts(read.budget)).toEqual(amounts(now.budget));
      }),
    );
  });

  it("leaves what it reads as it was", () => {
    const old = Object.freeze({ schemaVersion: 0, kind: "budget", department: {} });
    expect(readVersioned(old, steps).success).toBe(true);
    expect(old.schemaVersion).toBe(0);
  });

  it("that is not there is said", () => {
    const old = { schemaVersion: -1, kind: "budget", department: {} };
    const reading = readVersioned(old, steps.slice(1));
    expect(!reading.success && reading.issues[0]).toMatchObject({
      code: "wrong-version",
      pointer: "/schemaVersion",
    });
  });
});
