import { expect, it } from "vitest";
import { grouped } from "./grouped.js";

it("puts things that share something together, in the order in which they came", () => {
  expect([...grouped(["乙1", "甲1", "乙2", "乙1"], ([first]) => first)]).toEqual([
    ["乙", ["乙1", "乙2", "乙1"]],
    ["甲", ["甲1"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});
