import { type Exact, exact, shift } from "./exact.js";
import { exactCodec } from "./number-text.js";

declare const unit: unique symbol;

/** An amount in 万元 (10⁴ yuan), exact. Budgets are disclosed in it; 元 is the unit of the law (预算法 第十九条). */
export type Wan = Exact & { readonly [unit]: "万元" };
/** An amount in 元, exact. Used in asset tables and for other systems; budget amounts are {@link Wan}. */
export type Yuan = Exact & { readonly [unit]: "元" };

/** Codec between the canonical text of an amount in 万元 and the exact amount. A JavaScript number is refused. */
export const Wan = /* @__PURE__ */ exactCodec<Wan>("金额（万元）", "61.20");
/** Codec between the canonical text of an amount in 元 and the exact amount. A JavaScript number is refused. */
export const Yuan = /* @__PURE__ */ exactCodec<Yuan>("金额（元）", "612000");

/**
 * The amount written as `text`, in 万元.
 * @throws RangeError if it is not a plain decimal number
 */
export function wan(text: string): Wan {
  return exact(text) as Wan;
}

/**
 * The amount written as `text`, in 元.
 * @throws RangeError if it is not a plain decimal number
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
