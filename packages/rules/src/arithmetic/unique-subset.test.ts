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

  it("gives up within its bound on many amounts of many sums", () => {
    const powers = Array.from({ length: 60 }, (_, index) => (2n ** BigInt(index)).toString());
    expect(search(powers, (2n ** 60n).toString())).toEqual({ kind: "undecided" });
  });

  it("decides many amounts of few sums", () => {
    const even = Array.from({ length: 200 }, () => "2");
    expect(search([...even, "1"], "1")).toEqual({ kind: "unique", indices: [200] });
    expect(search(even, "11")).toEqual({ kind: "none" });
  });
});
