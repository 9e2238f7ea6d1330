import type { Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type Correction, editsOf, saying } from "../../text/correction.js";
import { passagesOf } from "../../text/passage.js";

/** The mark first: to look for what stands around it takes longer. */
const HALF_WIDTH = /[,;:?!](?<=[\p{Script=Han}”）》].)(?=[\p{Script=Han}“（《])/u;
/** The label of a table's unit, also where it stands on one line with the office's name. */
const UNIT_LABEL = "单位:";
const UNIT = /^(?:人民币)?[亿万千]?元/;
const LONGEST_UNIT = 5;
/** At least one of them full-width: half-width ones in a row are code. */
const DOUBLED = /[。，、；：！？][。，、；：！？,;:]+|[,;:][。，、；：！？]+/;
const FULL_WIDTH = /[，；：？！]/;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** The characters shown on either side: a comma alone says nothing to the reader. */
const BESIDE = 2;

/** Half-width marks between Chinese characters; none where they are the rule, as in text taken off a web page. */
function halfWidth(statement: Statement): readonly Correction[] {
  const found = passagesOf(statement, HALF_WIDTH).filter(({ text: mark, paragraph, end }) => {
    const text = statement.paragraphs[paragraph]?.text ?? "";
    const isUnit = UNIT.test(text.slice(end, end + LONGEST_UNIT));
    if (isUnit && text.startsWith(UNIT_LABEL, end - UNIT_LABEL.length)) return false;
    // the colon of 单位:万元 above a table, or of 注: below it, is nobody's fault
    return mark !== ":" || (/[，。；、：]/.test(text) && !/^备?注:/.test(text));
  });
  if (found.length === 0 || found.length > passagesOf(statement, FULL_WIDTH).length) return [];
  return found.map((each) => ({ ...each, to: FULL[each.text] ?? each.text }));
}

function mend(marks: string): string {
  if (/^。{3,}$/.test(marks)) return "……";
  const first = /[。！？]/.exec(marks)?.[0] ?? marks.charAt(0);
  return FULL[first] ?? first;
}

/** Marks in a row; ？！ and ！！ are said on purpose. */
function doubled(statement: Statement): readonly Correction[] {
  return passagesOf(statement, DOUBLED)
    .filter(({ text }) => !/^[！？]+$/.test(text))
    .map((each) => ({ ...each, to: mend(each.text) }));
}

function inSurroundings({ paragraphs }: Statement, correction: Correction): Correction {
  const { paragraph, start, end, text, to } = correction;
  const whole = paragraphs[paragraph]?.text ?? "";
  const before = whole.slice(Math.max(0, start - BESIDE), start);
  const after = whole.slice(end, end + BESIDE);
  return { ...correction, text: before + text + after, to: before + to + after };
}

export const punctuation = defineRule({
  id: "punctuation",
  title: "中文之间用全角标点，标点不重叠",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PUNCT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const found = [...halfWidth(statement), ...doubled(statement)].sort(
      (a, b) => a.paragraph - b.paragraph || a.start - b.start,
    );
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    const corrections = found.map((each) => inSurroundings(statement, each));
    return failed(`标点不规范：${saying(corrections)}`, { edits: editsOf(corrections) });
  },
});
