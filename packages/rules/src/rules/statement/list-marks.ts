import { paragraphPointer, type Statement } from "@qingbei/domain";
import { listed, matchesAnywhere, type Passage } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

/**
 * The number of a list item: with its mark (1. or 1、) anywhere; without one, at the beginning of a paragraph or behind
 * a stop.
 */
const ITEM =
  /(?<![\d.．,，])(?<marked>[1-9]\d?)\s*[.．、](?!\d)|(?:^|[。；;：:\n])\s*(?<bare>[1-9]\d?)(?=[\u4e00-\u9fff])/g;
/** The digit comes first in the pattern: beginning with the lookbehind takes longer. */
const BARE = /[1-9]\d?(?=[\u4e00-\u9fff])(?<=(?:^|[。；;：:])\s*[1-9]\d?)/;
const DIGIT = /[1-9]/;
/** Measure words behind a count, which is not the number of a list item. */
const MEASURE =
  /^[年月日个名人户次座台辆件项家所处条村镇栋间套份场位亩米公千百十万亿元多余至到类级楼号路期批周天小时分支批张块只道幢队届季度]/;

interface Bare extends Passage {
  readonly number: number;
}

/** Numbers without a mark whose predecessor has one, in the same paragraph or at the beginning of the one before. */
function bareIn(statement: Statement): readonly Bare[] {
  // most documents have none: one search of the whole text shows it
  if (!matchesAnywhere(statement, BARE)) return [];
  const { paragraphs } = statement;
  let before: { readonly number: number; readonly paragraph: number } | undefined;
  const found: Bare[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    if (!DIGIT.test(text)) continue;
    for (const match of text.matchAll(ITEM)) {
      const { marked, bare } = match.groups ?? {};
      const number = Number(marked ?? bare);
      const end = match.index + match[0].length;
      if (marked !== undefined) {
        before = { number, paragraph };
        continue;
      }
      const follows = before && before.number + 1 === number && paragraph - before.paragraph <= 1;
      if (!follows || MEASURE.test(text.slice(end))) continue;
      const start = end - String(number).length;
      found.push({
        paragraph,
        start,
        end: Math.min(end + 6, text.length),
        text: text.slice(start, end + 6),
        number,
      });
      before = { number, paragraph };
    }
  }
  return found;
}

export const listMarks = phraseRule({
  id: "list-marks",
  title: "列举的序号后有点号",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-ENUM-DOT"],
  find: bareIn,
  message: (found) => `序号后缺点号：${listed(found.map(({ text }) => text))}，请补上`,
  more: (found) => ({
    edits: found.map(({ paragraph, start, text, number }) => ({
      pointer: paragraphPointer(paragraph),
      from: text,
      to: `${number}.${text.slice(String(number).length)}`,
      start,
    })),
  }),
});
