import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { clean, columns, head, pad, shorten, tail } from "./columns.js";

/** What disclosures are written with. */
const character = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0x3400, max: 0x4dbf }),
  fc.integer({ min: 0x20000, max: 0x2a6df }),
  fc.integer({ min: 0xff01, max: 0xff5e }),
  fc.constantFrom(
    ...[..."，。、；：？！“”‘’（）《》〈〉【】…—·～￥％‰℃㎡①⑩Ⅰ□√×÷±≤≥≠＋－＝　"].map(
      (each) => each.codePointAt(0) ?? 0,
    ),
  ),
);
const text = fc.array(character).map((points) => String.fromCodePoint(...points));

describe("columns", () => {
  it.each([
    ["", 0],
    ["61.20", 5],
    ["万元", 4],
    ["（一）三公", 10],
    ["e\u0301", 1],
    ["か\u3099", 2],
    ["❤\uFE0F", 2],
    ["👍🏽", 2],
    ["\u001b[1m\u001b[31m61.62万元\u001b[39m\u001b[22m", 9],
  ])("%j takes %i", (words, width) => {
    expect(columns(words)).toBe(width);
  });

  it("agrees with string-width", () => {
    fc.assert(fc.property(text, (words) => columns(words) === stringWidth(words)));
  });
});

describe("head and tail", () => {
  it("are the longest parts that fit", () => {
    fc.assert(
      fc.property(text, fc.nat(40), (words, width) => {
        for (const [part, cut] of [
          [head(words, width), words.startsWith(head(words, width))],
          [tail(words, width), words.endsWith(tail(words, width))],
        ] as const) {
          expect(cut).toBe(true);
          expect(columns(part)).toBeLessThanOrEqual(width);
          expect(part === words || columns(part) >= width - 1).toBe(true);
        }
      }),
    );
  });
});

describe("a character with its marks", () => {
  it("is not cut apart", () => {
    expect(head("ae\u0301b", 2)).toBe("ae\u0301");
    expect(tail("ae\u0301b", 1)).toBe("b");
    expect(tail("ae\u0301b", 2)).toBe("e\u0301b");
  });
});

describe("shorten", () => {
  it.each([
    ["日常公用经费", 12, "日常公用经费"],
    ["日常公用经费", 11, "日常公用经…"],
    ["经费2277.23万元", 9, "经费…"],
    ["经费61万元", 7, "经费61…"],
    ["经费", 1, "…"],
    ["经费", 0, ""],
  ])("%s within %i: %s", (words, width, short) => {
    expect(shorten(words, width)).toBe(short);
  });
});

describe("pad", () => {
  it("fills up to the column", () => {
    expect(pad("第 3 行", 10)).toBe("第 3 行   ");
    expect(pad("第 1090 行", 4)).toBe("第 1090 行");
  });
});

describe("clean", () => {
  it.each([
    ["blanks run together", "　一、\t 收入 \r\n", "一、 收入"],
    ["escape sequences lose their escape", "\u001b]0;title\u0007红", "]0;title红"],
    ["nothing turns the line around", "甲\u202e乙\u200b\ufeff", "甲乙"],
  ])("%s", (_, words, printed) => {
    expect(clean(words)).toBe(printed);
  });
});
