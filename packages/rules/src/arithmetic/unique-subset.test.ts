import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { uniqueSubset } from "./unique-subset.js";

const search = (amounts: readonly string[], target: string) =>
  uniqueSubset(amounts.map(exact), exact(target));

describe("uniqueSubset", () => {
  it.each([
    ["two of three", ["213", "544.70", "55"], "757.7", [0, 1]],
    ["all", ["1.1", "2.2"], "3.3", [0, 1]],
    ["one", ["1.1", "2.2"], "2.2", [1]],
    ["a zero belongs to none", ["0", "2.2", "0"], "2.2", [1]],
    ["decimals that floats get wrong", ["0.1", "0.2", "5"], "0.3", [0, 1]],
  ])("finds %s", (_, amounts, target, indices) => {
    expect(search(amounts, target)).toEqual({ kind: "unique", indices });
  });

  it.each([
    ["equal amounts", ["15", "15", "7"], "22", "several"],
    ["two subsets within one half", ["1", "2", "3", "50", "60", "70"], "3", "several"],
    ["two subsets across the halves", ["1", "4", "2", "3"], "5", "several"],
    ["no subset", ["1", "2"], "4", "none"],
    ["no amounts", [], "4", "none"],
    ["target zero", ["1"], "0", "none"],
    ["negative amount", ["-1", "5"], "4", "undecided"],
  ])("tells %s apart", (_, amounts, target, kind) => {
    expect(search(amounts, target)).toEqual({ kind });
  });

  // no sum of different powers of three has a digit 2 in base three
  const powersOfThree = Array.from({ length: 33 }, (_, index) => (3n ** BigInt(index)).toString());

  it("gives up within its bound on many amounts of many sums", () => {
    expect(search(powersOfThree, (2n * 3n ** 31n).toString())).toEqual({ kind: "undecided" });
  });

  it("gives up on amounts beyond what whole numbers are exact to", () => {
    expect(search(["9007199254740993", "2"], "2")).toEqual({ kind: "undecided" });
  });

  it("knows that all of them together are too little, however many there are", () => {
    expect(search(powersOfThree, (3n ** 33n).toString())).toEqual({ kind: "none" });
  });

  it("says that there are several as soon as it has found two, though it cannot try all", () => {
    let drawn = 1;
    const amounts = Array.from({ length: 64 }, () => {
      drawn = (drawn * 48_271) % 2_147_483_647;
      return String(100_000 + (drawn % 900_000));
    });
    expect(search(amounts, "20000000")).toEqual({ kind: "several" });
  });

  it("decides many amounts of few sums", () => {
    const even = Array.from({ length: 200 }, () => "2");
    expect(search([...even, "1"], "1")).toEqual({ kind: "unique", indices: [200] });
    expect(search(even, "11")).toEqual({ kind: "none" });
  });
});
