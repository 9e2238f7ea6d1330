import type { Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type NumberedItem, type NumberedList, numberedLists, runsOf } from "../../text/numbered-list.js";
import { listed } from "../../text/passage.js";

/** So many headings of one list with something beneath show that each should have something. */
const FEWEST_FILLED = 3;
const LONGEST_HEADING = 40;
/** A heading that tells what there is to tell, or leads to what stands elsewhere: tables, pictures, attachments. */
const TELLS = /[。；：:！？]|无|没有|不涉及|\d|万元|表$|附[件表]|名单|目录|图$|见/;
const NUMBER = /^[（(]?[\d一二三四五六七八九十]+[）)、.．]*/;
const YEAR = /20\d\d年度?/g;

interface Run {
  readonly filled: readonly NumberedItem[];
  readonly empty: readonly NumberedItem[];
}

/** Which headings of a run have something beneath; of the last one nobody knows where its part ends. */
function runIn({ paragraphs }: Statement, items: NumberedList): Run {
  const [filled, empty]: [NumberedItem[], NumberedItem[]] = [[], []];
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    if (!next) continue;
    const beneath = paragraphs.slice(item.paragraph + 1, next.paragraph);
    const isFilled = beneath.some(({ text }) => text.trim() !== "");
    (isFilled ? filled : empty).push(item);
  }
  return { filled, empty };
}

/** Whether a heading says no more than what its part is about. */
function tellsNothing({ paragraphs }: Statement, { paragraph }: NumberedItem): boolean {
  const text = (paragraphs[paragraph]?.text ?? "").trim();
  return !TELLS.test(text.replace(NUMBER, "").replaceAll(YEAR, ""));
}

/** The lists of headings most of which have something beneath. */
function runsIn(statement: Statement): readonly Run[] {
  const isHeading = ({ paragraph }: NumberedItem) => {
    const { role, text = "" } = statement.paragraphs[paragraph] ?? {};
    return role === "heading" && text.length <= LONGEST_HEADING;
  };
  return numberedLists(statement)
    .flatMap(runsOf)
    .filter((run) => run.every(isHeading))
    .map((run) => runIn(statement, run))
    .filter(({ filled, empty }) => filled.length >= FEWEST_FILLED && empty.length * 3 <= filled.length)
    .map(({ filled, empty }) => ({ filled, empty: empty.filter((item) => tellsNothing(statement, item)) }));
}

export const emptySection = defineRule<Run>({
  id: "empty-section",
  title: "编了号的标题下面有内容",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-SECTIONS"],
  none: "没有原文，或没有几个下面有内容的同级标题",
  each: ({ statement }) => (statement ? runsIn(statement) : []),
  check: ({ statement, cite, lacking, passed, failed }, { empty }) => {
    const [first] = empty;
    if (!first) return passed();
    const headings = empty.flatMap(({ paragraph }) => statement?.paragraphs[paragraph] ?? []);
    for (const { paragraph } of empty) cite(paragraph);
    const fault = failed(
      `标题${listed(headings.map(({ text }) => text.trim()))}下面没有内容，同级的其他标题都有，请补上`,
    );
    const section = headings[0]?.section;
    return section ? lacking(section, fault) : fault;
  },
});
