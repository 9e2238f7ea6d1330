import { describe, expect, it } from "vitest";
import { displayed } from "./displayed.js";
import { lineWidth, span, toWidth } from "./span.js";

describe("toWidth", () => {
  it.each([0, 1, 5, 6, 7, 20])("fits a line into exactly %d columns", (width) => {
    expect(lineWidth(toWidth([span("收入"), span("支出", "error")], width))).toBe(width);
  });
});

describe("displayed", () => {
  it.each([
    ["a tab", "\t55.00", " 55.00"],
    ["an escape sequence", "\u001b[2J61.62", " [2J61.62"],
    ["text turned around", "a\u202eb", "a b"],
    ["nothing unusual", "“三公”经费　①", "“三公”经费　①"],
  ])("%s", (_, text, shown) => {
    expect(displayed(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });
});
