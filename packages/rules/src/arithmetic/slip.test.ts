import { exact, toText } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, editDistance, meantBy, slipOf } from "./slip.js";

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
    ["0", "20", "other"],
    ["0", "0", "other"],
    ["6120", "61.2", "decimal-point"],
    ["0.612", "61.2", "decimal-point"],
    ["0.00612", "61.2", "unit"],
    ["1232", "2132", "swapped-digits"],
    ["1234", "4231", "other"],
    ["12", "31", "other"],
    ["12", "23", "other"],
    ["1234", "2143", "other"],
    ["123", "4567", "other"],
    ["123", "1234567", "other"],
    ["1234.5", "12345", "decimal-point"],
    ["29.01", "29.1", "swapped-digits"],
    ["29.1", "29.01", "swapped-digits"],
    ["5.25", "2.55", "swapped-digits"],
    ["36.2", "32.6", "swapped-digits"],
    ["36.25", "52.63", "other"],
    // of a table in 元, stated in 万元 and rounded there
    ["2569.06", "25690602", "unit"],
    ["2569.06", "25690662", "other"],
    ["0.3", "3012", "other"],
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

  it("what may have been meant: one digit less, two swapped, the point or the unit moved", () => {
    expect(meantBy(exact("-12.5")).map((each) => toText(each))).toEqual(
      ["2.5", "21.5", "1.5", "15.2", "1.25", "125", "0.125", "1250", "0.00125", "125000"].map(
        (each) => `-${each}`,
      ),
    );
  });

  it("the commoner slip costs less, one that is none most", () => {
    const cost = (["extra-digit", "wrong-digit", "other"] as const).map(costOf);
    expect(cost).toEqual(cost.toSorted((a, b) => a - b));
    expect(new Set(cost).size).toBe(3);
  });

  it.each([
    ["12", "12", 0],
    ["61.2", "61.62", 1],
    ["123", "132", 2],
    ["", "12", 2],
    ["12", "", 2],
  ])("from %j to %j: %d changes", (a, b, changes) => expect(editDistance(a, b)).toBe(changes));

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
