import { describe, expect, it } from "vitest";
import { dividedRuns, masked, wholeRuns } from "./masking.js";

it.each([
  ["13900001234", "139****1234"],
  ["8613900001234", "861********34"],
  ["11010519491231002X", "110*************2X"],
])("%s is shown as %s", (number, shown) => {
  expect(masked(number)).toBe(shown);
});

describe("divided runs", () => {
  it.each([
    ["号码139-0000-1234。", 1],
    ["号码139 0000 1234。", 1],
    ["号码139－0000－1234。", 1],
    ["号码1-139-0000-1234。", 0],
    ["号码139-0000-1234-5。", 0],
    ["号码139-0000-1234.5。", 0],
    ["号码139--0000-1234。", 0],
  ])("in %s", (text, count) => {
    expect(dividedRuns({ paragraphs: [{ text, role: "body" }] }, /^\d{11}$/)).toHaveLength(count);
  });

  it("reads a long row of digits at once", () => {
    const text = "1 ".repeat(50_000);
    expect(dividedRuns({ paragraphs: [{ text, role: "body" }] }, /^\d{11}$/)).toEqual([]);
  });
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
