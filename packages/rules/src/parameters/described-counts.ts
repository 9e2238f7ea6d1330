/**
 * 每村3人, 人均2次, 上半年2场, 三年共300户, 含新建3条: a number per unit, of a part, or of several years, not the
 * year's total.
 */
export const partialCount =
  /[每均各]|其中|[上下]半年|[一二三四1-4]季度|[两二三四五六七八九十]年[内间共]|(?:[两二三四五六七八九十]年)?累计|(?:含|包括)[^，。；）)]{0,8}$/;
/** 上年完成100人: not this year's number. */
export const earlierYears = /上年|去年|上一?年度|往年|历年/;
/** 比上年增加20人, 新增5个: the increase, not the total. */
export const onlyAChange = /新增|新[划纳并加]入|增加|增长|减少|扩大|提高|[较比](?:19|20)\d{2}年/;
/** Words between the counted things and their number: 发放人数为, 车位共. */
export const leadToCount = /(?:总?数量?|规模|[为是有共计约达到]|合计|总共|[：:])+\s*$/;
/** Words before the counted things that only say that it is planned: 计划发放, 全年完成. */
export const promise =
  /^(?:(?:19|20)\d{2}年|本年度?|全年|年度|计划|预计|拟|目标|实际|应|完成|发放|实现|达到)+/;
