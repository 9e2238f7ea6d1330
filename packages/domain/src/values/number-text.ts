import * as z from "zod";
import { type Exact, exact, isExact, PLAIN_NUMBER, toText } from "./exact.js";

/** What stood there, short and never failing: a bigint or a circular object is named, not printed. */
function shown(input: unknown): string {
  if (typeof input === "string") return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
  if (input === undefined) return "没有值";
  if (input === null || typeof input === "boolean") return String(input);
  return Array.isArray(input) ? "数组" : typeof input;
}

/** Why a value is no exact number, in Chinese, with what to write instead. */
function refusal(input: unknown, what: string, example: string): string {
  if (typeof input === "number")
    return `${what}须写作字符串（如 "${example}"）：JavaScript 数字是二进制浮点数，存不下精确的十进制数`;
  return `${what}须为十进制数字字符串，如 "${example}"；实际为 ${shown(input)}`;
}

/** Texts of plain decimal numbers. A JavaScript number is refused with the reason. */
export function numberText(what: string, example: string) {
  const error = (issue: { readonly input?: unknown }) => refusal(issue.input, what, example);
  return z.string({ error }).regex(PLAIN_NUMBER, { error });
}

/** Codec between the canonical text of an exact number and the number; the brand of T is the caller's claim. */
export function exactCodec<T extends Exact>(what: string, example: string) {
  return z.codec(
    numberText(what, example),
    z.custom<T>(isExact, { error: `${what}须为本库的精确十进制数，由 exact、wan 或 yuan 得到` }),
    { decode: (text) => exact(text) as T, encode: (value) => toText(value) },
  );
}
