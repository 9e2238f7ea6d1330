/** Words that the name of a part may have or omit: without them 部门预算收支情况说明 is 收支. */
export const partFiller =
  /(?:19|20)\d{2}年?度?|[〇○零一二三四五六七八九]{4}年度?|部门|单位|本级|区级|市级|县级|省级|公开|年度|预算|决算|情况|说明|总体|的|关于|[“”"「」《》（）()【】、，,:：·\s]/g;
/** Names of parts with tables. */
export const tablesPart = /表|附件|附录/;
