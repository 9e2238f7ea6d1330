import {
  type Exact,
  isNegative,
  negate,
  type PrintedNumber,
  parsePrintedNumber,
  powerOfUnit,
  shift,
  toFixed,
  toHalfWidth,
} from "@qingbei/domain";
import { yearPattern } from "@qingbei/domain/internal";
import { unitWords } from "../../templates/units.js";
import type { Piece } from "../blocks/blocks.js";

interface Token {
  readonly start: number;
  readonly end: number;
}

/** An amount of money as printed, and exactly in 万元. */
export interface AmountToken extends Token {
  readonly kind: "amount";
  /** In 万元. */
  readonly value: Exact;
  /** Decimals as printed, counted in 万元. */
  readonly decimals: number;
  readonly unit: string;
  readonly printed: string;
}

/**
 * Money that is not a plain amount: 500元/人, 10-20万元, 100余万元, 20万元以上, or malformed digits. It is counted among the
 * printed amounts but never becomes a fact.
 */
export interface LooseAmountToken extends Token {
  readonly kind: "loose amount";
  readonly why: "rate" | "range" | "bound" | "approximate" | "unreadable";
  readonly printed: string;
}

export interface PercentToken extends Token {
  readonly kind: "percent";
  /** The size, without its sign. */
  readonly text: string;
}

export interface YearToken extends Token {
  readonly kind: "year";
  readonly year: number;
}

/** A number with a unit of money, a percentage or a year, with its place in the paragraph. */
export type NumberToken = AmountToken | LooseAmountToken | PercentToken | YearToken;

export type MoneyToken = AmountToken | LooseAmountToken;

/** Whether a token exists and is a plain amount of money. */
export function isAmount(token: NumberToken | undefined): token is AmountToken {
  return token?.kind === "amount";
}

/** Whether a number is money, plain or not. */
export function isMoney(token: NumberToken): token is MoneyToken {
  return token.kind === "amount" || token.kind === "loose amount";
}

const UNIT = `${unitWords.join("|")}(?![件旦])|[亿万](?=[，,。；;、：:）)\\s]|$)`;
/** Zero needs no unit: 国有资本经营预算拨款支出预算为0. Only behind the name of an amount of money, so 编制数为0 is not one. */
const UNIT_OF_NOTHING = "万元";
const MONEY_LEAD = "(?:预算|支出|收入|拨款|经费|费|资金|总额|金额|决算)(?:数|额)?(?:均?[为是])?\\s{0,4}";
const NOTHING = `(?=0)(?<=${MONEY_LEAD})(?<nothing>0(?:\\.0{1,2})?)(?=\\s{0,4}(?:[，,；;。、）)]|$))`;
/** A reference to a note: a raised digit, a circled one, a star. */
const MARK = "[⁰¹²³⁴-⁹]{1,3}|[①-⑳*＊]{1,3}|\\[[⁰¹²³⁴-⁹\\d]{1,2}\\]";
/** 经费预算数（万元）：35.50: the unit before the number. */
const UNIT_BEFORE = `[（(]\\s{0,2}(?:单位[:：]?\\s{0,2})?(?<unitBefore>${UNIT})\\s{0,2}[)）]\\s{0,2}[:：为]\\s{0,2}(?<behindUnit>\\d(?:[\\d.,]*\\d)?)(?=\\s{0,4}(?:[，,；;。、）)]|$))`;
/** A currency in front of a number; the unit behind the number still counts. */
const CURRENCY = "(?:[¥￥]|(?<![A-Za-z])(?:RMB|CNY))";
/** A number in marks, (100.50)万元 or “35.50”万元: what the marks mean is unknown. */
const ENCLOSED = `[（(“"【〔\\[]\\s{0,2}(?<enclosed>\\d[\\d.,]*)\\s{0,2}[)）”"】〕\\]]\\s{0,4}(?:${UNIT})`;
// a run of digits, points and commas is taken as a whole, so that no part of a damaged number passes for a number, and
// no text is read once for each of its commas; a comma behind a word separates clauses
const TOKEN = new RegExp(
  `${NOTHING}|${UNIT_BEFORE}|${ENCLOSED}|(?:${CURRENCY}\\s{0,2}|(?=\\d)(?<![\\dA-Za-z])(?<![\\d.]\\.)(?<!\\d[.,]*,))(?<digits>\\d[\\d.,]*)(?<roughly>[余多来]?)(?<mark>${MARK})?\\s{0,4}(?:(?<unit>${UNIT})|[（(]\\s{0,2}(?<unitWithin>${UNIT})\\s{0,2}[)）]|(?<percent>%)|(?<year>年)(?![代]))`,
  "g",
);
const FULL_WIDTH_THOUSANDS = /(?<![\d，])\d{1,3}(?:，\d{3})+(?![\d，])/g;
/**
 * The front part of a damaged number, 61。2万元, 12 . 50万元 or 1 234万元: the digits behind it are not a number of their own.
 */
const BROKEN_OFF =
  /\d[ \u00a0\u2009\u202f\u3000]*[.．。·,，][ \u00a0\u3000]*$|\d[ \u00a0\u2009\u202f\u3000]+$|[.．]$/;
/** 1. 20万元 at the beginning of a paragraph or sentence is an item of a list. */
const LIST_NUMBER = /(?:^|[。；;])\s*\d{1,2}[.．][ \u00a0\u3000]+$/;
/** A sign is a minus alone or behind a word that asks for a value; behind any other word a dash is a hyphen. */
const MINUS_AFTER = /(?:^|[\s（(：:为是加少长降的数])[-△−]$|△$/;
const SIGN = /[-△−]$/;
const TO = "[-－—–~～至到]";
const RANGE_BEFORE = new RegExp(`(?:[\\d%％]|元|万)\\s*${TO}\\s*$`);
const RANGE_AFTER = new RegExp(`^\\s*${TO}\\s*\\d`);
const RATE_AFTER = /^\s*(?:[/／]|每)/;
const BOUND_AFTER = /^\s*[（(]?(?:及|含)?[）)]?(?:以[上下内外]|左右|上下)/;
/** Words for “about”: 约120万元, 接近120万元; but not 节约, 合约, 附近. */
const ABOUT_BEFORE = /(?:(?<![节合契条制签预])约|大概|将近|接近|(?<![附最远])近)[为是计合达]?\s*$/;
/** Characters in front of a number by which it is judged. */
const AROUND = 12;
const LONGEST_QUOTE = 60;

/** Powers of ten from `unit` to 万元: −4 for 元. */
export function placesToWan(unit: string): number {
  return powerOfUnit(unit) ?? 0;
}

/** An amount printed in `unit`, in 万元. */
export function inWan(value: Exact, unit: string): Exact {
  return shift(value, placesToWan(unit));
}

/** Full-width digits and signs as ASCII, one for one; a full-width comma between thousands too. */
function plainDigits(text: string): string {
  const half = toHalfWidth(text);
  return half.includes("，") ? half.replace(FULL_WIDTH_THOUSANDS, (all) => all.replaceAll("，", ",")) : half;
}

function isBrokenOff(before: string): boolean {
  return BROKEN_OFF.test(before) && !LIST_NUMBER.test(before);
}

function whyLoose(
  before: string,
  after: string,
  approximately: boolean,
): LooseAmountToken["why"] | undefined {
  if (approximately || ABOUT_BEFORE.test(before)) return "approximate";
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return "range";
  if (isBrokenOff(before) || (SIGN.test(before) && !MINUS_AFTER.test(before))) return "unreadable";
  if (RATE_AFTER.test(after)) return "rate";
  return BOUND_AFTER.test(after) ? "bound" : undefined;
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

const HAS_DIGITS = /[\d０-９]/;
const known = new WeakMap<Piece, readonly NumberToken[]>();

/** The numbers of a piece, cached for all callers. */
export function numbersOf(piece: Piece): readonly NumberToken[] {
  if (!HAS_DIGITS.test(piece.text)) return [];
  const found = known.get(piece) ?? numberTokens(piece.text);
  known.set(piece, found);
  return found;
}

/** Numbers in turn in front of one unit: 预算、决算分别为9.00、7.40万元. Bounded, so that no text is read twice. */
const IN_TURN = new RegExp(
  `分别(?:为|是|达|达到)?\\s{0,2}((?:\\d[\\d.,]{0,20}\\s{0,2}[、和与及]\\s{0,2}){1,8})\\d[\\d.,]{0,20}\\s{0,4}(${UNIT})`,
  "g",
);

/** A number with its unit, converted to 万元. */
function amountOf({ value, decimals }: PrintedNumber, unit: string): Pick<AmountToken, "value" | "decimals"> {
  return { value: inWan(value, unit), decimals: decimals - placesToWan(unit) };
}

/** The amounts that share the unit of the last of their row. */
function sharedUnits(plain: string): readonly AmountToken[] {
  const tokens: AmountToken[] = [];
  if (!plain.includes("分别")) return tokens;
  for (const { 0: whole, 1: row = "", 2: unit = "", index } of plain.matchAll(IN_TURN)) {
    const from = index + whole.indexOf(row);
    for (const { 0: printed, index: at } of row.matchAll(/\d[\d.,]*/g)) {
      const number = parsePrintedNumber(printed);
      const [start, end] = [from + at, from + at + printed.length];
      if (number) tokens.push({ kind: "amount", ...amountOf(number, unit), unit, printed, start, end });
    }
  }
  return tokens;
}

/** A year, with the number of its line in front if nothing is between: 1.2025年. */
const YEAR = new RegExp(String.raw`^(\d{1,2}\.)?(${yearPattern})$`);

/** All amounts, percentages and years of a text. A number without a unit is left out: `2新建…`. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  if (!HAS_DIGITS.test(text)) return tokens;
  const plain = plainDigits(text);
  for (const match of plain.matchAll(TOKEN)) {
    const [whole] = match;
    const { nothing, roughly, percent, year, mark, enclosed, behindUnit, ...found } = match.groups ?? {};
    const digits = nothing ?? enclosed ?? behindUnit ?? found.digits ?? "";
    const own = found.unit ?? found.unitWithin ?? found.unitBefore;
    const unit = nothing === undefined && enclosed === undefined ? own : UNIT_OF_NOTHING;
    const end = match.index + whole.length;
    const from = behindUnit === undefined ? match.index : end - behindUnit.length;
    // the … stands for the text that was cut off
    const before = `${from > AROUND ? "…" : ""}${plain.slice(Math.max(0, from - AROUND), from)}`;
    const isNegated = unit !== undefined && MINUS_AFTER.test(before);
    const start = from - (isNegated ? 1 : 0);
    const isUnclear = enclosed !== undefined || (digits === "10" && /^[⁰-⁹¹²³]/.test(mark ?? ""));
    const number = isUnclear ? undefined : parsePrintedNumber(digits);
    if (unit !== undefined) {
      const printed = quoted(text.slice(start, end));
      const why = number
        ? whyLoose(before, plain.slice(end, end + AROUND), (roughly ?? "") !== "")
        : "unreadable";
      if (why !== undefined || !number) {
        tokens.push({ kind: "loose amount", why: why ?? "unreadable", printed, start, end });
        continue;
      }
      const signed = isNegated ? { ...number, value: negate(number.value) } : number;
      tokens.push({ kind: "amount", ...amountOf(signed, unit), unit, printed, start, end });
    } else if (percent !== undefined) {
      if (!number || isBrokenOff(before)) continue;
      const size = isNegative(number.value) ? negate(number.value) : number.value;
      tokens.push({ kind: "percent", text: toFixed(size, number.decimals), start, end });
    } else if (year !== undefined) {
      const [, numbered = "", named] = YEAR.exec(digits) ?? [];
      if (named !== undefined)
        tokens.push({ kind: "year", year: Number(named), start: start + numbered.length, end });
    }
  }
  const shared = sharedUnits(plain);
  return shared.length > 0 ? [...tokens, ...shared].sort((a, b) => a.start - b.start) : tokens;
}
