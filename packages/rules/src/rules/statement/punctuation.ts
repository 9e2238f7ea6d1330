import type { Statement } from "@qingbei/domain";
import { type Correction, editsOf, saying } from "../../text/correction.js";
import { passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

/** The mark comes first in the pattern: beginning with the lookbehind takes longer. */
const HALF_WIDTH = /[,;:?!](?<=[\p{Script=Han}”）》].)(?=[\p{Script=Han}“（《])/u;
/** A half-width full stop at the end of a Chinese sentence. */
const FULL_STOP = /[.．](?<=[\p{Script=Han}”）》][.．])\s*$/u;
/** Fewest characters of a paragraph that ends so; shorter ones are labels and numbers. */
const SHORTEST = 10;
/** The label of a table's unit, also on one line with the office's name. */
const UNIT_LABEL = "单位:";
const UNIT = /^(?:人民币)?[亿万千]?元/;
const LONGEST_UNIT = 5;
/** At least one mark must be full-width: several half-width ones are code. */
const DOUBLED = /[。，、；：！？][。，、；：！？,;:]+|[,;:][。，、；：！？]+/;
const FULL_WIDTH = /[，；：？！]/;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** Characters shown on either side of a mark. */
const BESIDE = 2;

/**
 * Half-width marks between Chinese characters; empty if they outnumber the full-width ones, as in text from a web page.
 */
function halfWidth(statement: Statement): readonly Correction[] {
  const found = passagesOf(statement, HALF_WIDTH).filter(({ text: mark, paragraph, end }) => {
    const text = statement.paragraphs[paragraph]?.text ?? "";
    const isUnit = UNIT.test(text.slice(end, end + LONGEST_UNIT));
    if (isUnit && text.startsWith(UNIT_LABEL, end - UNIT_LABEL.length)) return false;
    // the colon in 单位:万元 above a table, or in 注: below it, is usual
    return mark !== ":" || (/[，。；、：]/.test(text) && !/^备?注:/.test(text));
  });
  if (found.length === 0 || found.length > passagesOf(statement, FULL_WIDTH).length) return [];
  return found.map((each) => ({ ...each, to: FULL[each.text] ?? each.text }));
}

/** Half-width full stops at the end of paragraphs; empty if they outnumber the full-width ones. */
function fullStops({ paragraphs }: Statement): readonly Correction[] {
  const ends = paragraphs.filter(({ role, text }) => role !== "contents" && /。\s*$/.test(text));
  const found = paragraphs.flatMap(({ role, text }, paragraph) => {
    if ((role !== "body" && role !== "heading") || text.length < SHORTEST) return [];
    const start = FULL_STOP.exec(text)?.index;
    if (start === undefined) return [];
    return { paragraph, start, end: start + 1, text: text.charAt(start), to: "。" };
  });
  return found.length > ends.length ? [] : found;
}

function mend(marks: string): string {
  if (/^。{3,}$/.test(marks)) return "……";
  const first = /[。！？]/.exec(marks)?.[0] ?? marks.charAt(0);
  return FULL[first] ?? first;
}

/** Several marks in a row; not ？！ and ！！, which are intended. */
function doubled(statement: Statement): readonly Correction[] {
  return passagesOf(statement, DOUBLED)
    .filter(({ text }) => !/^[！？]+$/.test(text))
    .map((each) => ({ ...each, to: mend(each.text) }));
}

/** A mark with the characters beside it: alone it says little. */
function inSurroundings({ paragraphs }: Statement, correction: Correction): Correction {
  const { paragraph, start, end, text, to } = correction;
  const whole = paragraphs[paragraph]?.text ?? "";
  const before = whole.slice(Math.max(0, start - BESIDE), start);
  const after = whole.slice(end, end + BESIDE);
  return { ...correction, text: before + text + after, to: before + to + after };
}

export const punctuation = phraseRule({
  id: "punctuation",
  title: "中文之间用全角标点，标点不重叠",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PUNCT"],
  find: (statement) =>
    [...halfWidth(statement), ...fullStops(statement), ...doubled(statement)].sort(
      (a, b) => a.paragraph - b.paragraph || a.start - b.start,
    ),
  message: (corrections, statement) =>
    `标点不规范：${saying(corrections.map((each) => inSurroundings(statement, each)))}`,
  more: (corrections) => ({ edits: editsOf(corrections) }),
});
