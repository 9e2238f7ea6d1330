import { fields, type Paragraph, type Statement } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { headingNumber } from "../../parameters/heading-number.js";
import { segmentBefore } from "../../text/clauses.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

/** A budget's money under the name 决算, which is known only after the year: 收入决算100万元. */
const MONEY =
  /(?:收入|支出|收支|政府采购|采购(?:货物|工程|服务)|“三公”经费|机关运行经费|财政拨款)(?:支出|收入)?决算(?:数|总额|总计|总数)?(?:为|是|共计|合计|安排)?\s*\d[\d,]*(?:\.\d+)?\s*万?元/;
/** A heading of the explanation of a budget or of final accounts. */
const heading = (number: string, kind: string) =>
  new RegExp(
    String.raw`^\s*${number}(?:20\d\d年度?)?[^，。；：:\d《》]{0,24}${kind}(?:编制|情况)(?:的)?说明\s*$`,
  );
/** The heading of the statement itself. */
const HEADING = heading(`(?:${headingNumber})?`, "决算");
/** The heading of the explaining part of final accounts that says 预算. */
const HEADING_OF_BUDGET = heading(`(?=第)${headingNumber}`, "(?:部门|单位)预算");
/** A numbered heading within that part: one that says 预算, and the same with 决算. */
const part = (kind: string) => heading(`(?!第)${headingNumber}`, `(?:收入|支出|收支)${kind}(?:总体)?`);
const PART_OF_BUDGET = part("预算");
const PART_OF_ACCOUNTS = part("决算");
/** From this many headings with 决算 on, one with 预算 is a slip, unless the same heading with 决算 exists too. */
const FEWEST_HEADINGS = 2;
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
const plain = (text: string) => text.replace(/^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\s/g, "");

/** Headings in final accounts that say 预算, if enough others say 决算. */
function partsOfBudget(statement: Statement): readonly Passage[] {
  const known = new Set(passagesOf(statement, PART_OF_ACCOUNTS, isHeading).map(({ text }) => plain(text)));
  if (known.size < FEWEST_HEADINGS) return [];
  return passagesOf(statement, PART_OF_BUDGET, isHeading).filter(
    ({ text }) => !known.has(plain(text).replace(/预算(?=(?:总体)?情况)/, "决算")),
  );
}

export const kindWords = defineRule({
  id: "kind-words",
  title: "预算的说明里没有把本年的“预算”写成“决算”，决算说明的标题也没有写成“预算”",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ROLE"],
  check: (context) => {
    const { statement, value, kind, citeAll, passed, failed, skipped } = context;
    const fiscalYear = value(fields.fiscalYear);
    if (!statement) return skipped("没有原文可查");
    if (!fiscalYear) return skipped("未披露：财政年度");
    const isBudget = kind === "budget";
    const headings = [
      ...passagesOf(statement, isBudget ? HEADING : HEADING_OF_BUDGET, isHeading),
      ...(isBudget ? [] : partsOfBudget(statement)),
    ];
    const amounts = isBudget ? passagesOf(statement, MONEY) : [];
    const found = [...amounts, ...headings].filter((passage) => isOfThisYear(context, passage, fiscalYear));
    if (found.length === 0) return passed();
    citeAll(found);
    const [own, other] = isBudget ? ["预算", "决算"] : ["决算", "预算"];
    return failed(
      `本文件是${own}，这里却写“${other}”：${listed(found.map(({ text }) => text.trim()))}，请核对`,
    );
  },
});
