/** What the heading of a project's table says after its name, with the longest first; forms in common use, no legal source. */
export const headingSuffixes = [
  "项目支出绩效目标申报表",
  "项目绩效目标申报表",
  "项目支出绩效目标表",
  "支出绩效目标表",
  "项目绩效目标表",
  "绩效目标申报表",
  "绩效目标表",
] as const;

/** Words of a heading that belong to no project: 2024年度部门预算…绩效目标表. */
export const namelessHeading =
  /^(?:附[件表]?\d*|表\d*|\d{4}年度?|年度|省级|市级|区级|县级|本级|部门|单位|预算|财政|支出|重点|主要|一般|专项|资金|项目|的)*$/;

/** What is called such is not all: 重点项目绩效目标表. Looked for beside the project's own name, which may have the word too. */
export const partlyListed = /重点|主要|部分|重大/;
