import * as z from "zod";
import { type Exact, exact, isPlainNumber } from "./exact.js";

/** A share or a rate of change in percent, with the decimals it was printed with: "26.50" is not "26.5". */
export interface Percentage {
  readonly kind: "percent";
  /** 26.58 for 26.58 %. */
  readonly points: Exact;
  readonly decimals: number;
}

/** A difference between two percentages, in percentage points (百分点). Never interchangeable with {@link Percentage}. */
export interface PercentagePoints {
  readonly kind: "percentage points";
  readonly points: Exact;
  readonly decimals: number;
}

function printedDecimals(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function codec<T extends Percentage | PercentagePoints>(kind: T["kind"], what: string) {
  const message = `${what}须为十进制数字字符串，如 "26.58"`;
  return z.codec(
    z.string({ error: message }).refine(isPlainNumber, { error: message }),
    z.custom<T>((value) => (value as T | null)?.kind === kind),
    {
      decode: (text) => ({ kind, points: exact(text), decimals: printedDecimals(text) }) as T,
      encode: (value) => value.points.toFixed(value.decimals),
    },
  );
}

/** Codec between "26.58" and 26.58 %. */
export const Percentage = codec<Percentage>("percent", "百分比");
/** Codec between "1.20" and 1.20 percentage points. */
export const PercentagePoints = codec<PercentagePoints>("percentage points", "百分点");

/**
 * The percentage that `text` writes ("26.58" for 26.58 %).
 * @throws RangeError when it is no plain decimal number
 */
export function percentage(text: string): Percentage {
  return { kind: "percent", points: exact(text), decimals: printedDecimals(text) };
}
