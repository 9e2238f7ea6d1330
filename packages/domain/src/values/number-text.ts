import { shown } from "../schema/message.js";
import * as z from "../schema/z.js";
import { type Exact, exact, isExact, PLAIN_NUMBER, toText } from "./exact.js";

/** What to do with a budget made in a program, whose amounts are exact numbers already. */
export const HOW_TO_CHECK = "程序里做成的预算用 safeEncode 检查，用 encode 写成 JSON";

/** Whether a value is an exact number already, or a rate of one. */
export function isMade(value: unknown): boolean {
  return isExact(value) || isExact((value as { readonly points?: unknown } | undefined | null)?.points);
}

/** The message for a value that is no exact number, in Chinese, with what to write instead. */
function refusal(input: unknown, what: string, example: string): string {
  if (typeof input === "number")
    return `${what}须写作字符串（如 "${example}"）：JavaScript 数字是二进制浮点数，存不下精确的十进制数`;
  if (isMade(input)) return `${what}已是精确的数，这里读的是 JSON：${HOW_TO_CHECK}`;
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
