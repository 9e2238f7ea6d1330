/**
 * Words behind the name in the heading of a project's table, the longest first; forms in common use, no legal source.
 */
export const headingSuffixes = [
  "项目支出绩效目标申报表",
  "项目绩效目标申报表",
  "项目支出绩效目标表",
  "支出绩效目标表",
  "项目绩效目标表",
  "绩效目标申报表",
  "绩效目标表",
] as const;

/** Headings that name no project: 2024年度部门预算…绩效目标表, 特定目标类…, 项目1…. */
export const namelessHeading =
  /^(?:附件?\d*|表\d*|\d{4}年度?|本?年度|省级|市级|区级|县级|本级|[一二三]级|(?:特定目标|运转|人员|其他)类|部门|单位|预算|财政|支出|重点|主要|一般|专项|资金|项目\d*|的)*$/;
/** Words before a project's name in the heading of its table. */
export const beforeName =
  /^(?:附件?\d*|表\d*|\d{4}年度?|本?年度|省级|市级|区级|县级|本级|部门|单位|预算|财政|重点|的)*$/;
/** Words behind the name: 困难救助专项资金区域绩效目标表, 困难救助（区级）绩效目标表. */
export const behindName = /^(?:专项)?(?:资金|经费)?(?:[省市区县本]级)?(?:区域|整体)?$/;

/**
 * Words that show that not all projects are listed: 重点项目绩效目标表. The project's own name, which may contain them,
 * is removed first.
 */
export const partlyListed = /重点|主要|部分|重大/;
/** The same in a sentence that counts the projects with targets: 对3个重点项目, 对2个50万元以上的项目. */
export const partlyCounted = /(?<!其中[^，,。；;]{0,12})(?:重点|主要|部分|重大|以上)[^，,。；;]{0,8}项目/;
