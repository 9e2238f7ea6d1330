/** What an employer pays for its staff besides wages: each has its own item, and words that are only about it. */
export interface StaffContribution {
  readonly name: string;
  /** The class that its items belong to. */
  readonly inClass: string;
  /** The names of its items. */
  readonly item: RegExp;
  /** Words about it and no other. */
  readonly words: RegExp;
  /** Words that its own item may use too. */
  readonly own: RegExp;
}

/** The four that nearly every statement lists side by side; common usage, no legal source. */
export const staffContributions: readonly StaffContribution[] = [
  {
    name: "养老保险",
    inClass: "社会保障和就业支出",
    item: /(?:机关|事业|行政)?单位(?:职工)?(?:基本)?养老保险(?:缴费)?(?:支出)?$/,
    words: /养老保险(?!制度|改革)/,
    own: /养老/,
  },
  {
    name: "职业年金",
    inClass: "社会保障和就业支出",
    item: /职业年金/,
    words: /年金/,
    // both have the same base
    own: /年金|补充养老|养老保险[^，。；;]{0,4}基数/,
  },
  {
    name: "医疗保险",
    inClass: "卫生健康支出",
    item: /(?:行政|事业)单位医疗$|公务员医疗补助/,
    words: /医疗保险|医保|医疗补助/,
    own: /医疗|医保/,
  },
  { name: "住房公积金", inClass: "住房保障支出", item: /住房公积金/, words: /公积金/, own: /公积金/ },
];

/** Items that pay the staff itself, or everything else (其他): contributions may be among what they pay. */
export const paysStaff = /运行|机关服务|离退休|^其[他它]/;

const STAFF =
  "(?:本?单位|局?机关|行政|事业|参公|在职|在编|干部|职工|干警|教职工|教师|公务员|工作人员|人员|部分|[和及、的])";
const MONEY = "(?:住房公积金|公积金|(?:机关事业单位)?(?:基本)?养老保险|(?:职业)?年金|(?:基本)?医疗保险|医保)";
const CHANGED = "(?:有所|相应|略有)?(?:增加|增长|上升|上调|提高|减少|下降|下调|降低|调整|变动|变化)";
/** A text about nothing but a contribution for the staff; contributions for others need more words. */
export const contributionAlone = new RegExp(
  `^(?:按照?(?:国家)?(?:有关)?(?:规定|政策)?(?:的?比例)?)?为?${STAFF}*(?:缴纳|缴存|缴付|支付)?${STAFF}*${MONEY}(?:的?(?:单位)?(?:缴费|缴存)?(?:基数|比例|标准|人数|支出|经费|费用?|缴费|缴存))?(?:随工资)?(?:${CHANGED})?(?:等?(?:支出|经费))?[，,。；;]?$`,
);
