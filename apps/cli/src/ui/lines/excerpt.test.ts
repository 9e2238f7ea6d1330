import { columns } from "@qingbei/review/command-line";
import { describe, expect, it } from "vitest";
import type { Place } from "../model/place.js";
import { shownDocument } from "../model/shown-document.js";
import { exampleLines } from "../testing/example-subject.js";
import { type Line, lineWidth } from "../text/span.js";
import { excerpt } from "./excerpt.js";

const textOf = (line: Line) => line.map(({ text }) => text).join("");

function placeOf(lines: readonly string[], line: number, printed: string, label = "某数"): Place {
  const start = (lines[line - 1] ?? "").indexOf(printed);
  const number = { start, end: start + printed.length };
  return { label, text: printed, line, clause: number, number, position: { line, column: start + 1 } };
}

function shown(lines: readonly string[], place: Place, width: number, height: number) {
  const rows = excerpt(shownDocument({ text: lines, parts: [] }), [place], place, width, height);
  return { rows, texts: rows.map(textOf), focus: rows.flat().filter(({ style }) => style === "focus") };
}

describe("excerpt", () => {
  it("shows the line with those around it, and names the number beneath", () => {
    const { texts } = shown(exampleLines, placeOf(exampleLines, 33, "0.3万元", "会议费"), 40, 6);
    expect(texts).toEqual([
      "  31 │ （三）因公出国（境）费预算0万元，",
      "     │ 与上年持平。",
      "> 33 │ （四）会议费预算0.3万元，与上年持",
      "     │                 ^^^^^^^ 会议费",
      "     │ 平。",
      "  34 │ 五、绩效目标",
    ]);
  });

  it.each([
    [20, 60, 12],
    [40, 44, 17],
    [80, 100, 30],
    [6, 40, 9],
  ])("keeps the number in sight at whatever size (%#)", (_, width, height) => {
    for (const printed of ["4.5万元", "12.8万元", "4万元，"]) {
      const { rows, focus } = shown(exampleLines, placeOf(exampleLines, 24, printed), width, height);
      expect(focus.map(({ text }) => text).join("")).toBe(printed);
      expect(rows.length).toBeLessThanOrEqual(height);
      expect(rows.filter((row) => lineWidth(row) > width)).toEqual([]);
    }
  });

  it("underlines just the number", () => {
    for (const width of [30, 44, 61, 100]) {
      const { texts } = shown(exampleLines, placeOf(exampleLines, 21, "61.62万元"), width, 17);
      const at = texts.findIndex((text) => text.includes("^"));
      const column = columns((texts[at] ?? "").split("^")[0] ?? "");
      const above = texts[at - 1] ?? "";
      expect(columns(above.slice(0, above.indexOf("61.62万元")))).toBe(column);
      expect(texts[at]).toContain("^".repeat(columns("61.62万元")));
    }
  });

  it("windows a line of a million characters around the number", () => {
    const lines = [`${"预算".repeat(250_000)}61.62万元${"支出".repeat(250_000)}`];
    const { focus, rows } = shown(lines, placeOf(lines, 1, "61.62万元"), 44, 10);
    expect(focus.map(({ text }) => text).join("")).toBe("61.62万元");
    expect(rows).toHaveLength(8);
  });

  it("shows a cell after a tab, and no control character", () => {
    const lines = ["\t预算数", "\t55.00", "\u001b[31m其他\u202e资金"];
    const { texts } = shown(lines, placeOf(lines, 2, "55.00"), 44, 10);
    expect(texts).toEqual(["  1 │ 预算数", "> 2 │ 55.00", "    │ ^^^^^ 某数", "  3 │  [31m其他 资金"]);
  });
});
