import { expect, it } from "vitest";
import { characterOf, isUnmapped, isWide } from "./characters.js";

it.each([
  ["万", "万"],
  [" ", " "],
  ["\u3000", "\u3000"],
  ["１", "１"],
  ["⽤", "用"],
  ["⻓", "长"],
  ["\u202e", ""],
  ["\u2066", ""],
  ["\u200b", ""],
  ["\ufeff", ""],
  ["\u00ad", ""],
  ["\u0007", ""],
  ["\u0002", "-"],
  ["\u0000", "\ufffd"],
  ["𠮷", "𠮷"],
])("%j is %j", (printed, text) => {
  expect(characterOf(printed.codePointAt(0) ?? 0)).toBe(text);
});

it("is no character: beyond Unicode, half of a pair", () => {
  expect(characterOf(0x110000)).toBe("\ufffd");
  expect(characterOf(0xd800)).toBe("\ufffd");
});

it("knows private characters, and those one em wide", () => {
  expect(["\ue001", "\ufffd", "字"].map(isUnmapped)).toEqual([true, true, false]);
  expect(["字", "，", "“", "A", "1", "é"].map(isWide)).toEqual([true, true, true, false, false, false]);
});
