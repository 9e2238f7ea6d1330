import { type DisclosureKind, fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { dated, ofAssets, ofStaff, ofVehicles, upTo } from "../../parameters/asset-dates.js";
import { listed, type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

/** The date of the assets' figures: the year, and whether it is its end. */
interface CutOff {
  readonly year: number;
  readonly isYearEnd: boolean;
  /** It dates the staff, not the assets. */
  readonly isOfStaff?: boolean;
}

const DECEMBER = 12;

/**
 * Why a disclosure of a year cannot use that date, in Chinese; undefined if it can. A budget is drawn up in the year
 * before, and sometimes published with figures of its own year, whose end has not come yet; final accounts tell of the
 * end of their own year.
 */
function faultOf(
  { year: stated, isYearEnd, isOfStaff = false }: CutOff,
  year: number,
  kind: DisclosureKind,
): string | undefined {
  const what = isOfStaff ? "人员情况" : "资产占用情况";
  if (kind === "finalAccounts")
    return stated === year || (stated === year + 1 && !isYearEnd)
      ? undefined
      : `${what}截至 ${stated} 年，${year} 年的决算应写截至 ${year} 年末，请核对`;
  if (stated === year && isYearEnd)
    return `${what}截至 ${stated} 年底，编制 ${year} 年预算时还没有到，请核对`;
  if (stated === year - 1 || stated === year) return undefined;
  return `${what}截至 ${stated} 年，${year} 年的预算一般写截至 ${year - 1} 年末，请核对`;
}

function inTable({ value, kind, passed, failed, skipped }: CheckContext): Outcome {
  const date = value(fields.stateAssets.asOf);
  const year = value(fields.fiscalYear);
  if (!date || !year) return skipped("未披露：资产的截止日期");
  const [stated, month] = date.split("-").map(Number);
  const fault = faultOf({ year: stated ?? 0, isYearEnd: month === DECEMBER }, year, kind);
  return fault ? failed(fault) : passed();
}

/** The passages that date the assets' figures. */
function statedDates({ statement }: CheckContext): readonly (Passage & CutOff)[] {
  if (!statement) return [];
  return passagesOf(statement, upTo).flatMap((passage) => {
    const { year, month, end } = dated.exec(passage.text)?.groups ?? {};
    const sentence = sentenceOf(statement, passage);
    const isOwn = statement.paragraphs[passage.paragraph]?.section === "stateAssets";
    const isOfStaff = !isOwn && ofStaff.test(sentence.slice(sentence.indexOf(passage.text)));
    if (!isOfStaff && !(isOwn ? ofAssets : ofVehicles).test(sentence)) return [];
    const isYearEnd = Number(month) === DECEMBER || end !== undefined;
    return [{ ...passage, year: Number(year), isYearEnd, isOfStaff }];
  });
}

function inWords(dates: readonly (Passage & CutOff)[]) {
  return ({ value, kind, citeAll, passed, failed, skipped }: CheckContext): Outcome => {
    const year = value(fields.fiscalYear);
    if (!year) return skipped("未披露：财政年度");
    const wrong = dates.filter((date) => faultOf(date, year, kind) !== undefined);
    const [first] = wrong;
    if (!first) return passed();
    citeAll(wrong);
    return failed(`${faultOf(first, year, kind)}：${listed(wrong.map(({ text }) => text))}`);
  };
}

export const assetDate = defineRule({
  id: "asset-date",
  title: "资产占用情况截至预算年度的上一年，决算截至本年末",
  severity: "warning",
  basis: ["state-assets-regulation-27"],
  covers: ["G-CUTOFF"],
  none: "未披露：资产的截止日期",
  checks: (context) => {
    const dates = statedDates(context);
    return [
      ...(context.has(fields.stateAssets.asOf) ? [inTable] : []),
      ...(dates.length > 0 ? [inWords(dates)] : []),
    ];
  },
});
