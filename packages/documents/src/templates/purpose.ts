/** What introduces a purpose. */
export const purposeOpening = /^\s*(?:资金)?(?:主要)?用于\s*[:：]?/;
/** 共计37.8万元 states a sum of the parts before it. */
export const subtotalWords = /(?:共计|合计|小计|总计|累计|共)\s*(?:需|约|为)?\s*$/;
/** An amount behind these is no part of this year's money: a price, a rate, an earlier year's, a whole of which this is a share. */
export const notAPart =
  /总投资|概算|估算|合同(?:总)?价|已(?:支付|拨付|安排|完成|到位)|上年|去年|每(?:人|户|月|年|天|日|次|亩|平方米|平米|吨|公里)|标准|单价|其中/;
/** Behind an amount: 500元/人. */
export const rateTail = /^\s*[/／]|^\s*每/;
/** What leads from a part's name to its amount. */
export const leadToAmount = /(?:所需(?:的)?|需要?|预计|计划)?(?:增加)?(?:资金|经费|预算|费用)?(?:安排|支出|预算|为|约|共|计|需|投入)*\s*$/;
