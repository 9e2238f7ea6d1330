import * as z from "../schema/z.js";
import { type Exact, exact, isExact, toFixed } from "./exact.js";
import { numberText } from "./number-text.js";

/** A share or a rate of change in percent, with the decimals it was printed with: "26.50" is not "26.5". */
export interface Percentage {
  readonly kind: "percent";
  /** 26.58 for 26.58 %. */
  readonly points: Exact;
  /** How many decimals are printed; never fewer than `points` needs. */
  readonly decimals: number;
}

/** A difference between two percentages, in percentage points (百分点). Never interchangeable with {@link Percentage}. */
export interface PercentagePoints {
  readonly kind: "percentage points";
  /** 1.2 for 1.20 percentage points. */
  readonly points: Exact;
  /** How many decimals are printed; never fewer than `points` needs. */
  readonly decimals: number;
}

/** What JSON.stringify writes for a rate: its text, as `encode` does. Amounts do so themselves. */
const written = {
  toJSON(this: Percentage | PercentagePoints): string {
    return toFixed(this.points, this.decimals);
  },
};

function printed<K extends string>(kind: K, text: string) {
  const rate = { kind, points: exact(text), decimals: text.split(".")[1]?.length ?? 0 } as const;
  return Object.assign(Object.create(written) as object, rate);
}

/** Whether a value is a {@link Percentage} or {@link PercentagePoints}. */
export function isRate(value: unknown): value is Percentage | PercentagePoints {
  const { kind, points, decimals } = (value ?? {}) as Partial<Percentage | PercentagePoints>;
  return (
    (kind === "percent" || kind === "percentage points") && isExact(points) && Number.isInteger(decimals)
  );
}

function codec<T extends Percentage | PercentagePoints>(kind: T["kind"], what: string) {
  return z.codec(
    numberText(what, "26.58"),
    z.custom<T>((value) => isRate(value) && value.kind === kind, {
      error: `${what}须为 { kind: "${kind}", points, decimals }`,
    }),
    {
      decode: (text) => printed(kind, text) as T,
      encode: ({ points, decimals }) => toFixed(points, decimals),
    },
  );
}

/** Codec between "26.58" and 26.58 %, the printed decimals kept. A JavaScript number is refused. */
export const Percentage = codec<Percentage>("percent", "百分比");
/** Codec between "1.20" and 1.20 percentage points, the printed decimals kept. A JavaScript number is refused. */
export const PercentagePoints = codec<PercentagePoints>("percentage points", "百分点");

/**
 * The percentage written as `text` ("26.58" for 26.58 %).
 * @throws RangeError if it is not a plain decimal number
 */
export function percentage(text: string): Percentage {
  return printed("percent", text);
}

/**
 * The percentage points written as `text` ("1.20" for 1.20 percentage points).
 * @throws RangeError if it is not a plain decimal number
 */
export function percentagePoints(text: string): PercentagePoints {
  return printed("percentage points", text);
}
