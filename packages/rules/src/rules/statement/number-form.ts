import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

const UNIT = String.raw`\s*(?:万元|亿元|元|[%％])`;
/** Forms that no amount or percentage can have. */
const FORMS: readonly RegExp[] = [
  // 9,628,22万元, 1,2345.60万元, 1234,567.00万元, 2,41%: thousands are in groups of three, or not grouped
  new RegExp(String.raw`(?<![\d.,，])\d+(?:,\d+)+(?:\.\d+)?(?=${UNIT})`),
  // 1 234.50万元
  /(?<![\d.,，]|\d )\d{1,3}(?: \d{3})+\.\d{1,6}(?=\s*(?:万元|亿元))/,
  // 1OO万元, l00万元: letters for figures
  new RegExp(
    String.raw`(?<![A-Za-z\d.,])(?=[\d.,]{0,15}[OoIl])(?=[OoIl.,]{0,15}\d)[\dOoIl.,]{2,16}(?=${UNIT})`,
  ),
  // 100万万元, 100万元元, 100元万, 100万无: a unit twice, turned round or mistyped
  /\d\s*(?:万万元|亿万元|万元元(?![旦宵])|元万(?!元)|万[无远](?=[，,。；;、）]|$))/,
  // 128。22万元: a full stop for the point
  /(?<![\d.,，。])\d[\d,]*[。·]\d{1,2}(?=\s*(?:万元|亿元|[%％]))/,
  // 预算.00万元, 减少.41%: nothing before the point
  new RegExp(String.raw`(?<![\d０-９.．)）])\.\d{1,2}(?=${UNIT})`),
  // 12..5万元, 3.45.6万元
  new RegExp(String.raw`(?<![\d.,，])(?<!^\s*)\d[\d,]*(?:\.{2,}\d+|\.\d+\.\d+)(?=${UNIT})`),
];
/** A cell of digits and characters mistaken for digits, or what a program prints for a number that does not fit. */
const NUMERIC_CELL = /^(?:-?[\d,，.。·OoIl]{6,24}|#{3,}|\d(?:\.\d{1,12})?[Ee]\+?\d{1,2})$/;
const WELL_FORMED = /^-?(?:\d+|\d{1,3}(?:[,，]\d{3})+)(?:\.\d+)?$/;
/** 2024.01.05, 1.2.3: digits with several points that are no amount. */
const DIVIDED = /^(?:(?:19|20)\d\d[.．。]\d{1,2}(?:[.．。]\d{1,2})?|\d{1,3}(?:\.\d{1,2})+)[.。]?$/;
const FEWEST_FIGURES = 5;

/** Whether a cell was meant to be a number but cannot be read: 50,678,9O1.23, 50.678.901.23, ########. */
function isBrokenNumber(text: string): boolean {
  if (!NUMERIC_CELL.test(text) || WELL_FORMED.test(text) || DIVIDED.test(text)) return false;
  return /^#|[Ee]/.test(text) || text.replaceAll(/\D/g, "").length >= FEWEST_FIGURES;
}

/** Cells with malformed numbers, if some cells of tables were not read. */
function brokenCells({ statement, isUnread }: CheckContext): readonly Passage[] {
  if (!isUnread(fields.tables)) return [];
  return (statement?.paragraphs ?? []).flatMap(({ text, role }, paragraph) =>
    role === "cell" && isBrokenNumber(text.trim()) ? [{ paragraph, start: 0, end: text.length, text }] : [],
  );
}

const WELL_GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Several numbers of one unit, or several things counted: 第1,2季度, 分别安排50,60万元. */
const SEVERAL = /[第图表附]\s*$|分别/;
const BESIDE = 6;

export const numberForm = phraseRule({
  id: "number-form",
  title: "文中和表中的金额、文中的百分比写法正确：千分位三位一组，小数点只有一个",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-UNIT"],
  find: (statement, context) => {
    const before = ({ paragraph, start }: Passage) =>
      (statement.paragraphs[paragraph]?.text ?? "").slice(Math.max(0, start - BESIDE), start);
    const written = FORMS.flatMap((form) => passagesOf(statement, form)).filter(
      (passage) => !WELL_GROUPED.test(passage.text) && !SEVERAL.test(before(passage)),
    );
    return [...written, ...brokenCells(context)];
  },
  message: (found, statement) => {
    const words = found.map(({ paragraph, start, end }) =>
      (statement.paragraphs[paragraph]?.text ?? "").slice(start, end + 2),
    );
    return `数的写法不对，读不出是多少：${listed(words)}，请核对千分位和小数点`;
  },
});
