import type { BasisId } from "../basis/basis.js";

/** Names of indicators by what they measure; 预算绩效 usage (reference §5). */
export interface IndicatorTerms {
  readonly basis: BasisId;
  readonly validFrom: string;
  /** Rates of spending and progress: they show how much was spent or done, not what a thing costs. */
  readonly progressRate: RegExp;
  /** Words of a real cost indicator, even if it is a rate. */
  readonly cost: RegExp;
  /** Names of counts. */
  readonly count: RegExp;
  /** Counts of how long a thing takes. */
  readonly lapse: RegExp;
  /** Names of rates of quality and effect. */
  readonly qualityRate: RegExp;
  /** Words of a rate about time. */
  readonly time: RegExp;
  /** Units of a day or a month: 12月 is a date, and needs no comparator. */
  readonly timeUnit: RegExp;
  /** At most one indicator in this many may have no number; reference §5.3. */
  readonly unmeasuredOneIn: number;
  /** Fewest projects with the same spending plan that look like copies of a form; reference §6.2. */
  readonly fewestAlike: number;
  /** From this many projects on, what all others have is expected of each; among fewer it may be coincidence. */
  readonly fewestProjects: number;
  /**
   * A project that takes up at least one part in this many of the listed money should have a target; reference §6.2.
   */
  readonly largeOneIn: number;
  /** Words of project names that do not show the project's subject. */
  readonly topicless: RegExp;
  /** Budget in 万元 from which a purpose should state the amounts of its parts; reference §6.2. */
  readonly purposeNeedsAmounts: string;
}

export const indicatorTerms: IndicatorTerms = {
  basis: "performance-opinions",
  validFrom: "2018-09-01",
  progressRate: /(?:执行|支出|发放|到位|拨付|支付|完成|使用|兑付|落实)(?:进度)?率$/,
  cost: /成本|节约|节支|降低|下降|减少|控制|超支|超出|单价|标准|概算|造价|费用率/,
  count: /(?:次数|人次|场次|人数|户数|数量|个数|件数|天数|面积|份数)$/,
  lapse: /(?:天数|日数|时数|时长)$/,
  qualityRate: /(?:解决|合格|覆盖|达标|准确|通过|优良|优秀|成活|满意|知晓|化解)率$/,
  time: /及时|按时|按期|准时|如期|时限|期限|限时|时效|时间|工期|进度|当日|当月|当年|当天|日内|年内|月底|年底/,
  timeUnit: /^(?:年|月|日|号|季度|月底|年底|月份|点|时)/,
  unmeasuredOneIn: 3,
  fewestAlike: 3,
  fewestProjects: 3,
  largeOneIn: 10,
  topicless:
    /项目|专项|资金|经费|费用?|款|建设|工作|人员|管理|其他|补助|工资|支出|办事处|街道|[和及与的、（）“”]/,
  purposeNeedsAmounts: "50",
};
