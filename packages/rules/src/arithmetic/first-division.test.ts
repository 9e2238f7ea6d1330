import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { firstDivision } from "./first-division.js";

describe("firstDivision", () => {
  it.each<[string, string | undefined, (string | undefined)[], number | undefined, number]>([
    ["one division", "6", ["4", "2"], undefined, 2],
    ["the whole anew", "6", ["4", "2", "3", "3"], undefined, 2],
    ["the rest anew", "6", ["4", "2", "1", "1"], 1, 2],
    ["a part that is no rest", "6", ["4", "2", "1", "1"], 3, 4],
    ["a sum that is the whole by chance", "4", ["3", "1", "2"], 2, 3],
    ["parts that never make up the whole", "7", ["4", "2", "2"], 1, 3],
    ["a part without a number", "6", ["4", undefined, "2", "6"], undefined, 3],
    ["no whole", undefined, ["4", "2"], 1, 2],
  ])("%s", (_, whole, parts, rest, end) => {
    const numberOf = (text: string | undefined) => (text === undefined ? undefined : exact(text));
    expect(firstDivision(numberOf(whole), parts.map(numberOf), (at) => at === rest)).toBe(end);
  });
});
