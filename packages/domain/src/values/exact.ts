/**
 * Exact decimals. The only module that knows decimal.js: everything else adds, compares and prints
 * amounts through these functions, so no amount ever becomes a binary floating-point number.
 */
import { Decimal as DecimalJs } from "decimal.js";

/** Sums and products stay exact: codecs admit at most {@link MAX_DIGITS} digits, far below this. */
const Arithmetic = DecimalJs.clone({ precision: 400, toExpNeg: -400, toExpPos: 400, defaults: true });
/** Quotients have no last digit; 40 significant ones decide every printed percentage. */
const Division = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, defaults: true });

/** The longest number, in digits, that a document may print: beyond it is damage or an attack. */
export const MAX_DIGITS = 40;

/** An exact decimal number without a unit. */
export type Exact = InstanceType<typeof Arithmetic>;

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Whether `text` is a plain decimal number (ASCII digits, optional minus and point) of bounded length. */
export function isPlainNumber(text: string): boolean {
  return text.length <= MAX_DIGITS + 2 && PLAIN.test(text);
}

/**
 * The exact number that `text` writes.
 * @throws RangeError when the text is no plain decimal number
 */
export function exact(text: string): Exact {
  if (!isPlainNumber(text)) throw new RangeError(`不是十进制数：${text.slice(0, 60)}`);
  return new Arithmetic(text);
}

/** Whether a value is an exact number made by this module. */
export function isExact(value: unknown): value is Exact {
  return value instanceof Arithmetic;
}

export const zero: Exact = new Arithmetic(0);

/** a + b, in the same unit. */
export function add<T extends Exact>(a: T, b: T): T {
  return a.plus(b) as T;
}

/** a − b, in the same unit. */
export function subtract<T extends Exact>(a: T, b: T): T {
  return a.minus(b) as T;
}

/** −a. */
export function negate<T extends Exact>(a: T): T {
  return a.negated() as T;
}

/** |a|. */
export function absolute<T extends Exact>(a: T): T {
  return a.absoluteValue() as T;
}

/** a × factor; the factor has no unit. */
export function scale<T extends Exact>(a: T, factor: Exact | number): T {
  return a.times(factor) as T;
}

/** The sum of all, `zero` for none. */
export function total<T extends Exact>(all: Iterable<T>): T {
  let sum: Exact = zero;
  for (const each of all) sum = sum.plus(each);
  return sum as T;
}

/**
 * a ÷ b to 40 significant digits, half up.
 * @throws RangeError when b is zero
 */
export function divide(a: Exact, b: Exact): Exact {
  if (b.isZero()) throw new RangeError("除数为零");
  return new Arithmetic(new Division(a.toString()).dividedBy(b.toString()).toFixed());
}

/** −1, 0 or 1. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  return a.comparedTo(b) as -1 | 0 | 1;
}

export function equals(a: Exact, b: Exact): boolean {
  return a.equals(b);
}

export function isZero(a: Exact): boolean {
  return a.isZero();
}

export function isNegative(a: Exact): boolean {
  return a.isNegative() && !a.isZero();
}

/** a × 10^places, exactly; a negative number of places divides. */
export function shift(a: Exact, places: number): Exact {
  return a.times(`1e${places}`);
}

/** Half a unit in the last of `decimals` decimal places: what rounding to them may hide. */
export function halfUnit(decimals: number): Exact {
  return new Arithmetic(`5e-${decimals + 1}`);
}

/** Rounded half up to `decimals` places. */
export function round<T extends Exact>(a: T, decimals: number): T {
  return a.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP) as unknown as T;
}

/** How many decimal places the number needs: 61.20 needs one. */
export function decimalPlaces(a: Exact): number {
  return a.decimalPlaces();
}

/** The canonical text: no exponent, no trailing zeros, no minus zero. */
export function toText(a: Exact): string {
  return a.isZero() ? "0" : a.toFixed();
}

/** The text with at least `decimals` places; never loses a digit. */
export function toFixed(a: Exact, decimals: number): string {
  return a.toFixed(Math.max(decimals, a.decimalPlaces()));
}
