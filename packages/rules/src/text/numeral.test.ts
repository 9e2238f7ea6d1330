import { describe, expect, it } from "vitest";
import { parseNumbering, printNumbering } from "./numeral.js";

describe("numbering", () => {
  it.each([
    ["一、", 1, "一、"],
    ["十、", 10, "一、"],
    ["十一、", 11, "一、"],
    ["二十、", 20, "一、"],
    ["三十六、", 36, "一、"],
    ["（三）", 3, "（一）"],
    ["(三)", 3, "（一）"],
    ["（三）、", 3, "（一）、"],
    ["7、", 7, "1、"],
    ["７．", 7, "1."],
    ["12.", 12, "1."],
    ["③", 3, "①"],
    ["第四部分", 4, "第一部分"],
  ])("of %s", (label, value, style) => {
    expect(parseNumbering(label)).toEqual({ value, style });
    // full-width digits and half-width brackets are one style with the others
    if (!/[(７]/.test(label)) expect(printNumbering({ value, style })).toBe(label);
  });

  it.each(["1.2", "2.3.1", "A.", "", "百、", "2021年", "、"])("is not that of %s", (label) => {
    expect(parseNumbering(label)).toBeUndefined();
  });
});
