/** How documents state the number of rated projects for each grade. Common usage, no legal source. */

/** Grades that exclude one another, the best first. */
export const grades = ["优", "良", "中", "差"] as const;
/** The number of projects with one grade: 评为“优”的项目18个, 优秀7个, 评价等次为良的1个; not 其中3个, 优良8个. */
export const gradeCount =
  /[“"]?(?<grade>(?<![最择])优秀?|(?<!优)良好?|(?<![其目当组])中等?|(?<![偏误较])差)[”"]?(?:等?[次级])?(?:的)?(?:项目|评价)?(?:的)?(?:共|有|为|共有)?\s*(?<count>\d{1,4})\s*[个项](?!百分|%)/g;
/** States that no project has a grade: 没有评为“中”和“差”的项目, 无中、差等次项目. */
export const noneOfGrade = /(?:没有|无)[^，。；;]{0,8}[“"]?[中差][”"]?[^，。；;]{0,12}/g;
/** The number of all rated projects, before the grades: 共涉及项目21个, 对10个项目开展绩效自评. */
export const projectsRated =
  /项目(?:共计?|合计|总数)?(?:为|有)?\s*(?<behind>\d{1,4})\s*个|(?<before>\d{1,4})\s*个(?:[^，,。；;\d]{0,12})项目/g;
/** Words of a paragraph on ratings. */
export const ofRatings = /自评|绩效评价|评价结果|评价等[次级]/;
