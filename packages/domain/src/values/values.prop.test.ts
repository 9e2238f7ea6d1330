import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../schema/z.js";
import { arbitraryOf } from "../testing/arbitrary-of.js";
import { plainNumber } from "../testing/plain-number.js";
import {
  absolute,
  add,
  compare,
  exact,
  negate,
  round,
  scale,
  subtract,
  toText,
  total,
  zero,
} from "./exact.js";
import { formatIndicatorValue, IndicatorValue, parseIndicatorValue } from "./indicator-value.js";
import { Percentage } from "./percentage.js";
import { formatPrintedNumber, parsePrintedNumber } from "./printed-number.js";
import { toWan, toYuan, Wan, wan, Yuan } from "./wan.js";

const money = () => plainNumber().map(wan);
/** fast-check prints the seed and the counterexample of a law that fails. */
const law = <T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) =>
  it(name, () => {
    fc.assert(
      fc.property(fc.tuple(...arbitraries) as unknown as fc.Arbitrary<T>, (values) => {
        holds(...values);
      }),
      { numRuns: 1000 },
    );
  });

describe("money is a commutative group", () => {
  law("closed and associative", [money(), money(), money()], (a, b, c) =>
    expect(add(add(a, b), c)).toEqual(add(a, add(b, c))),
  );
  law("commutative", [money(), money()], (a, b) => expect(add(a, b)).toEqual(add(b, a)));
  law("zero is neutral", [money()], (a) => expect(add(a, zero)).toEqual(a));
  law("every amount has its opposite", [money()], (a) => expect(add(a, negate(a))).toEqual(zero));
  law("subtraction adds the opposite", [money(), money()], (a, b) =>
    expect(subtract(a, b)).toEqual(add(a, negate(b))),
  );
  law("the order of a sum is of no matter", [fc.array(money())], (all) =>
    expect(total(all)).toEqual(total([...all].reverse())),
  );
  law("scaling spreads over a sum", [money(), money(), fc.integer()], (a, b, factor) =>
    expect(scale(add(a, b), factor)).toEqual(add(scale(a, factor), scale(b, factor))),
  );
  law("the order is that of the group", [money(), money(), money()], (a, b, c) =>
    expect(compare(add(a, c), add(b, c))).toBe(compare(a, b)),
  );
});

describe("amounts", () => {
  law("encode ∘ decode is canonical, and stays so", [plainNumber()], (text) => {
    const canonical = encode(Wan, Wan.parse(text));
    expect(canonical).toMatch(/^(0|-?(?!0\d)\d+(\.\d*[1-9])?)$/);
    expect(encode(Wan, Wan.parse(canonical))).toBe(canonical);
    expect(encode(Yuan, Yuan.parse(text))).toBe(canonical);
  });
  law("decode ∘ encode is the identity", [money()], (a) => expect(Wan.parse(encode(Wan, a))).toEqual(a));
  law("元 ↔ 万元 is exact both ways", [plainNumber()], (text) => {
    expect(toYuan(toWan(Yuan.parse(text)))).toEqual(Yuan.parse(text));
    expect(toWan(toYuan(Wan.parse(text)))).toEqual(Wan.parse(text));
  });
  law("元 and 万元 add up alike", [fc.array(plainNumber())], (texts) => {
    const inYuan = texts.map((text) => Yuan.parse(text));
    expect(toWan(total(inYuan))).toEqual(total(inYuan.map(toWan)));
  });
  law(
    "rounding moves by half a unit at most, and is the same for both signs",
    [money(), fc.nat({ max: 6 })],
    (a, places) => {
      const rounded = round(a, places);
      expect(
        compare(absolute(subtract(rounded, a)), exact(`0.${"0".repeat(places)}5`) as Wan),
      ).toBeLessThanOrEqual(0);
      expect(round(negate(a), places)).toEqual(negate(rounded));
      expect(round(rounded, places)).toEqual(rounded);
    },
  );
  law("a percentage keeps what was printed", [plainNumber()], (text) => {
    const leadingZerosOff = text.replace(/^(-?)0+(?=\d)/, "$1");
    expect(encode(Percentage, Percentage.parse(text))).toBe(leadingZerosOff);
  });
});

describe("printed numbers", () => {
  const style = () =>
    fc.record({
      thousands: fc.boolean(),
      negative: fc.constantFrom("-" as const, "△" as const, "（）" as const),
    });
  law("parse ∘ format is the identity", [plainNumber(), fc.nat({ max: 8 }), style()], (text, more, how) => {
    const value = exact(text);
    const printed = formatPrintedNumber({ value, decimals: more }, how);
    const number = parsePrintedNumber(printed);
    expect(number?.value).toEqual(value);
    expect(number?.decimals).toBeGreaterThanOrEqual(more);
    expect(number && formatPrintedNumber(number, how)).toBe(printed);
  });
  law("full-width digits say the same", [plainNumber()], (text) => {
    const wide = text.replace(/[\d.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(parsePrintedNumber(wide)).toEqual(parsePrintedNumber(text));
  });
  law(
    "any other text is refused or means one number",
    [fc.string({ unit: fc.constantFrom(..."0123,.-（)△ ") })],
    (text) => {
      const number = parsePrintedNumber(text);
      if (number) expect(toText(number.value).replace("-", "")).toMatch(/^\d/);
    },
  );
});

describe("indicator values", () => {
  const unit = fc.constantFrom(null, "%", "人", "人次", "㎡", "平米", "平方米", "万元", "天", "次/月");
  const target = arbitraryOf(IndicatorValue).map((json) => {
    const unitless = "unit" in json ? { ...json, unit: null } : json;
    // words are what nothing else is, and what they say is read from them
    if (!("words" in unitless)) return unitless;
    const said = {
      quality: "明显改善",
      deadline: "2021年6月底前",
      words: unitless.words,
    };
    const value = parseIndicatorValue(said[unitless.kind]);
    return "words" in value ? value : parseIndicatorValue("群众满意");
  });
  law("parse ∘ format is the identity", [target, unit], (json, itsUnit) => {
    const value = IndicatorValue.parse("unit" in json ? { ...json, unit: itsUnit } : json);
    expect(IndicatorValue.parse(parseIndicatorValue(formatIndicatorValue(value)))).toEqual(value);
  });
  const pieces = [
    "1",
    "20",
    "0",
    ",",
    ".",
    "5",
    "-",
    "至",
    "～",
    "%",
    "％",
    "人",
    "以上",
    "及以上",
    "以内",
    "≥",
    "＜",
    "=",
    "不",
    "超过",
    "达到",
    "是",
    "底前",
    " ",
    "内",
  ];
  law(
    "what was read once is read the same again",
    [fc.array(fc.constantFrom(...pieces), { maxLength: 7 })],
    (parts) => {
      const once = parseIndicatorValue(parts.join(""));
      const again = parseIndicatorValue(formatIndicatorValue(IndicatorValue.parse(once)));
      expect(again).toEqual(once);
    },
  );
});
