import fc from "fast-check";
import * as z from "zod";
import { plainNumber } from "./plain-number.js";

/** Lists and trees stay small: what breaks with many items breaks with three. */
const MOST_ITEMS = 3;
const DEEPEST = 8;

function keyOf(field: z.core.$ZodType, value: fc.Arbitrary<unknown>, left: number): fc.Arbitrary<unknown> {
  if (!(field instanceof z.ZodExactOptional)) return value;
  return left > 0 ? fc.option(value, { nil: undefined, freq: 2 }) : fc.constant(undefined);
}

function objects(schema: z.ZodObject, left: number): fc.Arbitrary<unknown> {
  const keys = Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, field]) =>
    // beyond the depth only what must be there is generated: the end of every recursion
    left <= 0 && field instanceof z.ZodExactOptional
      ? []
      : [[key, keyOf(field, json(field, left - 1), left)] as const],
  );
  return fc
    .record(Object.fromEntries(keys))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

function strings(schema: z.ZodString | z.ZodISODate): fc.Arbitrary<string> {
  if (schema instanceof z.ZodISODate) {
    const [min, max] = [new Date("1990-01-01T00:00:00Z"), new Date("2100-12-31T00:00:00Z")];
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  }
  const pattern = schema._zod.def.checks?.find((check) => check instanceof z.core.$ZodCheckRegex);
  return pattern
    ? fc.stringMatching(pattern._zod.def.pattern)
    : fc.string({ unit: "grapheme", maxLength: 12 });
}

/** Whole numbers, from 0 where the schema sets no bound. */
function integers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const bound = Math.max(schema.minValue ?? 0, 0);
  // the bound itself may be excluded
  const min = schema.safeParse(bound).success ? bound : bound + 1;
  return fc.integer({ min, max: Math.min(schema.maxValue ?? 1e6, 1e6) });
}

function json(schema: z.core.$ZodType, left: number): fc.Arbitrary<unknown> {
  // the codecs of the model all read plain numbers
  if (schema instanceof z.ZodCodec) return plainNumber();
  if (schema instanceof z.ZodObject) return objects(schema, left);
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodReadonly)
    return json(schema.unwrap(), left);
  if (schema instanceof z.ZodLazy) return json(schema.unwrap(), left);
  if (schema instanceof z.ZodNullable) return fc.option(json(schema.unwrap(), left), { freq: 4 });
  if (schema instanceof z.ZodArray) return fc.array(json(schema.element, left), { maxLength: MOST_ITEMS });
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((item) => json(item, left)));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => json(option, left)));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return integers(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) return strings(schema);
  throw new TypeError(`no generator for a schema of type ${schema._zod.def.type}`);
}

/**
 * Generates what a schema reads, derived from the schema itself: a field added to the model is generated
 * without a change here. Every key that may be missing is missing half the time, every null is sometimes null.
 * @throws TypeError where the schema uses a type that the model did not use so far
 */
export function arbitraryOf<T extends z.ZodType>(schema: T): fc.Arbitrary<z.input<T>> {
  return json(schema, DEEPEST) as fc.Arbitrary<z.input<T>>;
}
