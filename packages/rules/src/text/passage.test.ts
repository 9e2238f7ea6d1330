import type { Statement } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listed, passagesOf, sentenceOf, stretchesOf } from "./passage.js";

const statement: Statement = {
  paragraphs: [
    { text: "甲乙甲", role: "body" },
    { text: "甲", role: "cell" },
    { text: "丙甲", role: "heading" },
  ],
};

describe("passages", () => {
  it("are all places in running text, in order", () => {
    expect(passagesOf(statement, /甲/)).toEqual([
      { paragraph: 0, start: 0, end: 1, text: "甲" },
      { paragraph: 0, start: 2, end: 3, text: "甲" },
      { paragraph: 2, start: 1, end: 2, text: "甲" },
    ]);
    expect(passagesOf(statement, /甲/, ({ role }) => role === "cell")).toMatchObject([{ paragraph: 1 }]);
  });

  it.each([
    ["begin and end with their paragraph", /^甲/, [0]],
    ["look back and ahead within it", /(?<=丙)甲$/, [2]],
    ["never run over its end", /甲\s*甲/, []],
    ["are none for an empty match", /丁*/, []],
  ])("%s", (_, pattern, expected) => {
    expect(passagesOf(statement, pattern).map(({ paragraph }) => paragraph)).toEqual(expected);
  });

  it("are those of each paragraph alone, though the document is searched in one", () => {
    const patterns = [/甲/, /甲+\s*/, /^乙?甲/, /[^甲]甲$/, /(?<=^|乙)甲/, /甲\s*甲/, /乙{2,}|甲乙/];
    const texts = fc.array(fc.string({ unit: fc.constantFrom("甲", "乙", " ", "丙"), maxLength: 6 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(...patterns), (all, pattern) => {
        const paragraphs = all.map((text) => ({ text, role: "body" as const }));
        expect(passagesOf({ paragraphs }, pattern)).toEqual(
          all.flatMap((text, paragraph) =>
            stretchesOf(text, pattern).map((stretch) => ({ paragraph, ...stretch })),
          ),
        );
      }),
    );
  });

  it("are the same each time, whatever flags the pattern has", () => {
    const pattern = /甲/g;
    expect(stretchesOf("甲乙甲", pattern)).toEqual(stretchesOf("甲乙甲", pattern));
    expect(stretchesOf("甲乙甲", pattern)).toHaveLength(2);
  });
});

describe("the sentence that a passage stands in", () => {
  it.each([
    ["甲。", "甲"],
    ["乙。甲丙；丁", "甲丙"],
    ["乙；丙甲", "丙甲"],
  ])("of %s is %s", (text, expected) => {
    const paragraphs = [{ text, role: "body" as const }];
    expect(passagesOf({ paragraphs }, /甲/).map((each) => sentenceOf({ paragraphs }, each))).toEqual([
      expected,
    ]);
  });
});

describe("listed", () => {
  it.each([
    [["甲"], "“甲”"],
    [["甲", "乙"], "“甲”、“乙”"],
    [["甲", "甲"], "“甲”等 2 处"],
    [["甲", "乙", "丙", "丁"], "“甲”、“乙”、“丙”等 4 处"],
  ])("%j", (words, expected) => {
    expect(listed(words)).toBe(expected);
  });
});
