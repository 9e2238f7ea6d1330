/** The words that open a definition. */
export const definitionOpening = /^(?:[是指即]+|反映|主要|用于)+/;
/** The list of parts behind what a term is, and the end of the sentence. */
export const partsOfTerm = /(?:[，,。；;]?(?:主要)?(?:包括|其中|如)[\s\S]*|[。；;]\s*)$/;
/** A definition by what a term is not. */
export const allBut = /^[是指即]*除([^。；;]*)[以之]外的/;
/** Words that most terms share. */
export const genericOfTerms = /收入|支出|预算|经费|资金|费用?|[“”"（）()]/g;

/** Expenses beside the three that some definitions count among them; 培训费 is also a part of the cost of visits abroad. */
const beside = "(?:会议费|培训费)";
const ofThree = "(?:(?:公务)?接待费|运行(?:维护)?费|[（(]境[）)]费用?)";
/** The three public expenses with 会议费 or 培训费 among them. */
export const countsMeetings = new RegExp(`${ofThree}[、和及]${beside}|${beside}[、和及](?:因公|公务)`);

/** A term of the glossary. */
export interface GlossaryTerm {
  readonly term: RegExp;
  /** Words that any definition of the term contains one of. */
  readonly own: RegExp;
  /** Words that occur only in definitions of this term: two of them in another term's definition are no coincidence. */
  readonly marks: readonly RegExp[];
}

const of = (term: string, own: RegExp, marks: readonly RegExp[]): GlossaryTerm => ({
  term: new RegExp(`^[“"]?(?:${term})[”"]?(?:经费|预算|支出|收入|拨款)?$`),
  own,
  marks,
});

/** Definitions of the statements of several provinces (reference §1.3). */
export const glossaryTerms: readonly GlossaryTerm[] = [
  of("基本支出", /正常运[转行]|日常工作任务|日常运行|维持.{0,8}运[转行]|人员(?:支出|经费).{0,8}公用/, [
    /正常运[转行]|日常运行/,
    /日常工作任务/,
    /人员(?:支出|经费).{0,8}公用(?:支出|经费)(?!.{0,4}[之以]外)/,
  ]),
  of("项目支出", /[之以]外|特定(?:的)?(?:行政|工作|目标|事业|任务)|专[项门]/, [
    /(?:基本支出|运[转行]).{0,4}[之以]外/,
    /特定(?:的)?(?:行政|工作|目标|事业|任务)/,
    /事业发展目标/,
  ]),
  of("机关运行(?:经?费)?", /日常公用|购买货物|公用(?:经费|支出)|办公费|水电费|差旅费|(?:正常|日常)运[转行]/, [
    /购买货物/,
    /日常公用|公用经费/,
    /办公费|印刷费|邮电费/,
    /差旅费/,
  ]),
  of('[“"]?三公[”"]?', /出国|公务接待|公务用车/, [/出国/, /公务接待/, /公务用车/]),
  of("事业", /专业业务活动及其?辅助活动所?取得/, [/专业业务活动/, /辅助活动(?:所?取得)/]),
  of("(?:事业单位)?经营", /非独立核算|经营活动/, [/非独立核算/, /经营活动/]),
  of("其他", /[除以]?[外之]外|以外|除.{1,60}外|利息|捐赠|租金|不能划分|未列/, [
    /利息收入/,
    /捐赠收入/,
    /[之以]外的(?:各项|其他)收入/,
  ]),
  of("政府采购", /采购/, [/集中采购/, /采购(?:限额|货物)/, /限额标准/]),
  of("单位资金", /[除以]?[外之]外|以外|事业收入|经营收入|上级补助|自有|自筹|非财政/, []),
  of("财政专户(?:管理)?(?:的)?(?:资金)?", /财政专户|教育收费|专项管理/, []),
  of("上级补助", /上级|主管部门/, []),
  of("(?:年初|上年)结转(?:和?结余)?", /以前年度|上一?年|去年|年初|(?:到|在|至)本年/, [
    /以前年度(?:尚?未|没有)/,
    /(?:到|在|至)本年|本年度?(?:仍|按|继续)/,
  ]),
  of("年末结转(?:和?结余)?|结转下年", /下一?年|以后年度|次年|延[迟续后]|年末|年终/, [
    /(?:结转|延[续迟后])(?:到|至)?(?:下一?年|以后年度)/,
    /(?:下一?年|以后年度)度?(?:继续|按规定|按有关规定|仍)*使用/,
  ]),
];
