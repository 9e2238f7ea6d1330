import * as z from "zod";
import { toText } from "./exact.js";
import { parsePrintedNumber, toHalfWidth } from "./printed-number.js";
import { Quantity } from "./quantity.js";

/** How an actual value is compared with the target. */
export const Comparator = z.enum(["≥", "≤", ">", "<", "="]);
export type Comparator = z.output<typeof Comparator>;

/**
 * What an indicator wants (指标值; reference §5.2): a number with or without comparator and unit,
 * a range, yes or no, or words.
 */
export const IndicatorValue = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("number"),
    /** null when none was printed: 90% alone does not say at least. */
    comparator: Comparator.nullable(),
    number: Quantity,
    unit: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal("range"), from: Quantity, to: Quantity, unit: z.string().nullable() }),
  z.strictObject({ kind: z.literal("yesNo"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("words"), words: z.string() }),
]);
export type IndicatorValue = z.output<typeof IndicatorValue>;

const BEFORE: Readonly<Record<string, Comparator>> = {
  "≥": "≥",
  ">=": "≥",
  不低于: "≥",
  不少于: "≥",
  "≤": "≤",
  "<=": "≤",
  不超过: "≤",
  不高于: "≤",
  大于等于: "≥",
  小于等于: "≤",
  大于: ">",
  高于: ">",
  超过: ">",
  小于: "<",
  低于: "<",
  ">": ">",
  "＞": ">",
  "<": "<",
  "＜": "<",
  "=": "=",
  达到: "=",
};
const AFTER: Readonly<Record<string, Comparator>> = {
  以上: "≥",
  及以上: "≥",
  以下: "≤",
  及以下: "≤",
  以内: "≤",
};
const words = (table: Readonly<Record<string, Comparator>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join("|");
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const SINGLE = new RegExp(`^(${words(BEFORE)})?\\s*(${NUMBER})\\s*([^\\d\\s]*?)(${words(AFTER)})?$`);
const RANGE = new RegExp(`^(${NUMBER})\\s*([%％]?)\\s*(?:-|—|～|~|至)\\s*(${NUMBER})\\s*([^\\d\\s]*)$`);

/** Reads an indicator's target as printed. Text that is no number, range or yes/no stays words; nothing is lost. */
export function parseIndicatorValue(text: string): z.input<typeof IndicatorValue> {
  const plain = toHalfWidth(text).trim();
  if (plain === "是" || plain === "否") return { kind: "yesNo", yes: plain === "是" };
  const range = RANGE.exec(plain);
  if (range) {
    const from = parsePrintedNumber(range[1] ?? "");
    const to = parsePrintedNumber(range[3] ?? "");
    if (from && to)
      return {
        kind: "range",
        from: toText(from.value),
        to: toText(to.value),
        unit: range[4] || range[2] || null,
      };
  }
  const single = SINGLE.exec(plain);
  const number = single && parsePrintedNumber(single[2] ?? "");
  if (!single || !number) return { kind: "words", words: text.trim() };
  // 达到…以上 says at least: the word behind the number is the narrower one
  const comparator = AFTER[single[4] ?? ""] ?? BEFORE[single[1] ?? ""] ?? null;
  return { kind: "number", comparator, number: toText(number.value), unit: single[3] || null };
}
