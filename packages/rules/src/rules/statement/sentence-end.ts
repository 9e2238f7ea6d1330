import type { Paragraph, Statement } from "@qingbei/domain";
import { numberPattern, withoutNumbering } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";
import { type NumberedItem, numberedLists, runsOf } from "../../text/numbered-list.js";
import { listed } from "../../text/passage.js";

/** Words that make a complete sentence; titles and list entries have none of them. */
const TELLS =
  /原因(?:是|为)|主要(?:用于|是|为)|(?:增加|减少|持平|安排|用于|负责|承担).{0,200}(?:[，、]|,(?!\d))|(?:[，；;]|,(?!\d)).{0,200}(?:万元|持平|。)/;
const ENDED = /[。！？；：…，、.!?;:,][”’）)》]*\s*$/;
const FULL_STOP = /[。！？][”’）)》]*\s*$/;
/** Labels beneath tables and titles are no sentences. */
const LABEL = /^\s*(?:附件|附[:：]|单位|金额单位|注[:：]|备注|编制|填报|联系|电话|地址|第\s*\d+\s*页)/;
const COMMA = /[，、,]\s*$/;
const isNumbered = (text: string) => withoutNumbering(text) !== text;
/** A sentence that only states a sum: 某局机关运行经费预算为12.50万元. */
const TELLS_SUM = new RegExp(
  String.raw`^[^：:]*(?:预算|决算|支出|收入|经费)数?(?:为|是)\s*${numberPattern}\s*万元\s*$`,
);
const NEXT = 3;
const SHORTEST = 12;
const SHOWN = 10;

const isBody = (paragraph: Paragraph | undefined): paragraph is Paragraph => paragraph?.role === "body";

/** Whether the next sentence beneath the heading has its full stop, and does not continue this one. */
function isFollowed(paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs.slice(index + 1, index + 1 + NEXT).find(isBody);
  return next !== undefined && FULL_STOP.test(next.text) && !/^\s*[，、；。,;）)]/.test(next.text);
}

/** Sentences without a full stop, if other paragraphs of the section around them have one. */
function unended({ paragraphs }: Statement): readonly number[] {
  const ended = (index: number, section: Paragraph["section"]) => {
    const paragraph = paragraphs[index];
    return isBody(paragraph) && paragraph.section === section && FULL_STOP.test(paragraph.text);
  };
  return paragraphs.flatMap((paragraph, index) => {
    const { text, section } = paragraph;
    if (!isBody(paragraph) || text.length < SHORTEST || LABEL.test(text)) return [];
    // a sentence that ends in a comma continues in the next paragraph, unless both are numbered items
    const isCut = COMMA.test(text) && [text, paragraphs[index + 1]?.text ?? ""].every(isNumbered);
    if (ENDED.test(text) && !isCut) return [];
    const isUnended =
      (TELLS.test(text) && ended(index - 1, section)) ||
      (TELLS_SUM.test(text) && isFollowed(paragraphs, index));
    return isUnended ? [index] : [];
  });
}

/** Fewest other items of a list that end in a full stop, so that one without it has lost it. */
const FEWEST_ENDED = 3;

/** The one item of a numbered list without any mark at its end, if each of the others has its full stop. */
function unendedItems(statement: Statement): readonly number[] {
  const { paragraphs } = statement;
  return numberedLists(statement)
    .flatMap(runsOf)
    .flatMap((run) => {
      const isOpen = ({ paragraph }: NumberedItem) => !ENDED.test(paragraphs[paragraph]?.text ?? "");
      const [open, ...more] = run.filter(isOpen);
      if (!open || more.length > 0 || run.length - 1 < FEWEST_ENDED) return [];
      const { paragraph } = open;
      const isEnded = (each: NumberedItem) =>
        each === open || FULL_STOP.test(paragraphs[each.paragraph]?.text ?? "");
      const { text = "" } = paragraphs[paragraph] ?? {};
      // what follows without a number may be the rest of the item
      const next = paragraphs[paragraph + 1];
      const isWhole = next === undefined || next.label !== undefined || next.role === "heading";
      return run.every(isEnded) && isWhole && text.length >= SHORTEST ? [paragraph] : [];
    });
}

export const sentenceEnd = defineRule({
  id: "sentence-end",
  title: "段末的句子有句号",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PUNCT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const found = [...new Set([...unended(statement), ...unendedItems(statement)])].sort((a, b) => a - b);
    if (found.length === 0) return passed();
    for (const index of found) cite(index);
    const ends = found.map((index) => statement.paragraphs[index]?.text.trim().slice(-SHOWN) ?? "");
    return failed(`段末少了句号：${listed(ends)}`);
  },
});
