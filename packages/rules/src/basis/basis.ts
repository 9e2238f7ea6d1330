/** A law or standard that a rule rests on. Dated data: `validFrom` (YYYY-MM-DD) is the day it took effect, if known. */
export interface Basis {
  readonly id: string;
  readonly title: string;
  readonly article?: string;
  readonly validFrom?: string;
}

const list = [
  { id: "budget-law-5", title: "中华人民共和国预算法", article: "第五条", validFrom: "2018-12-29" },
  { id: "budget-law-8", title: "中华人民共和国预算法", article: "第八条", validFrom: "2018-12-29" },
  { id: "budget-law-9", title: "中华人民共和国预算法", article: "第九条", validFrom: "2018-12-29" },
  { id: "budget-law-14", title: "中华人民共和国预算法", article: "第十四条", validFrom: "2018-12-29" },
  { id: "budget-law-18", title: "中华人民共和国预算法", article: "第十八条", validFrom: "2018-12-29" },
  { id: "budget-law-19", title: "中华人民共和国预算法", article: "第十九条", validFrom: "2018-12-29" },
  { id: "budget-law-32", title: "中华人民共和国预算法", article: "第三十二条", validFrom: "2018-12-29" },
  { id: "budget-law-35", title: "中华人民共和国预算法", article: "第三十五条", validFrom: "2018-12-29" },
  { id: "budget-law-37", title: "中华人民共和国预算法", article: "第三十七条", validFrom: "2018-12-29" },
  { id: "budget-law-46", title: "中华人民共和国预算法", article: "第四十六条", validFrom: "2018-12-29" },
  { id: "budget-law-42", title: "中华人民共和国预算法", article: "第四十二条", validFrom: "2018-12-29" },
  { id: "budget-law-75", title: "中华人民共和国预算法", article: "第七十五条", validFrom: "2018-12-29" },
  { id: "implementing-regulation-5", title: "预算法实施条例", article: "第五条", validFrom: "2020-10-01" },
  { id: "implementing-regulation-6", title: "预算法实施条例", article: "第六条", validFrom: "2020-10-01" },
  { id: "implementing-regulation-40", title: "预算法实施条例", article: "第四十条", validFrom: "2020-10-01" },
  {
    id: "implementing-regulation-41",
    title: "预算法实施条例",
    article: "第四十一条",
    validFrom: "2020-10-01",
  },
  {
    id: "implementing-regulation-83",
    title: "预算法实施条例",
    article: "第八十三条",
    validFrom: "2020-10-01",
  },
  {
    id: "agency-affairs-regulation-14",
    title: "机关事务管理条例",
    article: "第十四条",
    validFrom: "2012-10-01",
  },
  {
    id: "state-assets-regulation-24",
    title: "行政事业性国有资产管理条例",
    article: "第二十四条",
    validFrom: "2021-04-01",
  },
  {
    id: "state-assets-regulation-27",
    title: "行政事业性国有资产管理条例",
    article: "第二十七条",
    validFrom: "2021-04-01",
  },
  { id: "procurement-law-2", title: "中华人民共和国政府采购法", article: "第二条", validFrom: "2014-08-31" },
  {
    id: "small-firms-procurement",
    title: "政府采购促进中小企业发展管理办法",
    article: "财库〔2020〕46号",
    validFrom: "2021-01-01",
  },
  {
    id: "information-disclosure-14",
    title: "政府信息公开条例",
    article: "第十四条",
    validFrom: "2019-05-15",
  },
  {
    id: "information-disclosure-15",
    title: "政府信息公开条例",
    article: "第十五条",
    validFrom: "2019-05-15",
  },
  {
    id: "information-disclosure-20",
    title: "政府信息公开条例",
    article: "第二十条",
    validFrom: "2019-05-15",
  },
  { id: "disclosure-catalogue", title: "财政预决算领域基层政务公开标准目录" },
  { id: "agency-operating-definition", title: "机关运行经费的定义：基本支出中的日常公用经费" },
  { id: "integration-standard", title: "预算管理一体化规范" },
  {
    id: "performance-opinions",
    title: "关于全面实施预算绩效管理的意见",
    article: "中发〔2018〕34号",
    validFrom: "2018-09-01",
  },
  { id: "arithmetic", title: "算术：同一文件里的数字须自洽" },
  { id: "drafting", title: "公文行文惯例" },
] as const satisfies readonly Basis[];

/** The id of a law or standard in `bases`. */
export type BasisId = (typeof list)[number]["id"];

/** All laws and standards that our rules cite. */
export const bases: readonly (Basis & { readonly id: BasisId })[] = list;
