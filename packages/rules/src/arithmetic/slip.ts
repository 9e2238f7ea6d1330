import {
  decimalPlaces,
  type Exact,
  equals,
  exact,
  isPlainNumber,
  isZero,
  moneyUnits,
  negate,
  round,
  shift,
  toFixed,
  toText,
} from "@qingbei/domain";

/** The slips people make when they type numbers. */
export type Slip =
  | "extra-digit"
  | "dropped-digit"
  | "swapped-digits"
  | "wrong-digit"
  | "decimal-point"
  | "unit"
  | "sign"
  /** The number of a neighbouring row or column. The table shows it, not the digits. */
  | "copied"
  /** The number that last year's disclosure prints for the figure. That document shows it, not the digits. */
  | "last-year"
  /** A row that adds up others counts one of them twice, or leaves it out. Several columns show it, not the digits. */
  | "counted-twice"
  | "left-out"
  /**
   * Right numbers in the wrong place: rows swapped or shifted by one, columns of a row swapped. Other tables show it.
   */
  | "moved-row"
  | "moved-column"
  | "other";

const SHIFTS: readonly (readonly [number, Slip])[] = [
  [1, "decimal-point"],
  [-1, "decimal-point"],
  [2, "decimal-point"],
  [-2, "decimal-point"],
  [-moneyUnits.元, "unit"],
  [moneyUnits.元, "unit"],
];

/** Whether `shorter` is `text` without one of its digits. */
export function withoutOne(text: string, shorter: string): boolean {
  if (text.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && text[at] === shorter[at]) at++;
  return /\d/.test(text[at] ?? "") && text.slice(at + 1) === shorter.slice(at);
}

function differing(a: string, b: string): number[] {
  return [...a].flatMap((char, index) => (char === b[index] ? [] : [index]));
}

/** With fewer significant digits than this, two numbers agree by chance. */
const DISTINCTIVE_DIGITS = 4;
const UNITS = SHIFTS.flatMap(([places, slip]) => (slip === "unit" ? [places] : []));

/**
 * Whether a number is another one in the other unit (元 or 万元), rounded to its own decimals: 2569.06 in a table in 元
 * for 25690602.
 */
function isInOtherUnit(from: Exact, to: Exact): boolean {
  const digits = toText(from)
    .replace(/^[-0.]+/, "")
    .replace(".", "").length;
  if (digits < DISTINCTIVE_DIGITS) return false;
  return UNITS.some((places) => equals(round(shift(to, places), decimalPlaces(from)), from));
}

/**
 * Whether two neighbouring digits changed places; also across the decimal point, and with a trailing zero that is not
 * printed: 29.01 and 29.1.
 */
function isSwapped(from: Exact, to: Exact): boolean {
  const decimals = Math.max(decimalPlaces(from), decimalPlaces(to));
  // the point stands between digits, not in their place
  const [written, meant] = [from, to].map((each) => toFixed(each, decimals).replace(".", ""));
  if (!written || !meant || written.length !== meant.length) return false;
  const [first = 0, second = 0, ...more] = differing(written, meant);
  if (more.length > 0 || second !== first + 1) return false;
  return written[first] === meant[second] && written[second] === meant[first];
}

/** The slip that turns `to`, the right number, into `from`, the printed one; "other" if no single slip does. */
export function slipOf(from: Exact, to: Exact): Slip {
  const written = toText(from);
  const meant = toText(to);
  if (!isZero(from) && equals(from, negate(to))) return "sign";
  if (isSwapped(from, to)) return "swapped-digits";
  if (withoutOne(written, meant)) return "extra-digit";
  if (!isZero(from)) {
    // dropping a digit of 20.00 does not give 0.00: a zero was meant as nothing
    if (withoutOne(meant, written)) return "dropped-digit";
    for (const [places, slip] of SHIFTS) if (equals(from, shift(to, places))) return slip;
  }
  if (written.length === meant.length && differing(written, meant).length === 1) return "wrong-digit";
  return isInOtherUnit(from, to) ? "unit" : "other";
}

/**
 * Numbers that may have been meant where `written` is printed, by the slips that leave few possibilities: a digit too
 * many, two digits swapped, the decimal point or the unit moved.
 */
export function meantBy(written: Exact): readonly Exact[] {
  const text = toText(written);
  const texts = [...text].flatMap((char, at) => {
    if (!/\d/.test(char)) return [];
    const [, point = "", next, rest = ""] = /^(\.?)(\d)(.*)$/.exec(text.slice(at + 1)) ?? [];
    const swapped = next === undefined ? [] : [text.slice(0, at) + next + point + char + rest];
    return [text.slice(0, at) + text.slice(at + 1), ...swapped];
  });
  const numbers = [...new Set(texts)]
    .filter((each) => isPlainNumber(each) && !/^0\d/.test(each))
    .map((each) => exact(each));
  const shifted = SHIFTS.map(([places]) => shift(written, -places));
  return [...numbers, ...shifted].filter((each) => !equals(each, written));
}

const COST: Readonly<Record<Slip, number>> = {
  "extra-digit": 1,
  "dropped-digit": 1,
  "swapped-digits": 1,
  "wrong-digit": 2,
  "decimal-point": 2,
  unit: 2,
  sign: 2,
  copied: 2,
  "last-year": 1,
  "counted-twice": 1,
  "left-out": 1,
  "moved-row": 1,
  "moved-column": 1,
  other: 3,
};

/** How implausible a slip is, from 1 (common) to 3 (no known slip). */
export function costOf(slip: Slip): number {
  return COST[slip];
}

/** The Levenshtein distance of two texts: how many characters must be inserted, removed or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (char === other ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
