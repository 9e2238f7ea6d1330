/**
 * Exact decimals. The only module that knows decimal.js: everything else adds, compares and prints
 * amounts through these functions, so no amount ever becomes a binary floating-point number.
 */
import { Decimal as DecimalJs } from "decimal.js";

/** Marks our constructor in every copy of this module: an ES module and a CommonJS one may be in one process. */
const MADE_HERE = Symbol.for("@qingbei/domain/exact");
/** Sums, differences and products keep every digit: no document reaches this precision. */
const Arithmetic = Object.assign(
  DecimalJs.clone({ defaults: true, precision: 1e9, toExpNeg: -9e15, toExpPos: 9e15 }),
  { [MADE_HERE]: true },
);
/** Quotients have no last digit; 40 significant ones decide every printed percentage. */
const Division = DecimalJs.clone({ defaults: true, precision: 40, rounding: DecimalJs.ROUND_HALF_UP });

/** Most digits of a printed number: more are damage or an attack. */
export const MAX_DIGITS = 40;

type Arithmetic = InstanceType<typeof Arithmetic>;

declare const exactly: unique symbol;

/**
 * An exact decimal number without a unit. Made by {@link exact}; never a JavaScript number. Only this package's
 * functions add, compare and print it: `<`, `>` and `+` throw a TypeError, since JavaScript would compare or join
 * texts.
 */
export interface Exact {
  readonly [exactly]: true;
  /** The canonical text, as {@link toText} gives it. */
  toString(): string;
  /** The canonical text: a number of JSON would be a binary fraction. */
  toJSON(): string;
}

/** The decimal.js number inside. */
const inner = (a: Exact) => a as unknown as Arithmetic;

const OPERATORS =
  "精确的数不能用 < > + 等运算符：比较用 compare、equals，相加用 add、total，写进文字用 toText 或模板字符串";

Object.defineProperty(Arithmetic.prototype, Symbol.toPrimitive, {
  value(this: Arithmetic, hint: string): string {
    if (hint === "string") return this.toString();
    throw new TypeError(OPERATORS);
  },
});

/** A plain decimal number: ASCII digits, at most {@link MAX_DIGITS} of them, an optional minus and point. */
export const PLAIN_NUMBER = new RegExp(String.raw`^-?(?!(?:\.?\d){${MAX_DIGITS + 1}})\d+(?:\.\d+)?$`);

/** Whether `text` is a plain decimal number (ASCII digits, optional minus and point) of bounded length. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/** The message for a value that is no number, in Chinese, with what to write instead; long texts are clipped. */
function refusal(text: unknown): string {
  if (typeof text === "string")
    return `不是十进制数：“${text.slice(0, 60)}”；印出的数有千分位、全角数字或单位，用 parsePrintedNumber 或 parseAmount 读`;
  const instead = '十进制数须写作文字，如 "61.20"';
  if (typeof text !== "number") return `${instead}；实际为 ${text === null ? "null" : typeof text}`;
  return `${instead}；实际为 JavaScript 数字 ${text}：它是二进制浮点数，存不下精确的十进制数`;
}

/**
 * The other operand, checked in case types were cast away: decimal.js would accept a JavaScript number, which is not
 * exact.
 */
function operand(b: Exact): Arithmetic {
  if (typeof b !== "object") throw new TypeError(`须为 exact、wan 或 yuan 得到的数；实际为 ${typeof b} ${b}`);
  return inner(b);
}

/** A number of places. */
function places(count: number): number {
  if (Number.isSafeInteger(count)) return count;
  throw new RangeError(`位数须为整数：${count}`);
}

/** There is one zero; decimal.js has two. */
function unsigned<T extends Exact>(a: Arithmetic): T {
  return (a.isZero() ? zero : a) as unknown as T;
}

/**
 * The exact number written as `text`; "-0" is zero.
 * @throws RangeError if it is not a text with a plain decimal number of at most {@link MAX_DIGITS} digits
 */
export function exact(text: string): Exact {
  if (typeof text !== "string" || !isPlainNumber(text)) throw new RangeError(refusal(text));
  return unsigned(new Arithmetic(text));
}

/**
 * Whether a value is an exact number made by any copy of this module. A plain Decimal of decimal.js is not: it rounds
 * to 20 digits.
 */
export function isExact(value: unknown): value is Exact {
  if (typeof value !== "object" || value === null) return false;
  const { constructor: maker } = value as { readonly constructor?: { readonly [MADE_HERE]?: true } | null };
  return maker?.[MADE_HERE] === true;
}

/** Zero, without a unit. */
export const zero = new Arithmetic(0) as unknown as Exact;

/** a + b, in the same unit, exactly. */
export function add<T extends Exact>(a: T, b: T): T {
  return inner(a).plus(operand(b)) as unknown as T;
}

/** a − b, in the same unit, exactly. */
export function subtract<T extends Exact>(a: T, b: T): T {
  return inner(a).minus(operand(b)) as unknown as T;
}

/** −a. */
export function negate<T extends Exact>(a: T): T {
  return unsigned(inner(a).negated());
}

/** |a|. */
export function absolute<T extends Exact>(a: T): T {
  return inner(a).absoluteValue() as unknown as T;
}

/**
 * a × factor, exactly; the factor has no unit.
 * @throws RangeError if the factor is a JavaScript number but not a safe integer: 0.1 is not a tenth
 */
export function scale<T extends Exact>(a: T, factor: Exact | number): T {
  if (typeof factor === "number" && !Number.isSafeInteger(factor))
    throw new RangeError(`倍数须为整数或精确的十进制数：${factor}`);
  return unsigned(inner(a).times(typeof factor === "number" ? factor : inner(factor)));
}

/** The sum of all, in their unit, exactly; {@link zero} if there are none. */
export function total<T extends Exact>(all: Iterable<T>): T {
  let sum = inner(zero);
  for (const each of all) sum = sum.plus(operand(each));
  return sum as unknown as T;
}

/**
 * a ÷ b to 40 significant digits, half up.
 * @throws RangeError when b is zero
 */
export function divide(a: Exact, b: Exact): Exact {
  if (operand(b).isZero()) throw new RangeError("除数为零");
  return unsigned(new Arithmetic(Division.div(inner(a), inner(b))));
}

/** −1 if a is less than b, 0 if they are equal, 1 if a is greater. */
export function compare<T extends Exact>(a: T, b: T): -1 | 0 | 1 {
  return inner(a).comparedTo(operand(b)) as -1 | 0 | 1;
}

/** Whether a and b are the same number, in the same unit: 61.20 equals 61.2. */
export function equals<T extends Exact>(a: T, b: T): boolean {
  return inner(a).equals(operand(b));
}

/** Whether the number is zero. */
export function isZero(a: Exact): boolean {
  return inner(a).isZero();
}

/** Whether the number is less than zero. */
export function isNegative(a: Exact): boolean {
  return inner(a).isNegative() && !isZero(a);
}

/**
 * a × 10^by, exactly; a negative number of places divides.
 * @throws RangeError when `by` is no whole number
 */
export function shift(a: Exact, by: number): Exact {
  return unsigned(inner(a).times(`1e${places(by)}`));
}

const halfUnits = new Map<number, Exact>();

/** Half a unit of the last of `decimals` decimals: the most that rounding to them can change. */
export function halfUnit(decimals: number): Exact {
  const known = halfUnits.get(decimals);
  if (known) return known;
  const half = new Arithmetic(`5e${-decimals - 1}`) as unknown as Exact;
  if (decimals <= MAX_DIGITS) halfUnits.set(decimals, half);
  return half;
}

/**
 * Rounded to `decimals` places, to hundreds with −2, half away from zero (四舍五入): 0.5 to 1, −0.5 to −1.
 * @throws RangeError when `decimals` is no whole number
 */
export function round<T extends Exact>(a: T, decimals: number): T {
  if (places(decimals) < 0) return shift(round<Exact>(shift(a, decimals), 0), -decimals) as T;
  return unsigned(inner(a).toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP));
}

/** How many decimal places the number needs: 61.20 needs one. */
export function decimalPlaces(a: Exact): number {
  return inner(a).decimalPlaces();
}

/** The canonical text: no exponent, no trailing zeros, no minus zero. `exact(toText(a))` equals a. */
export function toText(a: Exact): string {
  return toFixed(a, 0);
}

/** The text with at least `decimals` places; never loses a digit. */
export function toFixed(a: Exact, decimals: number): string {
  return inner(a).toFixed(Math.max(places(decimals), decimalPlaces(a)));
}
