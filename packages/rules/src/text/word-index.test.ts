import fc from "fast-check";
import { expect, it } from "vitest";
import { WordIndex } from "./word-index.js";

const word = fc.string({
  unit: fc.constantFrom("预", "算", "收", "支", "款", "1", "，"),
  minLength: 1,
  maxLength: 4,
});

it("names every text that has one of the words, each once and in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: word, maxLength: 5 }), { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (texts, words) => {
        const index = new WordIndex(texts);
        const having = texts.flatMap((text, at) => (words.some((each) => text.includes(each)) ? [at] : []));
        const found = index.textsWith(words);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found).toEqual(expect.arrayContaining(having));
        expect(index.count(words)).toBeGreaterThanOrEqual(having.length);
      },
    ),
  );
});

it("leaves out the texts that have none of a word's neighbours, or the document would be searched for nothing", () => {
  const index = new WordIndex(["收入预算12.50万元", "支出预算", "签订合同"]);
  expect(index.textsWith(["签定"])).toEqual([]);
  expect(index.textsWith(["合同", "收入"])).toEqual([0, 2]);
  expect(index.count(["预算"])).toBe(2);
});
