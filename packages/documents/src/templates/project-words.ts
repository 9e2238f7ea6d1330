import { blockLabels, budgetGrammar, labelKey, valueLabels } from "./project-table.js";

/** How a disclosure describes projects in labelled words: 预算安排：50万元。资金用途：…。绩效目标：…. Data only. */

/** What a label says of a project. */
export type ProjectWord = "name" | "budget" | "overview" | "purpose" | "goals" | "indicators";

const indicators = /^(?:项目|年度|主要|预期|具体|绩效|考核|评价)*指标$/;
const goals = /^(?:项目|年度|总体|预期|主要|绩效)*目标$/;
/** Where forms of tables say 用途, sentences say what the money is spent on. */
const purpose = /^(?:项目|资金|经费|预算|主要)*(?:用途|使用方向|支出(?:内容|方向|明细))$/;
const overview = /^(?:项目|主要|工作|建设|实施)+(?:概况|概述|简介|内容)$/;

/** The field that a label names; undefined for other words. */
export function projectWordOf(label: string): ProjectWord | undefined {
  const key = labelKey(label);
  const [value, block] = [valueLabels.get(key), blockLabels.get(key)];
  if (value === "name" || value === "budget" || value === "overview") return value;
  if (block === "purpose" || purpose.test(key)) return "purpose";
  if (block === "goals" || goals.test(key)) return "goals";
  if (indicators.test(key)) return "indicators";
  if (overview.test(key)) return "overview";
  return budgetGrammar.test(key) ? "budget" : undefined;
}

/**
 * A label at the beginning of a paragraph or of a sentence, in front of a colon, of a number, or of nothing. Its number
 * within the paragraph is passed over.
 */
export const projectLabel =
  /(?:^|[。；;])[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、][\s\u3000]*)?(?<label>[^\s，,。；;：:、（()\d][^，,。；;：:、\d]{1,15}?)[\s\u3000]*(?<end>[：:]|(?=\d)|$)/g;

/** A project's name in front of its money, with which a paragraph begins: 河道养护项目50万元，…; 河道养护，预算50万元，…. */
export const nameAndMoney =
  /^[\s\u3000]*(?<name>[^，,。；;：:\d\s][^，,。；;：:\d]{1,39}?)(?:项目)?[，,：:]?(?:本?年度?|共|预算|安排|资金|经费|金额|总额|数|为)*[\s\u3000]*(?=\d[\d,]*(?:\.\d+)?\s*(?:万|亿)?元)/;

/** The parts of an indicator given in one clause: 数量指标，举办培训班≥6期; 时效：完成时间为12月底前. */
export const indicatorClause =
  /^(?<level>[\u4e00-\u9fff]{2,10}?(?:指标|目标)|数量|质量|时效|成本)[：:，,、\s]+(?<rest>.+)$/;
/** A target that is no number, behind the word that binds it to its indicator. */
export const wordedTarget =
  /^(?<measure>[\u4e00-\u9fff][^为：:]{1,19}?)(?:[：:]|[定应]?为)(?<value>[^：:]{1,30})$/;
