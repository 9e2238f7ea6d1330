import type { SectionTheme } from "@qingbei/domain";

/** A section that statements have, from the fiscal year on in which it had to be published. */
export interface UsualSection {
  readonly theme: SectionTheme;
  readonly name: string;
  readonly since: number;
  /** Words that speak of its matter, in another section or a table. */
  readonly words: RegExp;
  /** Whether only documents of a whole department are sure to have it: institutions have no 机关运行经费. */
  readonly isOfDepartments?: boolean;
}

/** 财预〔2016〕143号, for the budgets of 2017 on; targets are often published apart. */
export const usualSections: readonly UsualSection[] = [
  { theme: "threePublicExpenses", name: "“三公”经费", since: 2017, words: /三公|公务接待费/ },
  {
    theme: "agencyOperatingExpenses",
    name: "机关运行经费",
    since: 2017,
    words: /机关运行经费/,
    isOfDepartments: true,
  },
  { theme: "procurement", name: "政府采购", since: 2017, words: /政府采购/ },
  {
    theme: "stateAssets",
    name: "国有资产占用",
    since: 2017,
    words: /国有资产|固定资产|资产占|资产情况|共有车辆|保有量|实有车辆/,
  },
];
/** Sections that count beside these, though a statement may lack them. */
export const otherUsualThemes: readonly SectionTheme[] = ["performance"];
