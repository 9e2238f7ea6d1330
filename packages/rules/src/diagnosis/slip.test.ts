import { exact, toText } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, meantBy, slipOf } from "./slip.js";

describe("slip", () => {
  it.each([
    ["61.62", "61.2", "extra-digit"],
    ["43269.3", "3269.3", "extra-digit"],
    ["35", "135", "dropped-digit"],
    ["8013", "8103", "swapped-digits"],
    ["352.67", "352.57", "wrong-digit"],
    ["12.5", "125", "decimal-point"],
    ["0.55", "55", "decimal-point"],
    ["612000", "61.2", "unit"],
    ["-5.2", "5.2", "sign"],
    ["18.84", "18.9", "other"],
    ["0", "0.3", "other"],
  ])("%s for %s is %s", (from, to, slip) => {
    expect(slipOf(exact(from), exact(to))).toBe(slip);
  });

  it.each([
    ["43269.3", ["3269.3", "4269.3", "34269.3", "432.693"]],
    ["8013", ["8103", "801", "80.13"]],
    ["0", []],
  ])("%s may have been meant for %j", (written, meant) => {
    const all = meantBy(exact(written));
    expect(all.map((each) => toText(each))).toEqual(expect.arrayContaining(meant));
    expect(all.every((each) => slipOf(exact(written), each) !== "other")).toBe(true);
  });

  it("measures edit distance as a metric does", () => {
    const text = fc.stringMatching(/^[0-9.]{0,8}$/);
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
