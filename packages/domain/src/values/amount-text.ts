import { parseChineseNumeral } from "./chinese-numeral.js";
import { add, compare, exact, negate, shift } from "./exact.js";
import { moneyUnits, type PrintedUnit, spokenUnits } from "./money-unit.js";
import { isPrintedNothing, numberPattern, parsePrintedNumber, toHalfWidth } from "./printed-number.js";
import { type Wan, wan } from "./wan.js";

/** Why a text is no amount. `without-unit`: a number whose unit is not known. */
export type AmountFault = "not-an-amount" | "without-unit" | "too-long";

/**
 * What is printed in the place of an amount: an amount, a blank cell, a dash (— or - -), or something else.
 * The four are never merged, and none of the last three is zero.
 */
export type PrintedAmount =
  | {
      readonly kind: "amount";
      /** 万元, exact, whatever the printed unit. */
      readonly amount: Wan;
      /** The printed unit; the last one of 1亿2000万元. */
      readonly unit: PrintedUnit;
      /** Printed decimals, counted in that unit. */
      readonly decimals: number;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly fault: AmountFault };

type Amount = Extract<PrintedAmount, { kind: "amount" }>;

/** Longer texts are no amounts, and would only keep the patterns busy. */
const LONGEST = 120;
const PART = new RegExp(String.raw`\s*(${numberPattern})\s*([十百千万亿]*[元圆角分]?)`, "y");

/** One number with its unit: 2000万 in 1亿2000万元. */
interface Part {
  readonly amount: Wan;
  readonly decimals: number;
  readonly unit: PrintedUnit;
  /** Its unit as a power of ten of 万元. */
  readonly power: number;
}

function partOf(number: string, word: string): Part | AmountFault {
  const unit = spokenUnits.get(word.replace("圆", "元"));
  const printed = parsePrintedNumber(number);
  if (!printed || !unit) return word === "" && printed ? "without-unit" : "not-an-amount";
  if (unit.decimals > 0 && printed.decimals > 0) return "not-an-amount";
  const decimals = unit.decimals + printed.decimals;
  return { amount: shift(printed.value, unit.power) as Wan, decimals, unit: unit.unit, power: unit.power };
}

/**
 * The sum of parts from the largest unit to the smallest, each less than one of the unit before; undefined otherwise:
 * 1亿20000万 is no number.
 */
function sumOf(parts: readonly Part[]): Amount | undefined {
  let sum = wan("0");
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before) {
      const one = shift(exact("1"), before.power) as Wan;
      const whole = before.decimals === 0 || before.power < -4;
      if (!whole || part.power >= before.power || compare(part.amount, one) >= 0) return undefined;
    }
    sum = add(sum, part.amount);
  }
  const last = parts.at(-1);
  return last && { kind: "amount", amount: sum, unit: last.unit, decimals: last.decimals };
}

function inDigits(text: string, unit: PrintedUnit | undefined): Amount | AmountFault {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    PART.lastIndex = at;
    const [all = "", number = "", word = ""] = PART.exec(text) ?? [];
    if (all === "") return "not-an-amount";
    at += all.length;
    // only a single number takes its unit from the column
    const ownUnit = word === "" && at === text.length && parts.length === 0 && unit ? unit : word;
    const part = partOf(number, ownUnit);
    if (typeof part === "string") return at === text.length ? part : "not-an-amount";
    parts.push(part);
  }
  return sumOf(parts) ?? "not-an-amount";
}

const IN_WORDS = /^([^元圆角分]+)?([元圆])?(?:零?(.)角)?(?:零?(.)分)?$/;

/** 叁万贰仟元伍角, 五十万元, 一亿: the number's own 万 is no unit, 元 is. */
function inWords(text: string, unit: PrintedUnit | undefined): Amount | AmountFault {
  const [, whole, yuan, tenths, cents] = IN_WORDS.exec(text) ?? [];
  const [digits, tenth, cent] = [whole ?? "零", tenths ?? "零", cents ?? "零"].map(parseChineseNumeral);
  if (!digits || !tenth || !cent || (whole && !yuan && (tenths || cents))) return "not-an-amount";
  if (tenth.length + cent.length > 2 || !(whole || tenths || cents)) return "not-an-amount";
  const spoken = yuan || tenths || cents || /[万亿萬億]$/.test(whole ?? "") ? "元" : unit;
  if (!spoken) return "without-unit";
  const amount = shift(exact(`${digits}.${tenth}${cent}`), moneyUnits[spoken]) as Wan;
  return { kind: "amount", amount, unit: spoken, decimals: cents ? 2 : tenths ? 1 : 0 };
}

/** The sign and the rest: （1.5）万元, △1.5万元, 负壹佰元整. undefined if brackets do not match. */
function signed(text: string): { readonly size: string; readonly negative: boolean } | undefined {
  const bracketed = /^\(([^()]*)\)([^()]*)$/.exec(text);
  const size = bracketed ? `${bracketed[1]}${bracketed[2]}` : text;
  const [, sign = "", rest = ""] = /^([-−△▲负])?\s*(.*)$/s.exec(size) ?? [];
  if (/[()]/.test(size) || (bracketed && sign)) return undefined;
  return { size: rest, negative: bracketed !== null || sign !== "" };
}

/**
 * Reads a printed amount, whole texts only: 61.20万元, 1,234.50 (with the column's unit), （１２．５）, △3.2万元,
 * 1亿2000万元, 叁万贰仟元整. A unit in the text has precedence over the column's. A number without either is no amount:
 * 元 or 万元 cannot be guessed.
 */
export function parseAmount(text: string, column: { readonly unit?: PrintedUnit } = {}): PrintedAmount {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  if (trimmed.length > LONGEST) return { kind: "unreadable", fault: "too-long" };
  if (isPrintedNothing(trimmed)) return { kind: "nothing" };
  const half = toHalfWidth(trimmed).replace(
    /[（），]/g,
    (char) => ({ "（": "(", "）": ")", "，": "," })[char] ?? char,
  );
  const written = signed(
    half.replace(/^(?:人民币|RMB)?\s*[¥￥]?\s*/, "").replace(/([元圆角分])[整正]$/, "$1"),
  );
  if (!written) return { kind: "unreadable", fault: "not-an-amount" };
  const size = written.size.trim();
  const read = /^\d/.test(size) ? inDigits(size, column.unit) : inWords(size, column.unit);
  if (typeof read === "string") return { kind: "unreadable", fault: read };
  return written.negative ? { ...read, amount: negate(read.amount) } : read;
}

/** A number with a unit of money behind it; anything may precede its last digit. */
const MONEY = /[\d０-９]\s*[十百千万亿]{0,3}元/;

/**
 * Whether a text contains an amount of money, 3万元 or １２ 元, readable or not. 3万 does not count: it may be of
 * anything.
 */
export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text);
}
