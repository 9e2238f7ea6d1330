import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  decimalPlaces,
  divide,
  type Exact,
  equals,
  exact,
  halfUnit,
  isExact,
  isNegative,
  isPlainNumber,
  MAX_DIGITS,
  negate,
  round,
  scale,
  shift,
  subtract,
  toFixed,
  toText,
  total,
  zero,
} from "./exact.js";
import { percentage, percentagePoints } from "./percentage.js";
import { wan, yuan } from "./wan.js";

describe("a plain number", () => {
  const most = "9".repeat(MAX_DIGITS);
  it.each(["0", "-0", "007", "61.20", "-61.2", "0.00", most, `-${most}`, `${most.slice(0, -2)}.99`])(
    "is %s",
    (text) => expect(isPlainNumber(text)).toBe(true),
  );

  it.each([
    ["nothing", ""],
    ["a blank before", " 1"],
    ["a blank after", "1 "],
    ["a line break after", "1\n"],
    ["a plus", "+1"],
    ["an exponent", "1e3"],
    ["a point without digits before", ".5"],
    ["a point without digits after", "5."],
    ["two points", "1.2.3"],
    ["a thousands separator", "1,234"],
    ["full-width digits", "１２"],
    ["digits of another script", "٣"],
    ["a hexadecimal number", "0x10"],
    ["not a number", "NaN"],
    ["infinity", "Infinity"],
    ["a digit too many", `1${most}`],
    ["a digit too many behind the point", `1.${most}`],
    ["100,000 digits", "1".repeat(100_000)],
  ])("is not %s", (_, text) => {
    expect(isPlainNumber(text)).toBe(false);
    expect(() => exact(text)).toThrow(RangeError);
  });
});

describe("what types would have refused", () => {
  it.each([1.5, 0, Number.NaN])(
    "the JavaScript number %d writes no amount, and the reason is told",
    (number) => {
      for (const make of [exact, wan, yuan, percentage, percentagePoints])
        expect(() => make(number as never)).toThrow(/写作文字.*JavaScript 数字.*二进制浮点数/);
    },
  );

  it.each([undefined, null, {}, 1n])("neither does %s", (value) => {
    expect(() => exact(value as never)).toThrow(/^十进制数须写作文字，如 "61.20"；实际为 \w+$/);
  });

  it("a printed number is told how to be read", () => {
    expect(() => wan("1,234.50")).toThrow("parseAmount");
  });

  it.each([0.1, "0.1", undefined])("%s is no operand", (value) => {
    const [a, b] = [exact("1"), value as unknown as Exact];
    for (const use of [add, subtract, divide, compare, equals]) expect(() => use(a, b)).toThrow(/须为 exact/);
    expect(() => total([a, b])).toThrow(TypeError);
  });

  it("no operator takes an amount: JavaScript would compare and join its text", () => {
    const [nine, ten] = [wan("9"), wan("10")] as unknown as readonly [number, number];
    const uses = [
      () => ten < nine,
      () => ten >= nine,
      () => ten + nine,
      () => ten * nine,
      () => -ten,
      () => +ten,
    ];
    for (const use of uses) expect(use).toThrow(/compare.*add.*toText/);
    expect(`${nine}`).toBe("9");
    expect(String(ten)).toBe("10");
    expect(JSON.stringify([ten])).toBe('["10"]');
  });

  it.each([1.5, Number.NaN])("%d is no number of places to round to", (count) => {
    expect(() => round(exact("15"), count)).toThrow(/^位数须为整数：/);
  });

  it.each([1.5, Number.NaN])("%d is no number of places", (count) => {
    expect(() => shift(exact("15"), count)).toThrow(/^位数须为整数：/);
    expect(() => toFixed(exact("15"), count)).toThrow(RangeError);
  });
});

describe("zero", () => {
  it.each([
    ["written with a minus", exact("-0")],
    ["written with decimals and a minus", exact("-0.00")],
    ["negated", negate(zero)],
    ["times a negative number", scale(zero, -1)],
    ["what rounding leaves of a negative number", round(exact("-0.001"), 2)],
    ["shifted", shift(exact("-0"), 3)],
    ["divided by a negative number", divide(zero, exact("-3"))],
    ["the sum of nothing", total([])],
    ["the difference of equals", subtract(exact("-1.5"), exact("-1.5"))],
  ])("has no sign when it is %s", (_, value) => {
    expect(value).toEqual(zero);
    expect(JSON.stringify(value)).toBe('"0"');
    expect(toText(value)).toBe("0");
    expect(toFixed(value, 2)).toBe("0.00");
    expect(isNegative(value)).toBe(false);
  });
});

it("keeps every digit of long sums and products", () => {
  const long = exact("9".repeat(MAX_DIGITS));
  let product = long;
  let expected = 10n ** 40n - 1n;
  for (let i = 0; i < 15; i++) {
    product = scale(product, long);
    expected *= 10n ** 40n - 1n;
  }
  expect(toText(product)).toBe(String(expected));
  const tiny = exact(`0.${"0".repeat(38)}1`);
  expect(toText(total([long, tiny]))).toBe(`${"9".repeat(40)}.${"0".repeat(38)}1`);
});

it.each([0.1, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  "scale refuses the factor %d",
  (factor) => {
    expect(() => scale(exact("1"), factor)).toThrow(RangeError);
  },
);

describe("divide", () => {
  it.each([
    ["1", "3", `0.${"3".repeat(40)}`],
    ["2", "3", `0.${"6".repeat(39)}7`],
    ["-2", "3", `-0.${"6".repeat(39)}7`],
    ["478.13", "1799.1", "0.2657606581068311933744650102829192373965"],
    ["1", "8", "0.125"],
  ])("%s ÷ %s", (a, b, expected) => expect(toText(divide(exact(a), exact(b)))).toBe(expected));

  it("refuses zero", () => expect(() => divide(exact("1"), zero)).toThrow(RangeError));
});

describe("round", () => {
  it.each([
    ["0.005", 2, "0.01"],
    ["-0.005", 2, "-0.01"],
    ["0.0049", 2, "0"],
    ["-0.0049", 2, "0"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["26.576", 2, "26.58"],
    ["1.1", 5, "1.1"],
    ["12345.67", -2, "12300"],
    ["-50", -2, "-100"],
  ])("%s to %i places", (text, decimals, expected) =>
    expect(toText(round(exact(text), decimals))).toBe(expected),
  );
});

describe("text", () => {
  it.each([
    ["61.20", "61.2", "61.20"],
    ["007", "7", "7.00"],
    ["0.12345", "0.12345", "0.12345"],
    ["-0.10", "-0.1", "-0.10"],
    [`0.${"0".repeat(38)}1`, `0.${"0".repeat(38)}1`, `0.${"0".repeat(38)}1`],
    ["1".repeat(40), "1".repeat(40), `${"1".repeat(40)}.00`],
  ])("%s is %s, with two decimals %s", (text, canonical, fixed) => {
    expect(toText(exact(text))).toBe(canonical);
    expect(toFixed(exact(text), 2)).toBe(fixed);
  });
});

it("compares by value", () => {
  expect(compare(exact("-1"), exact("1"))).toBe(-1);
  expect(compare(exact("1.0"), exact("1"))).toBe(0);
  expect(equals(exact("61.20"), exact("61.2"))).toBe(true);
  expect(toText(absolute(exact("-3.2")))).toBe("3.2");
  expect(decimalPlaces(exact("61.20"))).toBe(1);
});

it.each([
  [2, "0.005"],
  [0, "0.5"],
  [-4, "5000"],
])("half a unit of %i decimals is %s", (decimals, half) => expect(toText(halfUnit(decimals))).toBe(half));

it.each([1, "1", null, undefined, {}, { toFixed: () => "1" }])("%s is no exact number", (value) => {
  expect(isExact(value)).toBe(false);
});
