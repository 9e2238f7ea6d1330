/** Words before a part's name that only say whose it is, and of which year: 2025年部门, （单位）. */
export const contentsOwner =
  /^(?:20\d\d年?度?|本?(?:部门|单位|区级|市级|县级|省级)|[（(](?:部门|单位|本级|本部)[）)])+/;
/** Parts that are tables. */
export const contentsTables = /表(?:[（(][^（）()]{1,12}[）)])?\s*$/;
/** Words that the name of a part may have or omit: 部门预算收支情况说明 is 收支. */
export const contentsFiller =
  /20\d\d年?度?|部门|单位|本级|区级|市级|县级|省级|公开|年度|预算|决算|情况|说明|总体|安排|编制|的|关于|[“”"「」《》（）()【】、，,:：·\s]/g;
/** Longer lines are no titles, in characters. */
export const longestTitle = 60;
