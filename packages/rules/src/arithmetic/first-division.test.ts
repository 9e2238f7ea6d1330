import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { firstDivision } from "./first-division.js";

describe("firstDivision", () => {
  it.each<[string, string | undefined, (string | undefined)[], boolean, number]>([
    ["one division", "6", ["4", "2"], true, 2],
    ["the whole anew", "6", ["4", "2", "3", "3"], false, 2],
    ["the last part anew", "6", ["4", "2", "1", "1"], true, 2],
    ["the last part, where that is none", "6", ["4", "2", "1", "1"], false, 4],
    ["a sum that is the whole by chance", "4", ["3", "1", "2"], true, 3],
    ["parts that never make up the whole", "7", ["4", "2", "2"], true, 3],
    ["a part without a number", "6", ["4", undefined, "2", "6"], false, 3],
    ["no whole", undefined, ["4", "2"], true, 2],
  ])("%s", (_, whole, parts, dividesLast, end) => {
    const numberOf = (text: string | undefined) => (text === undefined ? undefined : exact(text));
    expect(firstDivision(numberOf(whole), parts.map(numberOf), dividesLast)).toBe(end);
  });
});
