import { type Exact, isNegative, negate, parsePrintedNumber, shift, toHalfWidth } from "@qingbei/domain";

/** A number with a unit of money, a percentage or a year, and where it stands in its paragraph. */
export type NumberToken =
  | {
      readonly kind: "amount";
      /** In 万元. */
      readonly value: Exact;
      /** Decimals as printed, counted in 万元. */
      readonly decimals: number;
      readonly unit: string;
      readonly printed: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "percent"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "year"; readonly year: number; readonly start: number; readonly end: number };

export type AmountToken = Extract<NumberToken, { kind: "amount" }>;

/** Powers of ten from a unit to 万元. */
const TO_WAN: Readonly<Record<string, number>> = { 亿元: 4, 千万元: 3, 百万元: 2, 万元: 0, 千元: -1, 百元: -2, 元: -4 };
const NUMBER = String.raw`(?<![\d.A-Za-z])[-△−]?\d[\d,]*(?:\.\d+)?`;
const TOKEN = new RegExp(
  `(?:(${NUMBER})\\s*(亿元|千万元|百万元|万元|千元|百元|元)(?!件)|(${NUMBER})\\s*[%]|((?:19|20)\\d{2})\\s*年(?!代))`,
  "g",
);

/** Powers of ten from `unit` to 万元: −4 for 元. */
export function placesToWan(unit: string): number {
  return TO_WAN[unit] ?? 0;
}

/** An amount printed in `unit`, in 万元. */
export function inWan(value: Exact, unit: string): Exact {
  return shift(value, placesToWan(unit));
}

/** All amounts, percentages and years of a text. A number without a unit is none of them: `2新建…` is no amount. */
export function numberTokens(text: string): NumberToken[] {
  const plain = toHalfWidth(text);
  const tokens: NumberToken[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const [whole, amount, unit = "", percent, year] = match;
    const start = match.index;
    const end = start + whole.length;
    if (amount !== undefined) {
      const number = parsePrintedNumber(amount);
      if (!number) continue;
      tokens.push({
        kind: "amount",
        value: inWan(number.value, unit),
        decimals: Math.max(0, number.decimals - placesToWan(unit)),
        unit,
        printed: text.slice(start, end),
        start,
        end,
      });
    } else if (percent !== undefined) {
      const number = parsePrintedNumber(percent);
      if (number) {
        const size = isNegative(number.value) ? negate(number.value) : number.value;
        tokens.push({ kind: "percent", text: size.toFixed(number.decimals), start, end });
      }
    } else if (year !== undefined) tokens.push({ kind: "year", year: Number(year), start, end });
  }
  return tokens;
}
