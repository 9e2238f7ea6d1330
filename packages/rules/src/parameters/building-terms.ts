import type { BasisId } from "../basis/basis.js";

// a centre with counters for residents (便民服务中心) is not an office building, but its 办公楼 is
const BUILDING =
  "(?:办公|综合|业务|行政|机关|审判|检察|政务|指挥)大?楼|办公用房|业务用房|技术用房|(?<!便民|为民|党群)服务中心|会议中心|培训中心|接待中心|礼堂|招待所|食堂|干部周转房";
const WORK = "新建|改建|扩建|迁建|兴建|购建|装修|装饰|修缮|改造|维修";

/** 预算法 第三十七条: buildings and halls are strictly controlled. Words for building, fitting out or repairing one. */
export const buildingTerms: {
  readonly basis: BasisId;
  readonly validFrom: string;
  readonly patterns: readonly RegExp[];
  /** Users of buildings that are not offices: the old, pupils, patients, visitors. */
  readonly publicService: RegExp;
} = {
  basis: "budget-law-37",
  validFrom: "2015-01-01",
  patterns: [
    new RegExp(`(?:${WORK})[^，。；;、]{0,10}(?:${BUILDING})`),
    new RegExp(`(?:${BUILDING})(?:的)?(?:建设|${WORK})`),
  ],
  publicService:
    /养老|敬老|老年|幸福院|福利院|日间照料|助餐|学校|学生|师生|校园|幼儿园|[中小]学|卫生|医院|康复|托育|儿童|残疾|救助站|救助管理|游客|旅游|景区|殡[仪葬]/,
};
