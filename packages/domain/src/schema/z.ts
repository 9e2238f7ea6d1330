/**
 * The parts of zod/mini that the model's schemas need, so that nothing else of zod is bundled, and every schema has
 * Chinese messages. Use `import * as z from "../schema/z.js"` in place of `import * as z from "zod/mini"`.
 */
import * as mini from "zod/mini";
import type * as core from "zod/v4/core";
import { messageOf } from "./message.js";

export type { input, output, ZodMiniType as ZodType } from "zod/mini";
export {
  codec,
  custom,
  decode,
  encode,
  exactOptional,
  extend,
  gte,
  lte,
  maxLength,
  nonnegative,
  nullable,
  positive,
  regex,
  safeDecode,
  safeEncode,
} from "zod/mini";
export type { core };

/** Replaces the schema's own English message by a Chinese one. */
interface Told {
  readonly error: string | ((issue: core.$ZodRawIssue) => string);
}
const told = { error: messageOf };

/** A text. */
export const string = (params: Told = told) => mini.string(params);
/** A day as YYYY-MM-DD. */
export const date = (params: Told = told) => mini.iso.date(params);
/** true or false. */
export const boolean = () => mini.boolean(told);
/** A number of the layout, such as points on a page; never an amount. */
export const number = () => mini.number(told);
/** A whole number. */
export const int = (params: Told = told) => mini.int(params);
/** One word. */
export const literal = <const T extends string | number>(value: T) => mini.literal(value, told);
/** One of several fixed texts. */
export const oneOf = <const T extends readonly string[]>(words: T) => mini.enum(words, told);
/** An object with these fields and no others. */
export const strictObject = <T extends core.$ZodLooseShape>(shape: T) => mini.strictObject(shape, told);
/** A readonly list. */
export const list = <T extends core.SomeType>(item: T) => mini.readonly(mini.array(item, told));
/** A readonly list of fixed length. */
export const tuple = <const T extends readonly [core.SomeType, ...core.SomeType[]]>(items: T) =>
  mini.readonly(mini.tuple(items, told));
/** Any of several schemas. */
export const union = <const T extends readonly core.SomeType[]>(options: T, params: Told = told) =>
  mini.union(options, params);
/** One of several objects, distinguished by the text in one of their fields. */
export const discriminatedUnion = <
  const T extends readonly [core.$ZodTypeDiscriminable, ...core.$ZodTypeDiscriminable[]],
  D extends string,
>(
  field: D,
  options: T,
) => mini.discriminatedUnion(field, options, told);
