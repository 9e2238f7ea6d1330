/** A term of the glossary, and what every definition of it speaks of, in whatever words. */
export interface GlossaryTerm {
  readonly term: RegExp;
  readonly defined: RegExp;
}

const of = (term: string, defined: RegExp): GlossaryTerm => ({
  term: new RegExp(`^[“"]?(?:${term})[”"]?(?:经费|预算|支出|收入|拨款)?$`),
  defined,
});

/** Definitions of the statements of several provinces (reference §1.3); what two terms may share is in none of them. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  of("基本支出", /正常运转|日常工作任务|日常运行/),
  of("项目支出", /基本支出之外|基本支出以外|特定(?:的)?(?:行政|工作|目标|事业)/),
  of("机关运行(?:经?费)?", /日常公用|运行.{0,30}购买货物|公用经费/),
  of('[“"]?三公[”"]?', /出国|公务接待|公务用车/),
  of("事业", /专业业务活动及其?辅助活动取得/),
  of("(?:事业单位)?经营", /非独立核算/),
  of("其他", /[除以]?[外之]外|以外/),
  of("政府采购", /集中采购目录|采购货物、工程/),
];
