import * as z from "../schema/z.js";
import { Comparator, comparatorBetween, comparatorsAfter, comparatorsBefore } from "./comparator.js";
import { Deadline, parseDeadline } from "./deadline.js";
import { toText } from "./exact.js";
import { numberPattern, parsePrintedNumber, toHalfWidth } from "./printed-number.js";
import { parseQuality, Quality } from "./quality.js";
import { Quantity } from "./quantity.js";

/**
 * The target of an indicator (指标值; reference §5.2): a number with or without comparator and unit, a range, yes or
 * no, a grade or an improvement (优, 有效提升), a deadline (12月底前), or other words. Units and words are kept as
 * printed: 平米 does not become 平方米.
 */
export const IndicatorValue = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("number"),
    /** null if none was printed: 90% alone does not mean at least. */
    comparator: z.nullable(Comparator),
    number: Quantity,
    unit: z.nullable(z.string()),
  }),
  z.strictObject({ kind: z.literal("range"), from: Quantity, to: Quantity, unit: z.nullable(z.string()) }),
  z.strictObject({ kind: z.literal("yesNo"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("quality"), quality: Quality, words: z.string() }),
  z.strictObject({ kind: z.literal("deadline"), due: Deadline, words: z.string() }),
  z.strictObject({ kind: z.literal("words"), words: z.string() }),
]);
export type IndicatorValue = z.output<typeof IndicatorValue>;

/** A pattern for any of these wordings, the longest first, so that 及以上 is not read as 以上. */
const oneOf = (table: Readonly<Record<string, Comparator>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join("|");
const NUMBER = `-?${numberPattern}`;
const UNIT = String.raw`[^\d\s]*?`;
const SINGLE = new RegExp(
  String.raw`^(${oneOf(comparatorsBefore)})?\s*(${NUMBER})\s*(${UNIT})\s*(${oneOf(comparatorsAfter)})?$`,
);
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(${UNIT})\s*(?:-|—|–|～|~|至)\s*(${NUMBER})\s*(${UNIT})$`);
/**
 * Text that makes a number more than a number with a unit: approximate, more than, a deadline, a further comparison, or
 * a comma that would be read as part of the number.
 */
const NO_UNIT = new RegExp(`^[,.]|左右|上下|余|[前底]$|${oneOf(comparatorsAfter)}`);

/** A longer text is no value, and would only keep the patterns busy. */
const LONGEST = 100;

type Json = z.input<typeof IndicatorValue>;

function parseRange(plain: string): Json | undefined {
  const [, first = "", unit = "", last = "", lastUnit = ""] = RANGE.exec(plain) ?? [];
  const [from, to] = [parsePrintedNumber(first), parsePrintedNumber(last)];
  if (!from || !to || NO_UNIT.test(unit || lastUnit) || (unit && lastUnit && unit !== lastUnit))
    return undefined;
  return { kind: "range", from: toText(from.value), to: toText(to.value), unit: lastUnit || unit || null };
}

function parseSingle(plain: string): Json | undefined {
  const [, before = "", digits = "", unit = "", after = ""] = SINGLE.exec(plain) ?? [];
  const number = parsePrintedNumber(digits);
  const comparator = comparatorBetween(before, after);
  if (!number || NO_UNIT.test(unit) || comparator === undefined) return undefined;
  return { kind: "number", comparator, number: toText(number.value), unit: unit || null };
}

/** The quality or deadline in a target's words; otherwise only the words. */
function parseWords(words: string): Json {
  const quality = parseQuality(words);
  if (quality) return { kind: "quality", quality, words };
  const due = parseDeadline(words);
  return due ? { kind: "deadline", due, words } : { kind: "words", words };
}

/**
 * Reads an indicator's target as printed. A target that is no number, range or yes/no keeps its words beside their
 * meaning, so that nothing is lost. ≤12月 is a number: it may be a length of time.
 */
export function parseIndicatorValue(text: string): Json {
  const plain = toHalfWidth(text).trim();
  if (plain === "是" || plain === "否") return { kind: "yesNo", yes: plain === "是" };
  const value = plain.length > LONGEST ? undefined : (parseRange(plain) ?? parseSingle(plain));
  return value ?? parseWords(text.trim());
}

/** Prints a target: ≥90%, 5-10天, 是, or its words. {@link parseIndicatorValue} reads it back. */
export function formatIndicatorValue(target: IndicatorValue): string {
  switch (target.kind) {
    case "number":
      return `${target.comparator ?? ""}${toText(target.number)}${target.unit ?? ""}`;
    case "range":
      return `${toText(target.from)}-${toText(target.to)}${target.unit ?? ""}`;
    case "yesNo":
      return target.yes ? "是" : "否";
    case "quality":
    case "deadline":
    case "words":
      return target.words;
  }
}
