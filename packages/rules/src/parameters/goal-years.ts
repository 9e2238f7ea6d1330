/**
 * Words with which a goal may rightly name an earlier year: awards and payments made afterwards, work that continues,
 * documents that are cited.
 */
export const backwardWords =
  /水平|奖|考核|补发|清算|结转|尾款|欠|以来|起|截[至止]|相比|较|比|自|从|至|[—－\-~～]|建成|批准|批复|立项|中标|竣工|决算|验收|质保|遗留|续建|《|〔|上年|基础上|为基[数准期]|同期|跨年|往年|尾期|(?:发放|支付|拨付|兑[现付]|缴[纳清]|偿还|结[清算]|报销)[^，。；;]{0,6}20\d\d年|(?:根据|依据|按照?)[^，。；;]{0,4}20\d\d年度?[^，。；;]{0,12}(?:面积|人数|数量|实际|核定|产量|工作量|情况)/;

/** A period with a beginning but no end continues: 2024年5月开工，工期20个月. */
export const openPeriod = /开工|动工|启动|开始|起|至今|以来|工期|长期|持续/;

/** Labels of the first and the last day in a project's form. */
export const beginLabel = /^(?:项目|计划)?(?:计划)?(?:开始|起始|开工)(?:日期|时间|年月)[:：]?$/;
export const endLabel = /^(?:项目|计划)?(?:计划)?(?:完成|结束|终止|截止|完工)(?:日期|时间|年月)[:：]?$/;
