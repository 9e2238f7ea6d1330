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
interface ErrorMessage {
  readonly error: string | ((issue: core.$ZodRawIssue) => string);
}
const inChinese = { error: messageOf };

/** A text. */
export const string = (params: ErrorMessage = inChinese) => mini.string(params);
/** A day as YYYY-MM-DD. */
export const date = (params: ErrorMessage = inChinese) => mini.iso.date(params);
/** true or false. */
export const boolean = () => mini.boolean(inChinese);
/** A number of the layout, such as points on a page; never an amount. */
export const number = () => mini.number(inChinese);
/** A whole number. */
export const int = (params: ErrorMessage = inChinese) => mini.int(params);
/** One word. */
export const literal = <const T extends string | number>(value: T) => mini.literal(value, inChinese);
/** One of several fixed texts. */
export const oneOf = <const T extends readonly string[]>(words: T) => mini.enum(words, inChinese);
/** An object with these fields and no others. */
export const strictObject = <T extends core.$ZodLooseShape>(shape: T) => mini.strictObject(shape, inChinese);
/** A readonly list. */
export const list = <T extends core.SomeType>(item: T) => mini.readonly(mini.array(item, inChinese));
/** A readonly list of fixed length. */
export const tuple = <const T extends readonly [core.SomeType, ...core.SomeType[]]>(items: T) =>
  mini.readonly(mini.tuple(items, inChinese));
/** Any of several schemas. */
export const union = <const T extends readonly core.SomeType[]>(
  options: T,
  params: ErrorMessage = inChinese,
) => mini.union(options, params);
/** One of several objects, distinguished by the text in one of their fields. */
export const discriminatedUnion = <
  const T extends readonly [core.$ZodTypeDiscriminable, ...core.$ZodTypeDiscriminable[]],
  D extends string,
>(
  field: D,
  options: T,
) => mini.discriminatedUnion(field, options, inChinese);
