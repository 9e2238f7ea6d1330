import { describe, expect, it } from "vitest";
import { shownDocument } from "./shown-document.js";

const box = (top: number) => ({ page: 9, box: [72, top, 520, top + 12] as [number, number, number, number] });
const pdf = shownDocument({
  text: ["收入预算61.62万元", "合计\t\t61.20"],
  parts: [
    { line: 1, start: 0, position: box(100) },
    { line: 1, start: 4, position: box(120) },
    { line: 2, start: 0, position: box(300) },
    { line: 2, start: 4, position: { ...box(310), page: 10 } },
  ],
});

describe("a document that is shown", () => {
  it.each([
    ["a printed line", box(100), { line: 1, start: 0 }],
    ["words in a printed line", { ...box(120), offset: 3 }, { line: 1, start: 7 }],
    ["a cell, its members in any order", { box: box(300).box, page: 9 }, { line: 2, start: 0 }],
    ["a place that is not among its lines", box(700), undefined],
    ["a line of a text", { line: 1, column: 1 }, undefined],
  ])("finds %s", (_, position, spot) => expect(pdf.find(position)).toEqual(spot));

  it("names its lines by their pages", () => {
    expect([0, 1, 2, 3].map(pdf.nameOf)).toEqual(["", "9页", "9页", ""]);
  });

  it("names the lines of a workbook by their first cell, those of a letter not at all", () => {
    const nameOf = (position: Parameters<typeof pdf.find>[0]) =>
      shownDocument({ text: ["甲"], parts: [{ line: 1, start: 0, position }] }).nameOf(1);
    expect(nameOf({ sheet: "表1", cell: "A12" })).toBe("A12");
    expect(nameOf({ paragraph: 3 })).toBe("");
  });

  it("finds a merged cell in the first of its rows, and what is cut from a cell within it", () => {
    const position = { table: 1, row: 1, column: 1 };
    const merged = shownDocument({
      text: ["甲乙", "甲乙"],
      parts: [
        { line: 1, start: 0, position },
        { line: 1, start: 1, position: { ...position, offset: 1 } },
        { line: 2, start: 0, position },
      ],
    });
    expect(merged.find(position)).toEqual({ line: 1, start: 0 });
    expect(merged.find({ ...position, offset: 1 })).toEqual({ line: 1, start: 1 });
  });

  it("is numbered where it is a text", () => {
    const text = shownDocument({ text: ["甲", "乙"], parts: [] });
    expect(text.find({ line: 2, column: 1 })).toEqual({ line: 2, start: 0 });
    expect([0, 2, 3].map(text.nameOf)).toEqual(["", "2", ""]);
    expect(text.find(box(100))).toBeUndefined();
  });
});
