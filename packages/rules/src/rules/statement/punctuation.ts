import type { Paragraph } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import type { Correction } from "../../text/correction.js";
import { repairsOf, saying } from "../../text/correction.js";
import { passagesOf } from "../../text/passage.js";

const HALF_WIDTH = /(?<=[\p{Script=Han}”）》])[,;:?!](?=[\p{Script=Han}“（《])/u;
const DOUBLED = /[。，、；：！？]{2,}/;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

/** A sentence, by its punctuation: the colon of 单位:万元 above a table, or of 注: below it, is nobody's fault. */
const isSentence = ({ text }: Paragraph | { readonly text: "" }) =>
  /[，。；、：]/.test(text) && !/^备?注:/.test(text);
/** ？！ and ！！ are said on purpose, 。。。 stands for an ellipsis. */
const isDeliberate = (marks: string) => /^[！？]+$/.test(marks);

function mend(marks: string): string {
  if (/^。{3,}$/.test(marks)) return "……";
  return /[。！？]/.exec(marks)?.[0] ?? marks.charAt(0);
}

export const punctuation = defineRule({
  id: "punctuation",
  title: "中文之间用全角标点，标点不重叠",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PUNCT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const half = passagesOf(statement, HALF_WIDTH)
      .filter(
        ({ text, paragraph }) => text !== ":" || isSentence(statement.paragraphs[paragraph] ?? { text: "" }),
      )
      .map((each) => ({ ...each, to: FULL[each.text] ?? each.text }));
    const doubled = passagesOf(statement, DOUBLED)
      .filter(({ text }) => !isDeliberate(text))
      .map((each) => ({ ...each, to: mend(each.text) }));
    /** With the characters on both sides: a comma alone says nothing to the reader. */
    const shown = (each: Correction): Correction => {
      const { text } = statement.paragraphs[each.paragraph] ?? { text: "" };
      const [before, after] = [
        text.slice(Math.max(0, each.start - 2), each.start),
        text.slice(each.end, each.end + 2),
      ];
      return { ...each, text: before + each.text + after, to: before + each.to + after };
    };
    const found = [...half, ...doubled].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    const corrections = found.map(shown);
    return failed(`标点不规范：${saying(corrections)}`, { repairs: repairsOf(corrections) });
  },
});
