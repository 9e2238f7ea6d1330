import { fields, type Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { formPeriods } from "../../text/form-periods.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

const DAY = /(?:20\d\d年)?(?<!\d)\d{1,2}月\d{1,2}日/;
const QUARTER = /(?<![十\d])[五六七八九5-9]季度/;
/** A date with dashes (2025-02-30) alone or behind its label; elsewhere such numbers may be codes. */
const DASHED = /^(?:[^，,。；;\d]{0,12}(?:日期|时间)\s{0,4}[:：]?\s{0,4})?20\d\d([-./])\d{1,2}\1\d{1,2}$/;
const RANGE = /20\d\d年\d{1,2}月(?:\d{1,2}日)?\s*[-—–－~～至到]{1,2}\s*20\d\d年\d{1,2}月(?:\d{1,2}日)?/;
/** 沪府〔2020〕3号: the year in which a document was written. */
const DOCUMENT = /[〔[【](?:19|20)\d\d[〕\]】]/;

const FEBRUARY = 2;
const SHORT_MONTHS = [4, 6, 9, 11];

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** How many days a month has; 29 for February without a year. */
function daysOf(month: number, year: number | undefined): number {
  if (month === FEBRUARY) return year === undefined || year % 4 === 0 ? 29 : 28;
  return SHORT_MONTHS.includes(month) ? 30 : 31;
}

function isNoDay({ text }: Passage): boolean {
  const numbers = numbersIn(text);
  const [month = 0, day = 0] = numbers.slice(-2);
  const year = numbers.length > 2 ? numbers[0] : undefined;
  return month < 1 || month > 12 || day < 1 || day > daysOf(month, year);
}

/** Whether a period ends before it begins, compared by the parts that both dates have: 2025年3月至2024年12月. */
function isReversed({ text }: Passage): boolean {
  const [from = [], to = []] = text.split(/[-—–－~～至到]+/).map(numbersIn);
  const most = Math.min(from.length, to.length);
  const at = from.slice(0, most).findIndex((part, index) => part !== to[index]);
  return at >= 0 && (from[at] ?? 0) > (to[at] ?? 0);
}

/** The dates of forms whose end is before their beginning, if both have the same parts. */
function reversedForms(statement: Statement): readonly Passage[] {
  return formPeriods(statement).flatMap(({ begin, end }) => {
    const [from, to] = [numbersIn(begin.text), numbersIn(end.text)];
    const at = from.findIndex((part, index) => part !== to[index]);
    const isReversed = from.length === to.length && at >= 0 && (from[at] ?? 0) > (to[at] ?? 0);
    return isReversed ? [begin, end] : [];
  });
}

interface Dated {
  readonly what: string;
  readonly found: readonly Passage[];
}

/** @param last the year in which the disclosure is published */
function wrong(statement: Statement, last: number | undefined): readonly Dated[] {
  const search = (pattern: RegExp) => passagesOf(statement, pattern);
  const isLater = ({ text }: Passage) => last !== undefined && (numbersIn(text)[0] ?? 0) > last;
  return [
    {
      what: "没有这一天",
      found: [...search(DAY), ...passagesOf(statement, DASHED, () => true)].filter(isNoDay),
    },
    { what: "一年只有四个季度", found: search(QUARTER) },
    {
      what: "起止日期颠倒",
      found: [...search(RANGE).filter(isReversed), ...reversedForms(statement)],
    },
    { what: `文号的年份晚于 ${last} 年`, found: search(DOCUMENT).filter(isLater) },
  ];
}

export const datesExist = defineRule<Dated>({
  id: "dates-exist",
  title: "日期、季度、起止时间和文号的年份说得通",
  severity: "warning",
  basis: ["drafting"],
  covers: [],
  none: "没有原文可查",
  each: ({ statement, kind, value }) => {
    const fiscalYear = value(fields.fiscalYear);
    // final accounts are published in the year after
    const last = fiscalYear ? fiscalYear + (kind === "finalAccounts" ? 1 : 0) : undefined;
    return statement ? wrong(statement, last) : [];
  },
  check: ({ citeAll, passed, failed }, { what, found }) => {
    if (found.length === 0) return passed();
    citeAll(found);
    return failed(`${what}：${listed(found.map(({ text }) => text))}，请核对`);
  },
});
