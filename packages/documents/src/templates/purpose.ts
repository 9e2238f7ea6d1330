/** Words that introduce a purpose. */
export const purposeOpening = /^\s*(?:资金)?(?:主要)?用于\s*[:：]?/;
/** Words that state a sum of parts: 共计37.8万元. */
export const totalWords =
  /(?:共计|合计|小计|总计|累计|总共|共)\s*(?:需要?|约|为|安排|投入|资金|支出|所需资金)*\s*$/;
/** The amounts that follow are parts of the one before, perhaps not all of its parts. */
export const nestingWords = /其中/;
/** Words for a complete list of the parts of the total before them. */
export const listingWords =
  /^[\s，,]*(?:主要)?(?:包括|用于|分别(?:为|是|用于)|具体(?:为|是|如下)?|明细(?:为|如下)?)\s*[:：]?|^\s*[:：]/;
/**
 * Words in front of an amount that is not a part of this year's money: a price, a limit, an earlier year's, a whole of
 * which this is a share.
 */
export const notAPart =
  /总投资|总预算|概算|估算|总价|控制价|合同(?:金额|款|价)|已(?:支付|拨付|安排|完成|到位|投入)|(?:[两二三四五六]年|[至到~～—－-]\s*(?:20)?\d{2}年?度?)(?:共计?|总计|合计)需|申[请报]|[核审扣调压]减|本金|上年|去年|前年|往年|明年|次年|(?:[以今]后|后续|下一?|其他|其余|以前)(?:各|年)?年度?|同期|[较比](?:19|20)\d{2}年|(?:19|20)\d{2}年(?:度)?(?:实际|执行|决算|完成)|(?<!高)标准(?!化)|单价|均价|定额|限额|余额|结转|[上下]限|封顶|最[高多]|不(?:超|高于|多于|大于|低于|少于|突破)|超[过出]|控制在|[高低多少大]于/;
/** Words behind an amount that is a limit or a base: 50万元以上的设备, 10万元以内, 200万元的企业, 300万元的5%. */
export const boundBehind =
  /^\s*(?:(?:及|\(含\)|（含）)?\s*(?:以[内下上]|之内|封顶|上限)|[留拟]?待|的\s*(?:\d+(?:\.\d+)?\s*[%％‰]|企业|单位|个人|农户|商户))/;
/** Words of a rate in front of its amount: 每人每月500元. */
export const rateLead = /(?:每|人均|户均|日均|月均)[^，,。；;、]{0,8}$/;
/** Words between a part's name and its amount. */
export const leadToAmount =
  /(?:所需(?:的)?|需要?|预计|计划)?(?:增加)?(?:资金|经费|预算|费用)?(?:安排|支出|预算|为|约|共计?|合计|计|需|投入|[:：])*\s*$/;
/** 万 without 元 is money only if the part has one of these words. */
export const moneyWords = /[费款金资薪酬价]|补[贴助偿]|奖|支出|预算/;
/** 等 behind an amount: the list has more parts than are printed. */
export const openEnd = /^[^；;。]{0,12}?等/;
