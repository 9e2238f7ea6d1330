import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredWords } from "./required-words.js";

describe("words without which a pattern does not match", () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/签定/, [["签定"]]],
    [/帐[户号]/, [["帐户", "帐号"]]],
    [/增加|减少/, [["增加", "减少"]]],
    [/(?:增加|减少)了?\d+万元/, [["增加了", "增加", "减少了", "减少"], ["万元"]]],
    [/收入.{0,9}支出/, [["收入"], ["支出"]]],
    [/(?<=其中)项目/, [["其中"], ["项目"]]],
    [/项目(?=支出)/, [["项目"], ["支出"]]],
    [/(?<!不)予算(?!员)/, [["予算"]]],
    [/(.{2})\1的的/, [["的的"]]],
    [/预算{1,3}/, [["算"], ["预"]]],
    [/(?<name>某某)局/u, [["某某局"]]],
    [/[a-c]款/, [["a款", "b款", "c款"]]],
    [/\u9884算\s\x41/, [["预算"], ["A"]]],
    [/\p{Script=Han}款/u, [["款"]]],
    [/^预$/m, [["预"]]],
  ])("%s", (pattern, expected) => {
    const sorted = (kinds: readonly (readonly string[])[]) => kinds.map((words) => [...words].sort()).sort();
    expect(sorted(requiredWords(pattern))).toEqual(sorted(expected));
  });

  it.each([
    /\d+/,
    /(?:增加)?/,
    /增加|\d/,
    /[^，]/,
    /(?!增加)/,
    /增加/i,
    /[一-鿿]/,
    /.*/,
    /(?:增加|)/,
    /(?<=^|：)/,
  ])("%s has none", (pattern) => {
    expect(requiredWords(pattern)).toEqual([]);
  });

  /** A piece of a pattern, with a text that it matches. */
  interface Piece {
    readonly source: string;
    readonly text: string;
  }
  const literal = fc.string({ unit: fc.constantFrom("预", "算", "收", "1"), minLength: 1, maxLength: 3 });
  const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
    piece: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literal.map((text) => ({ source: text, text })),
      literal.map((text) => ({ source: `[${text}款]`, text: text.slice(-1) })),
      fc.constantFrom(
        { source: "\\d", text: "7" },
        { source: "[^预]", text: "万" },
        { source: ".", text: "元" },
        { source: "(?!元)", text: "" },
        { source: "\\s*", text: "" },
      ),
      fc.array(tie("piece"), { minLength: 1, maxLength: 3 }).map((parts) => ({
        source: parts.map(({ source }) => source).join(""),
        text: parts.map(({ text }) => text).join(""),
      })),
      fc.array(tie("piece"), { minLength: 1, maxLength: 3 }).map((parts) => ({
        source: `(?:${parts.map(({ source }) => source).join("|")})`,
        text: parts.at(-1)?.text ?? "",
      })),
      fc
        .tuple(tie("piece"), fc.constantFrom("?", "*", "+", "{2}", "{0,2}", "{1,3}?"), fc.boolean())
        .map(([{ source, text }, count, isThere]) => {
          const least = count === "{2}" ? 2 : count === "+" || count === "{1,3}?" ? 1 : 0;
          return { source: `(?:${source})${count}`, text: text.repeat(least === 0 && isThere ? 1 : least) };
        }),
    ),
  }));

  it("are in whatever a pattern matches", () => {
    fc.assert(
      fc.property(piece, ({ source, text }) => {
        const pattern = new RegExp(`^${source}$`);
        // a part that looks ahead may forbid the text
        fc.pre(pattern.test(text));
        const missing = requiredWords(pattern).filter((words) => !words.some((word) => text.includes(word)));
        expect(missing).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
