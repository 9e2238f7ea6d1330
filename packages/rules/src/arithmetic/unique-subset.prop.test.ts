import { exact, shift } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniqueSubset } from "./unique-subset.js";

/** Every non-empty subset of the amounts that are not zero, by its positions. */
function subsetsWith(cents: readonly number[], target: number): number[][] {
  const indices = cents.flatMap((amount, index) => (amount === 0 ? [] : [index]));
  const found: number[][] = [];
  for (let mask = 1; mask < 2 ** indices.length; mask++) {
    const subset = indices.filter((_, bit) => mask & (2 ** bit));
    if (subset.reduce((sum, index) => sum + (cents[index] ?? 0), 0) === target) found.push(subset);
  }
  return found;
}

const inCents = (amount: number) => shift(exact(String(amount)), -2);

describe("uniqueSubset", () => {
  it("agrees with trying every subset", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 120 }), (cents, target) => {
        const all = subsetsWith(cents, target);
        const result = uniqueSubset(cents.map(inCents), inCents(target));
        if (all.length === 1) expect(result).toEqual({ kind: "unique", indices: all[0] });
        else expect(result).toEqual({ kind: all.length === 0 ? "none" : "several" });
      }),
      { numRuns: 500 },
    );
  });

  it("finds a subset that was planted, or more than it, whatever it leaves out", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 22 });
    fc.assert(
      fc.property(amounts, fc.nat(), (cents, seed) => {
        const subset = cents.filter((_, index) => (seed >> index) & 1);
        fc.pre(subset.length > 0);
        const target = subset.reduce((sum, amount) => sum + amount, 0);
        expect(["unique", "several"]).toContain(uniqueSubset(cents.map(inCents), inCents(target)).kind);
      }),
      { numRuns: 50 },
    );
  });
});
