import type { Severity } from "../engine/verdict.js";

/** A way of writing that is wrong wherever it stands in a sentence. */
export interface WordingSlip {
  readonly id: "signed-direction" | "percent-sign" | "doubled-words";
  readonly what: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
}

/** Words that nobody writes twice in a row on purpose; 因为为, 目的的 and 研究研究 are no slips, so they are not here. */
const neverTwice =
  "万元|预算|支出|收入|拨款|经费|费用|资金|主要|增加|减少|安排|用于|原因|由于|情况|公务|机关|部门|单位|项目|财政|政府|以及|其中|包括|保障|要求|负责|开展|进行|加强|落实|推进|完善|提升|促进|提供|根据|按照|持平|下降|增长";

export const wordingSlips: readonly WordingSlip[] = [
  {
    id: "signed-direction",
    what: "“增加”“减少”后面的数又带了负号，方向说不清",
    severity: "error",
    pattern:
      /(?:增加|增长|提高|上升|减少|下降|降低|压减)(?:了|额|率|幅度)?为?\s*[-−－]\s*\d[\d.,]*(?:万元|亿元|元|[%％]|个百分点)/,
  },
  {
    id: "percent-sign",
    what: "占比的数缺了“%”",
    severity: "warning",
    pattern:
      /占(?![地用道据有线])[^，。；、：（）\d%％]{0,24}(?<!\d)(?:100|\d{1,2})\.\d{1,2}(?=\s*(?:[，。；、）]|$))/,
  },
  {
    // 增加4.92。: a size has a unit, a rate its %
    id: "percent-sign",
    what: "增减的数后面缺了“%”或单位",
    severity: "warning",
    pattern: /(?:增加|减少|增长|下降|上升|降低)了?(?<!\d)\d{1,3}\.\d{1,2}(?=\s*[，。；])/,
  },
  {
    id: "doubled-words",
    what: "同一个词连写了两遍",
    severity: "info",
    pattern: new RegExp(`(${neverTwice})\\1|(?<!目)的的(?![确士])|(?<!为)了了(?![解然事])`),
  },
];
