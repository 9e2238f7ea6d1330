/** Words that give the unit of all amounts beside them: （单位：万元）, 以下金额单位均为万元, “三公”经费（万元）. */
export const statedUnit =
  /[（(]\s*(?:人民币)?[万亿]?元\s*[）)]|(?:金额|计量)?单位\s*(?:均|都|统一)?(?:为|是|[:：])\s*(?:人民币)?[万亿]?元/;
/** The same for shares: 支出构成（%）. */
export const statedShareUnit = /[（(]\s*[%％]\s*[）)]|单位\s*(?:为|是|[:：])\s*[%％]/;
/** Small money that is stated in 元: a rate (每人每天100.50元, 人均, 标准), a price, interest. */
export const smallMoney =
  /每|[人户生床班车台]均|标准|价|\/|／|工本|日均|月均|月支出|利息|门票|票款|[早午晚]餐|用[水电气]|低保|存量资金/;
