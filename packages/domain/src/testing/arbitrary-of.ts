import fc from "fast-check";
import * as core from "zod/v4/core";
import { plainNumber } from "./plain-number.js";

/** Most items of a list: three find the same faults as many. */
const MOST_ITEMS = 3;
const DEEPEST = 8;

function keyOf(field: core.$ZodType, value: fc.Arbitrary<unknown>, left: number): fc.Arbitrary<unknown> {
  if (!(field instanceof core.$ZodExactOptional)) return value;
  return left > 0 ? fc.option(value, { nil: undefined, freq: 2 }) : fc.constant(undefined);
}

function objects(schema: core.$ZodObject, left: number): fc.Arbitrary<unknown> {
  const keys = Object.entries(schema._zod.def.shape as Record<string, core.$ZodType>).flatMap(
    ([key, field]) =>
      // beyond the depth only required keys are generated, which ends every recursion
      left <= 0 && field instanceof core.$ZodExactOptional
        ? []
        : [[key, keyOf(field, json(field, left - 1), left)] as const],
  );
  return fc
    .record(Object.fromEntries(keys))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

function strings(schema: core.$ZodString | core.$ZodISODate): fc.Arbitrary<string> {
  if (schema instanceof core.$ZodISODate) {
    const [min, max] = [new Date("1990-01-01T00:00:00Z"), new Date("2100-12-31T00:00:00Z")];
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  }
  const pattern = schema._zod.def.checks?.find((check) => check instanceof core.$ZodCheckRegex);
  return pattern
    ? fc.stringMatching(pattern._zod.def.pattern)
    : fc.string({ unit: "grapheme", maxLength: 12 });
}

/** Integers, from 0 if the schema sets no bound. */
function integers(schema: core.$ZodNumber): fc.Arbitrary<number> {
  let [min, max] = [0, 1e6];
  for (const check of schema._zod.def.checks ?? []) {
    const { value, inclusive } = check._zod.def as { readonly value?: number; readonly inclusive?: boolean };
    const step = inclusive ? 0 : 1;
    if (check instanceof core.$ZodCheckGreaterThan) min = Math.max(min, Number(value) + step);
    if (check instanceof core.$ZodCheckLessThan) max = Math.min(max, Number(value) - step);
  }
  return fc.integer({ min, max });
}

function json(schema: core.$ZodType, left: number): fc.Arbitrary<unknown> {
  // the codecs of the model all read plain numbers
  if (schema instanceof core.$ZodCodec) return plainNumber();
  if (schema instanceof core.$ZodObject) return objects(schema, left);
  if (schema instanceof core.$ZodExactOptional || schema instanceof core.$ZodReadonly)
    return json(schema._zod.def.innerType, left);
  if (schema instanceof core.$ZodLazy) return json(schema._zod.innerType, left);
  if (schema instanceof core.$ZodNullable)
    return fc.option(json(schema._zod.def.innerType, left), { freq: 4 });
  if (schema instanceof core.$ZodArray)
    return fc.array(json(schema._zod.def.element, left), { maxLength: MOST_ITEMS });
  if (schema instanceof core.$ZodTuple)
    return fc.tuple(...schema._zod.def.items.map((item) => json(item, left)));
  if (schema instanceof core.$ZodUnion)
    return fc.oneof(...schema._zod.def.options.map((option) => json(option, left)));
  if (schema instanceof core.$ZodLiteral) return fc.constantFrom(...schema._zod.values);
  if (schema instanceof core.$ZodEnum) return fc.constantFrom(...schema._zod.values);
  if (schema instanceof core.$ZodBoolean) return fc.boolean();
  if (schema instanceof core.$ZodNumber) return integers(schema);
  if (schema instanceof core.$ZodString || schema instanceof core.$ZodISODate) return strings(schema);
  throw new TypeError(`no generator for a schema of type ${schema._zod.def.type}`);
}

/**
 * Generates what a schema reads, derived from the schema itself, so that new fields need no change here. Optional keys
 * are missing half the time; nullable values are sometimes null.
 * @throws TypeError if the schema uses a type that the model has not used so far
 */
export function arbitraryOf<T extends core.$ZodType>(schema: T): fc.Arbitrary<core.input<T>> {
  return json(schema, DEEPEST) as fc.Arbitrary<core.input<T>>;
}
