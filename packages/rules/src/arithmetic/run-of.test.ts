import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { runOf } from "./run-of.js";

const run = (amounts: readonly string[], whole: string) => runOf(amounts.map(exact), exact(whole));

describe("the amounts in a row that come to a whole", () => {
  it.each<[string, string[], string, readonly [number, number] | undefined]>([
    ["at the end", ["30", "20", "44", "6"], "50", [0, 2]],
    ["in the middle", ["7", "20.5", "29.5", "8"], "50", [1, 3]],
    ["one alone", ["7", "50", "8"], "50", [1, 2]],
    ["all", ["20", "30"], "50", [0, 2]],
    ["none in a row", ["20", "7", "30"], "50", undefined],
    ["nothing is no run", ["20", "30"], "0", undefined],
    ["a zero alone neither", ["0", "30"], "0", undefined],
    ["no amounts", [], "50", undefined],
  ])("%s", (_, amounts, whole, expected) => {
    expect(run(amounts, whole)).toEqual(expected);
  });
});
