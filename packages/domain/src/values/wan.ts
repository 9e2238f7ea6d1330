import * as z from "zod";
import { type Exact, exact, isExact, isPlainNumber, shift, toText } from "./exact.js";

declare const unit: unique symbol;

/** An amount in 万元 (10⁴ yuan), exact. The unit in which budgets are disclosed (预算法 第十九条: 人民币元). */
export type Wan = Exact & { readonly [unit]: "万元" };
/** An amount in 元, exact. It stands in asset tables and at the edges; budget amounts are {@link Wan}. */
export type Yuan = Exact & { readonly [unit]: "元" };

function refusal(input: unknown, what: string): string {
  if (typeof input === "number")
    return `${what}须写作字符串（如 "61.20"）：JavaScript 数字是二进制浮点数，存不下精确的十进制金额`;
  return `${what}须为十进制数字字符串，如 "61.20"；实际为 ${JSON.stringify(input)?.slice(0, 60) ?? String(input)}`;
}

function amountCodec<T extends Exact>(what: string) {
  return z.codec(
    z
      .string({ error: (issue) => refusal(issue.input, what) })
      .refine(isPlainNumber, { error: (issue) => refusal(issue.input, what) }),
    z.custom<T>(isExact),
    { decode: (text) => exact(text) as T, encode: (amount) => toText(amount) },
  );
}

/** Codec between the canonical text of an amount in 万元 and the exact amount. A JavaScript number is refused. */
export const Wan = amountCodec<Wan>("金额（万元）");
/** Codec between the canonical text of an amount in 元 and the exact amount. A JavaScript number is refused. */
export const Yuan = amountCodec<Yuan>("金额（元）");

/**
 * The amount that `text` writes, in 万元.
 * @throws RangeError when it is no plain decimal number
 */
export function wan(text: string): Wan {
  return exact(text) as Wan;
}

/**
 * The amount that `text` writes, in 元.
 * @throws RangeError when it is no plain decimal number
 */
export function yuan(text: string): Yuan {
  return exact(text) as Yuan;
}

/** 元 → 万元, exactly: 96,282,213.44 元 is 9628.221344 万元. */
export function toWan(amount: Yuan): Wan {
  return shift(amount, -4) as Wan;
}

/** 万元 → 元, exactly. */
export function toYuan(amount: Wan): Yuan {
  return shift(amount, 4) as Yuan;
}
