import { readFileSync } from "node:fs";
import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  type SchemaName,
  schemas,
} from "@qingbei/domain";
import { arbitraryBudget } from "@qingbei/domain/testing";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The JSON Schema in a validator that is not zod, as users of other languages use it. */
function validatorOf(name: SchemaName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
  addFormats.default(ajv);
  const file = `${name.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase()}.schema.json`;
  const url = new URL(`../../packages/domain/schemas/${file}`, import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(url, "utf8")) as object);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Slot {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Every place of a JSON document whose value could be replaced. */
function slotsOf(json: Json): readonly Slot[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [
    { holder: json, key: Array.isArray(json) ? Number(key) : key } as Slot,
    ...slotsOf(value),
  ]);
}

/** Values that damage, other programs or people may put in place of the right one. */
const strange: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 2.5, 13, 2021, 1e300, Number.MAX_SAFE_INTEGER, 2 ** 53],
  ...["", " ", "0", "-0", "1.50", "01", "1e3", "+1", "1,000", "１", "1.", ".5", "budget", "优", "kind"],
  ...["2021-02-28", "2021-02-29", "2020-02-29", "1.2万元", "9".repeat(40), "9".repeat(41), "文".repeat(200)],
  ...[[], {}, ["0"], { kind: "words" }, { kind: "number", number: "1", unit: null, comparator: null }],
  { kind: "deadline", due: { year: null, month: 12, day: null }, words: "年底前" },
];
const mutated = fc
  .tuple(
    arbitraryBudget(),
    fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom("replace", "remove", "add"),
        value: fc.constantFrom(...strange),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([budget, changes]) => {
    const json = structuredClone(encode(DepartmentBudget, budget)) as unknown as Json;
    for (const { at, how, value } of changes) {
      const slots = slotsOf(json);
      const slot = slots[at % slots.length];
      if (!slot) continue;
      const holder = slot.holder as { [key: string]: Json };
      if (how === "replace") holder[slot.key] = structuredClone(value);
      else if (how === "add" && !Array.isArray(holder)) holder[`${slot.key}s`] = structuredClone(value);
      else if (Array.isArray(holder)) holder.splice(Number(slot.key), 1);
      else delete holder[slot.key];
    }
    return json;
  });

describe("the JSON Schemas, to an independent validator", () => {
  it.each(Object.keys(schemas) as SchemaName[])("%s compiles in strict mode", (name) => {
    expect(validatorOf(name)).toBeInstanceOf(Function);
  });

  const accepts = validatorOf("DepartmentBudget");

  it("accept every budget that the library writes", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        expect(accepts(encode(DepartmentBudget, budget)), JSON.stringify(accepts.errors)).toBe(true);
      }),
    );
  });

  it("accept and refuse the same damaged documents as the library", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, (json) => {
        const ours = DepartmentBudget.safeParse(json);
        const theirs = accepts(json);
        expect(theirs, JSON.stringify(ours.error?.issues ?? accepts.errors)).toBe(ours.success);
        seen[ours.success ? "accepted" : "refused"]++;
      }),
      { numRuns: 600 },
    );
    // the comparison is meaningful only if both results occur
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
  });

  it.each<[string, Json]>([
    ["a JavaScript number as an amount", { revenue: { total: 1.5 } }],
    ["an amount with an exponent", { revenue: { total: "1e3" } }],
    ["an amount of 41 digits", { revenue: { total: "9".repeat(41) } }],
    ["an unknown key", { revenue: { totals: "1" } }],
    ["a day that no calendar has", { stateAssets: { asOf: "2021-02-29" } }],
    ["a month 13", { projects: [{ spendingPlan: [{ month: 13 }] }] }],
    ["a year as a text", { fiscalYear: "2021" }],
  ])("refuse %s, as the library does", (_, more) => {
    const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };
    const json = { ...least, ...(more as object) };
    expect([accepts(json), DepartmentBudget.safeParse(json).success]).toEqual([false, false]);
  });
});
