import type { IndicatorLevel2 } from "@qingbei/domain";

/** Targets of indicators that nobody can check. Data only. */

/** A target that is none: a stroke, or 无. */
export const noTarget = /^(?:[/／\\—–-]{1,4}|无|暂无|不适用)$/;
/** Names of what should not happen at all: 无 is a target there. */
export const notToHappen =
  /事故|投诉|差错|失误|超|违|损|险|举报|纠纷|案|舆情|污染|浪费|缺陷|隐患|问题|访|延误|返贫|欠|逾期|不良|否|无|零/;
/**
 * Degrees that have no grade. 优, 良, 合格, 达标 and 有效提升 are not among them: budgets usually state such targets, and
 * a grade can be looked up.
 */
export const vagueDegree =
  /^(?:(?:比|相对|非|基)?[较常本]?(?:高|低|好|大|小|少|快|满意|合理|节约|及时)|一般|(?:按|依)(?:照)?(?:计划|规定|要求|进度)(?:时)?(?:完成|实施|执行|推进)?|(?:不断|逐步|持续|进一步|显著|明显)(?:提高|提升|改善|增强|优化|降低|下降|减少))$/;
/** What is planned to be done or to be better in the end is told in words in most budgets: only these are looked at. */
export const gradedLevels: ReadonlySet<IndicatorLevel2> = new Set(["quantity", "quality", "timeliness"]);
/** Levels whose targets are numbers in any form: a share of those who are satisfied, an amount of money. */
export const countedLevels: ReadonlySet<IndicatorLevel2> = new Set(["satisfaction", "cost"]);
/** Words of these levels that refer to a number, or to a grade: 不超预算, 按合同价, 优. */
export const refersToNumber =
  /预算|标准|定额|合同|控制|限额|文件|规定|批复|指导价|市场价|上年|优|良|合格|达标|完成|是|否|超|[一二三四五六七八九十]成|百分|全部|多数|半数|据实|实际/;
