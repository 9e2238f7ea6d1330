/** Words that show that money is not this year's: the whole cost of a project, or what was paid before. */
export const wholeMoney =
  /总投资|投资总额|总额|总概算|总预算|总造价|概算|估算|批复|累计|合同(?:金额|价|总价)|已(?:安排|拨付|支付|下达)|共需|总计需/;
/** Lines of a project's money that are neither this year's fiscal money nor 其他资金. */
export const fundsApart = /结转|结余|单位资金|财政专户|自筹|自有资金|(?:事业|经营|事业单位经营)收入/;
/** Words for the budget's year, besides its number. */
export const thisYearWords = /本年|当年|今年|年度预算(?:为|安排|\s*\d)|本次/;
/** Words that say that nothing is paid this year. */
export const nothingThisYear =
  /(?:不再|无需|不|未|没有|暂不)(?:需)?(?:另行)?安排|已(?:全部|全额)(?:安排|拨付|支付)|使用上年结转/;
