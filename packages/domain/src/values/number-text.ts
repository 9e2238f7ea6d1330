import { shown } from "../schema/message.js";
import * as z from "../schema/z.js";
import { type Exact, exact, isExact, PLAIN_NUMBER, toText } from "./exact.js";

/** Why a value is no exact number, in Chinese, with what to write instead. */
function refusal(input: unknown, what: string, example: string): string {
  if (typeof input === "number")
    return `${what}须写作字符串（如 "${example}"）：JavaScript 数字是二进制浮点数，存不下精确的十进制数`;
  return `${what}须为十进制数字字符串，如 "${example}"；实际为 ${shown(input)}`;
}

/** Texts of plain decimal numbers. A JavaScript number is refused with the reason. */
export function numberText(what: string, example: string) {
  const error = (issue: { readonly input?: unknown }) => refusal(issue.input, what, example);
  return z.string({ error }).check(z.regex(PLAIN_NUMBER, { error }));
}

/** Codec between the canonical text of an exact number and the number; the brand of T is the caller's claim. */
export function exactCodec<T extends Exact>(what: string, example: string) {
  return z.codec(
    numberText(what, example),
    z.custom<T>(isExact, { error: `${what}须为本库的精确十进制数，由 exact、wan 或 yuan 得到` }),
    { decode: (text) => exact(text) as T, encode: (value) => toText(value) },
  );
}
