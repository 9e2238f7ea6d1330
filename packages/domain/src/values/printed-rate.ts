import { MAX_DIGITS, round } from "./exact.js";
import type { Percentage, PercentagePoints } from "./percentage.js";
import {
  formatPrintedNumber,
  type PrintedNumberStyle,
  parsePrintedNumber,
  toHalfWidth,
} from "./printed-number.js";

/** How a percentage or a number of percentage points is printed. */
export interface RateStyle extends PrintedNumberStyle {
  /** Decimals to round to, half away from zero; default: those it was printed with. */
  readonly decimals?: number;
}

/** The number before a suffix; undefined if the text ends otherwise. */
function before(text: string, suffix: RegExp) {
  const half = toHalfWidth(text).trim();
  if (half.length > 3 * MAX_DIGITS || !suffix.test(half)) return undefined;
  return parsePrintedNumber(half.replace(suffix, ""));
}

/**
 * Reads a percentage with its decimals, whole texts only: 26.58%, △3.2％. undefined without the sign: 26.58 may be
 * anything.
 */
export function parsePercentage(text: string): Percentage | undefined {
  const number = before(text, /\s*[%﹪]$/);
  return number && { kind: "percent", points: number.value, decimals: number.decimals };
}

/** Reads percentage points, the whole text, with their decimals: 1.20个百分点. A percent sign is something else. */
export function parsePercentagePoints(text: string): PercentagePoints | undefined {
  const number = before(text, /\s*个?百分点$/);
  return number && { kind: "percentage points", points: number.value, decimals: number.decimals };
}

function number({ points, decimals }: Percentage | PercentagePoints, style: RateStyle): string {
  const places = style.decimals ?? decimals;
  return formatPrintedNumber({ value: round(points, places), decimals: places }, style);
}

/** Prints a percentage: 26.58%. {@link parsePercentage} reads it back. */
export function formatPercentage(rate: Percentage, style: RateStyle = {}): string {
  return `${number(rate, style)}%`;
}

/** Prints percentage points: 1.20个百分点. {@link parsePercentagePoints} reads it back. */
export function formatPercentagePoints(rate: PercentagePoints, style: RateStyle = {}): string {
  return `${number(rate, style)}个百分点`;
}
