import { expect, it } from "vitest";
import { grouped, put } from "./grouped.js";

it("puts things that share something together, in the order in which they came", () => {
  expect([...grouped(["乙1", "甲1", "乙2", "乙1"], ([first]) => first)]).toEqual([
    ["乙", ["乙1", "乙2", "乙1"]],
    ["甲", ["甲1"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});

it("begins a list with the first value of a key, and adds the others to it", () => {
  const lists = new Map([["甲", [1]]]);
  put(lists, "甲", 2);
  put(lists, "乙", 3);
  expect([...lists]).toEqual([
    ["甲", [1, 2]],
    ["乙", [3]],
  ]);
});
