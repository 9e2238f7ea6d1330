/** A term of the glossary. */
export interface GlossaryTerm {
  readonly term: RegExp;
  /** What a definition of it speaks of, in whatever words: one is enough to call a definition its own. */
  readonly own: RegExp;
  /** What its definition alone speaks of: two of these in a definition of another term are no chance. */
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
];
