import * as z from "../schema/z.js";

/**
 * Three facts, never merged: a missing key was not disclosed, `null` was disclosed blank,
 * and a value (zero among them) was disclosed.
 */
export function disclosed<T extends z.core.SomeType>(schema: T) {
  return z.exactOptional(z.nullable(schema));
}

/** A text of one or more lines, at most 100,000 characters, since documents come from outside. */
export const Text = z
  .string({ error: "须为文字" })
  .check(z.maxLength(100_000, { error: "文字超过 100000 字" }));
