import { fields, type Paragraph, type Statement, withoutBlanks } from "@qingbei/domain";
import { numberPattern, withoutNumbering } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { headingNumber } from "../../parameters/heading-number.js";
import { segmentBefore } from "../../text/clauses.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

/** A budget's money under the name 决算, which is known only after the year: 收入决算100万元. */
const MONEY = new RegExp(
  String.raw`(?:收入|支出|收支|政府采购|采购(?:货物|工程|服务)|“三公”经费|机关运行经费|财政拨款)(?:支出|收入)?决算(?:数|总额|总计|总数)?(?:为|是|共计|合计|安排)?\s*${numberPattern}\s*万?元`,
);
/** A heading of the explanation of a budget or of final accounts. */
const heading = (number: string, kind: string) =>
  new RegExp(
    String.raw`^\s*${number}(?:20\d\d年度?)?[^，,。；;：:\d《》]{0,24}${kind}(?:编制|情况)(?:的)?说明\s*$`,
  );
/** The heading of the statement itself. */
const HEADING = heading(`(?:${headingNumber})?`, "决算");
/** The heading of the explaining part of final accounts that says 预算. */
const HEADING_OF_BUDGET = heading(`(?=第|.{0,8}20\\d\\d年)${headingNumber}`, "(?:部门|单位)预算");
/** What final accounts say was spent, called 预算: it follows the budget, and its share of the budget follows it. */
const SPENT_AS_BUDGET =
  /年初预算数?为[^，。；;]{1,20}万?元，(?:支出)预算数?为[^，。；;]{1,20}万?元，(?:为|完成)年初预算/;
/** The title of a table that says 决算: in a budget it must be of an earlier year. */
const TITLE = /^\s*20\d\d年[^，。；;：:《》]{0,40}决算[^，。；;：:《》]{0,6}表\s*$/;
/** The title of a table of final accounts that says 预算, and the same with 决算. */
const titleOf = (kind: string) =>
  new RegExp(
    String.raw`^\s*(?:20\d\d年度?)?[^，,。；;：:\d《》采购绩目]{0,24}(?:收入|支出|收支)${kind}(?:总|明细)?表\s*$`,
  );
const TITLE_OF_BUDGET = titleOf("预算");
const TITLE_OF_ACCOUNTS = titleOf("决算");
/** A numbered heading within that part: one that says 预算, and the same with 决算. */
const part = (kind: string) => heading(`(?!第)${headingNumber}`, `(?:收入|支出|收支)${kind}(?:总体)?`);
const PART_OF_BUDGET = part("预算");
const PART_OF_ACCOUNTS = part("决算");
/** From this many headings or titles with 决算 on, one with 预算 is a slip, unless the same with 决算 exists too. */
const [FEWEST_HEADINGS, FEWEST_TITLES] = [2, 3];
/** An entry of the contents of a budget that says 决算, and what bears such a title behind them. */
const ENTRY = /^[^，,。；;：:《》]{0,40}决算(?:编制|情况)?的?(?:说明|总?表)$/;
const TITLED = /决算[^，,。；;]{0,12}(?:说明|表)$/;
/** A clause about last year, or a comparison with what was executed. */
const COMPARED = /上年|去年|上一年|往年|[比较与]|执行/;
const YEAR = /20\d\d(?=年)/g;

/** The clause up to the end of the passage. */
function clauseOf({ paragraph }: CheckContext, passage: Passage): string {
  const text = paragraph(passage.paragraph)?.text ?? "";
  return segmentBefore(text, passage.start, "phrase") + passage.text;
}

/** Words for a year, or for an earlier one. */
const WHEN = /(20\d\d)年|上年|去年|上一年|往年|以前年度/;

/** Paragraphs searched upwards for a heading. */
const BENEATH = 40;

/** The first words for a year that apply to a passage: in its sentence before it, or in the heading above it. */
function whenOf({ paragraph }: CheckContext, passage: Passage): RegExpExecArray | null {
  const text = paragraph(passage.paragraph)?.text ?? "";
  const inSentence = WHEN.exec(segmentBefore(text, passage.start, "period"));
  if (inSentence) return inSentence;
  for (let at = passage.paragraph - 1; at >= 0 && passage.paragraph - at <= BENEATH; at--) {
    const above = paragraph(at);
    if (above?.role === "heading") return WHEN.exec(above.text);
  }
  return null;
}

function isOfThisYear(context: CheckContext, passage: Passage, fiscalYear: number): boolean {
  const clause = clauseOf(context, passage);
  if (COMPARED.test(clause)) return false;
  const years = clause.match(YEAR) ?? [];
  if (years.length > 0) return years.every((year) => Number(year) === fiscalYear);
  const when = whenOf(context, passage);
  return !when || Number(when[1]) === fiscalYear;
}

const isHeading = ({ role }: Paragraph) => role !== "cell" && role !== "contents";
const plain = (text: string) => withoutBlanks(withoutNumbering(text));

/** Headings or titles of tables in final accounts that say 预算, if enough others say 决算. */
function amongAccounts(
  statement: Statement,
  [ofBudget, ofAccounts]: readonly [RegExp, RegExp],
  fewest: number,
): readonly Passage[] {
  const known = new Set(passagesOf(statement, ofAccounts, isHeading).map(({ text }) => plain(text)));
  if (known.size < fewest) return [];
  return passagesOf(statement, ofBudget, isHeading).filter(
    ({ text }) => !known.has(plain(text).replace(/预算(?=(?:总体)?情况|(?:总|明细)?表)/, "决算")),
  );
}

/** Entries of the contents of a budget that say 决算, if nothing behind them bears such a title. */
function inContents({ paragraphs }: Statement): readonly Passage[] {
  const entries = paragraphs.flatMap(({ role, title, text }, paragraph) => {
    const entry = role === "contents" ? withoutBlanks(title ?? text) : "";
    return ENTRY.test(entry) ? [{ paragraph, start: 0, end: text.length, text: entry }] : [];
  });
  const isTitled = () =>
    paragraphs.some(({ role, text }) => role !== "contents" && TITLED.test(text.trimEnd()));
  return entries.length > 0 && isTitled() ? [] : entries;
}

export const kindWords = defineRule({
  id: "kind-words",
  title: "预算里没有把本年的“预算”写成“决算”，决算里也没有把“决算”写成“预算”",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ROLE"],
  check: (context) => {
    const { statement, value, kind, isPartial, citeAll, passed, failed, skipped } = context;
    const fiscalYear = value(fields.fiscalYear);
    if (!statement) return skipped("没有原文可查");
    if (!fiscalYear) return skipped("未披露：财政年度");
    const isBudget = kind === "budget";
    const headings = [
      ...passagesOf(statement, isBudget ? HEADING : HEADING_OF_BUDGET, isHeading),
      ...(isBudget
        ? [...passagesOf(statement, TITLE, isHeading), ...(isPartial ? [] : inContents(statement))]
        : [
            ...amongAccounts(statement, [PART_OF_BUDGET, PART_OF_ACCOUNTS], FEWEST_HEADINGS),
            ...amongAccounts(statement, [TITLE_OF_BUDGET, TITLE_OF_ACCOUNTS], FEWEST_TITLES),
          ]),
    ];
    const amounts = passagesOf(statement, isBudget ? MONEY : SPENT_AS_BUDGET);
    const found = [...amounts, ...headings].filter((passage) => isOfThisYear(context, passage, fiscalYear));
    if (found.length === 0) return passed();
    citeAll(found);
    const [own, other] = isBudget ? ["预算", "决算"] : ["决算", "预算"];
    return failed(
      `本文件是${own}，这里却写“${other}”：${listed(found.map(({ text }) => text.trim()))}，请核对`,
    );
  },
});
