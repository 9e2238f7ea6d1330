/** What a figure includes or excludes: 60万元（不含公务交通补贴）, 包括办公费、印刷费. */
export const statedContents = /[（(，,](?:其中)?(不?)(?:包[含括]|含)[:：]?([^（）()，,。；;]*)/g;
/** Routine expenses, by their names in the classification or in common usage: a list of these includes nothing else. */
export const ordinaryExpense =
  /^(?:日常)?(?:办公|印刷|咨询|手续|水电?|电|邮[电寄]|取暖|物业|差旅|维修|租赁|会议|培训|专用材料|劳务|委托业务|工会|福利)/;
/** Words that include projects in a figure: 100万元（含项目支出20万元）. */
export const holdsProjects = /(?<!不|不包)(?:包[含括]|含)[^。；;]*项目|(?:加|和|及|与)项目支出/;
