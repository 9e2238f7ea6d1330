import { describe, expect, it } from "vitest";
import { characterOf, keysIn, nameOfKey, plainKey } from "./keys.js";

describe("keysIn", () => {
  it.each([
    ["a letter", "j", {}, ["j"]],
    ["letters typed fast", "jjG", {}, ["j", "j", "G"]],
    ["an arrow", "", { downArrow: true }, ["down"]],
    ["Enter", "", { return: true }, ["enter"]],
    ["Enter among letters", "j\r", {}, ["j", "enter"]],
    ["Esc, which also counts as meta", "", { escape: true, meta: true }, ["escape"]],
    ["a letter right after Esc, which looks like Alt", "j", { meta: true }, ["escape", "j"]],
    ["Tab", "", { tab: true }, ["tab"]],
    ["two tabs at once", "\t\t", {}, ["tab", "tab"]],
    ["Shift+Tab", "", { tab: true, shift: true }, ["shift+tab"]],
    ["Ctrl-C", "c", { ctrl: true }, ["ctrl+c"]],
    ["Ctrl-C among letters", "jj\u0003", {}, ["j", "j", "ctrl+c"]],
    ["the space bar", " ", {}, ["space"]],
    ["several characters of an input method", "公用经费", {}, ["公", "用", "经", "费"]],
    ["a character beyond the first plane", "𠮷", {}, ["𠮷"]],
    ["backspace as terminals send it", "", { delete: true }, ["backspace"]],
    ["backspace held down", "\u007F\u007F", {}, ["backspace", "backspace"]],
    ["backspace right after text", "费\u007F", {}, ["费", "backspace"]],
  ])("%s", (_, input, key, names) => {
    expect(keysIn(input, key)).toEqual(names);
  });
});

describe("characterOf", () => {
  it.each([
    ["费", "费"],
    ["j", "j"],
    ["space", " "],
    ["𠮷", "𠮷"],
    ["enter", undefined],
    ["ctrl+a", undefined],
    ["\u0000", undefined],
  ])("%s: %s", (key, text) => expect(characterOf(key)).toBe(text));
});

describe("plainKey", () => {
  it.each([
    ["？", "?"],
    ["／", "/"],
    ["、", "/"],
    ["ｊ", "j"],
    ["j", "j"],
    ["shift+tab", "shift+tab"],
  ])("%s is %s", (key, plain) => expect(plainKey(key)).toBe(plain));
});

describe("nameOfKey", () => {
  it.each([
    ["down", "↓"],
    ["ctrl+c", "Ctrl-C"],
    ["/", "/"],
    ["G", "G"],
    ["space", "空格"],
  ])("%s is %s", (key, name) => expect(nameOfKey(key)).toBe(name));
});
