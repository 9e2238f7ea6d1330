import { describe, expect, it } from "vitest";
import { encode, safeEncode } from "../schema/z.js";
import { exact, scale, toText } from "./exact.js";
import { Percentage, PercentagePoints, percentage, percentagePoints } from "./percentage.js";
import { Quantity } from "./quantity.js";
import { toWan, toYuan, Wan, wan, Yuan, yuan } from "./wan.js";

const circular: unknown[] = [];
circular.push(circular);

describe.each([
  ["Wan", Wan],
  ["Yuan", Yuan],
  ["Quantity", Quantity],
  ["Percentage", Percentage],
  ["PercentagePoints", PercentagePoints],
] as const)("%s", (_, codec) => {
  const refusal = (input: unknown) => {
    const result = codec.safeParse(input as string);
    return result.success ? undefined : result.error.issues.map(({ message }) => message).join();
  };

  it.each([61.2, 0, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the JavaScript number %d with the reason",
    (number) => {
      expect(refusal(number)).toContain("JavaScript 数字是二进制浮点数");
    },
  );

  it.each([
    ['""', ""],
    ['" 1"', " 1"],
    ['"1\\n"', "1\n"],
    ['"+1"', "+1"],
    ['"1e3"', "1e3"],
    ['"１２"', "１２"],
    ['"1,234.50"', "1,234.50"],
    ['"NaN"', "NaN"],
    [`"${"6".repeat(40)}…"`, "6".repeat(100_000)],
    ["null", null],
    ["没有值", undefined],
    ["true", true],
    ["bigint", 1n],
    ["列表", circular],
    ["对象", { amount: "1" }],
  ])("refuses, and says that there stood, %s", (shown, input) => {
    expect(refusal(input)).toMatch(/须为十进制数字字符串，如 "[\d.]+"；实际为 /);
    expect(refusal(input)?.split("实际为 ")[1]).toBe(shown);
  });

  it.each([61.2, "61.2", null, { kind: "percent" }, { kind: "percentage points", points: "1" }])(
    "refuses to encode %j with a message",
    (value) => {
      const result = safeEncode(codec, value as never);
      expect(result.error?.issues[0]?.message).toMatch(/^(金额|数量|百分).*须为/);
    },
  );
});

it.each([
  ["61.20", "61.2"],
  ["0.00", "0"],
  ["-0", "0"],
  ["007", "7"],
  ["-3.10", "-3.1"],
  ["9".repeat(40), "9".repeat(40)],
])("%s encodes to the canonical %s", (text, canonical) => {
  expect(encode(Wan, Wan.parse(text))).toBe(canonical);
  expect(encode(Yuan, Yuan.parse(text))).toBe(canonical);
});

it.each([
  ["96282213.44", "9628.221344"],
  ["1", "0.0001"],
  ["-20000", "-2"],
  ["0", "0"],
])("%s 元 are %s 万元", (inYuan, inWan) => {
  expect(toText(toWan(yuan(inYuan)))).toBe(inWan);
  expect(toText(toYuan(wan(inWan)))).toBe(inYuan);
});

it.each(["26.50", "26.5", "100", "-3.00", "0.0"])("a percentage keeps its printed decimals: %s", (text) => {
  expect(encode(Percentage, Percentage.parse(text))).toBe(text);
  expect(encode(PercentagePoints, percentagePoints(text))).toBe(text);
});

it("a percentage never loses a digit to the decimals it claims", () => {
  expect(encode(Percentage, { ...percentage("26.58"), decimals: 0 })).toBe("26.58");
});

it("a percentage of no size has no sign", () => {
  expect(encode(Percentage, percentage("-0.00"))).toBe("0.00");
});

it("amounts keep their unit through sums and products", () => {
  expect(toText(scale(wan("61.20"), exact("1.5")))).toBe("91.8");
});
