import fc from "fast-check";

/** An amount in hundredths of 万元: an integer, so that sums are exact. */
export type Cents = number;

/** Amounts between `min` and `max` hundredths of 万元, by default up to 20,000.00 万元. */
export function cents(min = 0, max = 2_000_000): fc.Arbitrary<Cents> {
  return fc.integer({ min, max });
}

/** The amount in 万元 with two decimals: 6120 is 61.20, -5 is -0.05. */
export function wanText(amount: Cents): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? "-" : ""}${Math.floor(size / 100)}.${String(size % 100).padStart(2, "0")}`;
}

/** The sum of all. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
