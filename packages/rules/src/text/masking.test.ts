import { describe, expect, it } from "vitest";
import { masked, wholeRuns } from "./masking.js";

it.each([
  ["13900001234", "139****1234"],
  ["8613900001234", "861********34"],
  ["11010519491231002X", "110*************2X"],
])("%s is shown as %s", (number, shown) => {
  expect(masked(number)).toBe(shown);
});

describe("whole runs", () => {
  it.each([
    ["号码13900001234。", 1],
    ["号码１３９００００１２３４。", 1],
    ["A13900001234", 0],
    ["13900001234B", 0],
    ["113900001234", 0],
    ["13900001234.50", 0],
    ["0.13900001234", 0],
  ])("in %s", (text, count) => {
    expect(wholeRuns({ paragraphs: [{ text, role: "body" }] }, /^\d{11}$/)).toHaveLength(count);
  });
});
