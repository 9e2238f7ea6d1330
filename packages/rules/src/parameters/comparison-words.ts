/** Words with which a section compares with last year. */
export const comparesAtAll =
  /上年|去年|上一年|同比|增加|减少|增长|下降|增减|持平|压缩|压减|不变|变化|变动|较\s*(?:19|20)\d\d|[比与]\s*(?:19|20)\d\d/;
/**
 * A body founded this year says that it has no base for comparison; wordings from one city's statements, no legal
 * source.
 */
export const nothingBefore =
  /新(?:设立?|成立|组建)的?(?:预算)?(?:单位|部门|机构)|(?:上年|上一年|(?:19|20)\d\d年)度?(?:无|没有)(?:部门|单位)?预算|(?:无|没有)(?:上年|同比|可比)(?:预算)?(?:数|口径)|首次编[制报](?:部门|单位)?预算/;
/** Words that introduce a reason. */
export const givesReason = /原因|由于|因为|主要[是为系]|系因|用于|因[\u4e00-\u9fff]/;
/**
 * Money of the whole department, whose change a sentence may explain: no item of the classification has these names.
 */
export const ofAppropriations = /财政拨款|收支|收入|预算总额|总预算/;
/** Words with which final accounts say that more was spent than budgeted. */
export const overBudgetWords =
  /决算[^。]*(?:大于|高于|超过|超出|多于|超)[^。]*预算|(?:较|比|与)[^。，]*预算[^。]*(?:增加|增长|超支)|超预算|超支|完成[^，。；;]{0,8}预算的?\s*1(?!00(?:\.0*)?\s*[%％])\d\d(?:\.\d{1,4})?\s*[%％][^。；;]*(?:原因|由于|因)/;
/** Words that name the three public expenses or one of them. */
export const ofThreePublic = /三公|公务接待|公务用车|因公出国/;
/** Words of plans and targets, which compare with the year of the budget itself: 力争到年底比2025年提高三成. */
export const looksAhead =
  /力争|争取|预计|规划|目标|今后|未来|逐步|逐年|到[^，。；;]{0,8}[年期][底末]|年内|[“"]?十[四五六七]五/;
/** A change within the year is compared with its beginning: 调整预算比年初预算增加, 较2025年初提高. */
export const withinYear = /年初/;
/** Holdings are compared with the end of a year: 资产总额比2024年末增加. */
export const endOfYear = /年[末底]/;
/** Planned amounts, with which final accounts may compare within their own year: 比2024年度调整预算数减少. */
export const plannedBase = /预算|计划|指标|批复|下达|预计|概算/;
