import { fields, type Occurrence } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import {
  looksBack,
  otherYearInAccounts,
  otherYearWords,
  yearMentions as phrases,
  type YearMention,
} from "../../parameters/year-mentions.js";
import { listed, type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

const yearOf = ({ text }: Passage) => Number(/20\d\d/.exec(text)?.[0]);

/** The occurrences of values for which the document states a year. */
const datedTexts = perDocument(({ sources }): readonly Occurrence[] =>
  sources.flatMap(([, printed]) => printed.filter(({ year }) => year !== undefined)),
);

/** Whether an amount with this year was read from the paragraph: then the rule statement-year checks it. */
function isOfAmount(context: CheckContext, passage: Passage, year: number): boolean {
  const text = context.paragraph(passage.paragraph)?.text ?? "";
  const compared = sentenceOf(context.statement, passage).slice(passage.text.length).includes(`${year}年`);
  return (
    !compared &&
    datedTexts(context).some((occurrence) => occurrence.year === year && text.includes(occurrence.text))
  );
}

/** Passages with a wrong year, unless the same phrase also occurs with the right one. */
function astray(context: CheckContext, mention: YearMention, fiscalYear: number) {
  const { pattern, offset, isPlan = false, isOfEach = false } = mention;
  const { statement, paragraph, kind } = context;
  const inKind = kind === "budget" ? otherYearWords : otherYearInAccounts;
  const otherYear = isPlan ? looksBack : inKind;
  const right = fiscalYear + offset;
  const passages = statement ? passagesOf(statement, pattern) : [];
  const isBody = (index: number) => paragraph(index)?.role === "body";
  const sides = new Set(passages.filter((each) => yearOf(each) === right).map((each) => each.paragraph));
  const isStatedInBody = !isOfEach && offset === 0 && [...sides].some(isBody);
  return passages.filter((passage) => {
    const year = yearOf(passage);
    if (year === right || year > fiscalYear + 1) return false;
    // both years side by side are a comparison
    if (sides.has(passage.paragraph)) return false;
    // what is said of the right year elsewhere may be compared with last year, not with one before
    const mayCompare = isStatedInBody && year === fiscalYear - 1;
    if (mayCompare && isBody(passage.paragraph) && !isListed(passage)) return false;
    const text = paragraph(passage.paragraph)?.text ?? "";
    if (offset === 0 && text.includes(`${fiscalYear}年`)) return false;
    return !otherYear.test(sentenceOf(statement, passage)) && !isOfAmount(context, passage, year);
  });
}

/** Whether a passage is an entry of a list or a note beneath a table: each of these has a year of its own. */
const isListed = ({ text, start }: Passage) => start > 0 || /[本此该]表/.test(text);

/** The phrases for the kind of the document. */
const phrasesFor = ({ kind }: CheckContext) =>
  phrases.filter(({ kinds = ["budget"] }) => kinds.includes(kind));

/** The passages with a wrong year by their phrases, each place once: 标题 and “三公”经费预算 may begin at one year. */
const astrayByPhrase = perDocument((context): ReadonlyMap<YearMention, readonly Passage[]> => {
  const fiscalYear = context.value(fields.fiscalYear);
  const known = new Set<string>();
  const isNew = ({ paragraph, start }: Passage) => {
    const place = `${paragraph}#${start}`;
    return !known.has(place) && known.add(place);
  };
  return new Map(
    fiscalYear
      ? phrasesFor(context).map((mention) => [mention, astray(context, mention, fiscalYear).filter(isNew)])
      : [],
  );
});

export const toldYears = defineRule<YearMention>({
  id: "told-years",
  title: "固定写法里的年份与预算年度对得上",
  severity: "warning",
  basis: ["budget-law-18"],
  covers: ["I-YEAR"],
  none: "没有原文，或不知道预算年度",
  each: (context) => (context.statement && context.has(fields.fiscalYear) ? phrasesFor(context) : []),
  check: (context, mention) => {
    const fiscalYear = context.value(fields.fiscalYear);
    if (!fiscalYear) return context.skipped("未披露：财政年度");
    const found = astrayByPhrase(context).get(mention) ?? [];
    if (found.length === 0) return context.passed();
    context.citeAll(found);
    const right = fiscalYear + mention.offset;
    const year = context.kind === "budget" ? "预算" : "决算";
    const stated = [...new Set(found.map(yearOf))];
    // what a year executes is not known in its budget; an earlier year may be one that is compared
    const isImpossible = context.kind === "budget" && stated.includes(fiscalYear);
    const severity = mention.offset === 0 || isImpossible ? "warning" : "info";
    const years = stated.join("、");
    return context.failed(
      `${mention.what}写的是 ${years} 年；${year}年度是 ${fiscalYear} 年，应为 ${right} 年，像是沿用了往年的文字，请核对：${listed(found.map(({ text }) => text))}`,
      { severity },
    );
  },
});
