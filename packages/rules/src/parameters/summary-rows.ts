/** Lines of a summary table, by their names without numbering. */

/** Money that is no revenue of the year and makes up the total beside it. */
export const bookedBeside = /^(?:使用|动用|用|调入).*(?:结余|基金|资金|弥补)|弥补收支差额/;

/** A sum of lines that are listed beneath it. */
export function isSubtotal(name: string): boolean {
  return /^其中/.test(name) || /^本年(?:财政拨款)?支出(?:合计|小计)?$/.test(name);
}

/** 基本支出 and the like: the same money by use, listed among or beneath the categories. */
const byUse = /基本支出|项目支出|人员|公用|经费|经营支出|上缴|附属单位|结转|结余|本年|合计|小计|其中/;

/** Whether a line is a category of the functional classification: 教育支出, 预备费. */
export function ownClassRow(name: string): boolean {
  return /支出$|预备费$/.test(name) && !byUse.test(name);
}
