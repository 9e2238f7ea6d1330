import type { Reading } from "@qingbei/documents";
import { exact, formatPrintedNumber, isInYuan, type Occurrence, powerOfUnit, shift } from "@qingbei/domain";
import type { CaseResult } from "@qingbei/rules";
import { occurrenceOf } from "./advice.js";

/** 元 as a power of ten of 万元. */
const YUAN = -4;
/** Decimals of an amount in 元: the cents. */
const CENTS = 2;

/** A number with decimals that is no percentage: an amount, which rules give in 万元. */
const AMOUNT = /\d\.\d+(?![\d.]*\s*[%％])/;
/** The same as a whole number, or words of the document in quotation marks, whose numbers stay as they are printed. */
const QUOTED_OR_AMOUNT = /“[^”]*”|(?<![\d.,])\d+\.\d+(?![\d.,]*\s*[\d%％元万亿倍])/g;

/** The words of a finding: its message, and the calculation behind it. */
interface Words {
  readonly message: string;
  readonly calculation?: string | undefined;
}

/** The places of the amounts in 万元 behind a case, as far as they print a unit of money. */
function placesOf({ evidence }: CaseResult, reading: Reading): readonly Occurrence[] {
  return evidence.flatMap((each) => {
    const place = isInYuan(each.pointer) ? undefined : occurrenceOf(each, reading);
    return place?.unit !== undefined && powerOfUnit(place.unit) !== undefined ? [place] : [];
  });
}

function inYuan(words: string, thousands: boolean): string {
  return words.replace(QUOTED_OR_AMOUNT, (found) =>
    found.startsWith("“")
      ? found
      : formatPrintedNumber({ value: shift(exact(found), -YUAN), decimals: CENTS }, { thousands }),
  );
}

/**
 * The words of a finding in the unit that its places print, and with that unit: 270,000.00 beside 270,000.00元, not
 * 27.00. Where the places print several units the amounts stay in 万元, and say so; where all print 万元 nothing is said.
 * Words of a rule that names no constraint may hold other numbers, and stay as they are.
 */
export function inPrintedUnit(words: Words, result: CaseResult, reading: Reading): Words {
  const { message, calculation = "" } = words;
  if (!AMOUNT.test(message + calculation) || message.includes("万元")) return words;
  const places = placesOf(result, reading);
  const others = places.filter(({ unit = "" }) => powerOfUnit(unit) !== 0);
  if (others.length === 0) return words;
  const isYuan = places.every(({ unit = "" }) => powerOfUnit(unit) === YUAN);
  if (!isYuan || result.outcome === "skipped" || !result.constraint)
    return { ...words, message: `${message}（单位：万元）` };
  const thousands = places.some(({ printed }) => /\d[,，]\d/.test(printed));
  return {
    message: `${inYuan(message, thousands)}（单位：元）`,
    ...(words.calculation !== undefined && { calculation: inYuan(calculation, thousands) }),
  };
}
