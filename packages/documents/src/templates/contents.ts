import { ownParts, statementParts } from "./project-statement.js";
import { projectTableTitle } from "./project-table.js";

/** Words that the name of a part may have or omit: without them 部门预算收支情况说明 is 收支. */
export const partFiller =
  /(?:19|20)\d{2}年?度?|[〇○零一二三四五六七八九]{4}年度?|部门|单位|本级|区级|市级|县级|省级|公开|年度|预算|决算|情况|说明|总体|的|关于|[“”"「」《》（）()【】、，,:：·\s]/g;
/** Names of parts with tables. */
export const tablesPart = /表|附件|附录/;

/**
 * A part that contents and text call by different names (项目绩效目标表 for 财政项目支出绩效目标申报表). The text has
 * it if at least `marksNeeded` of the marks each match a whole line or cell.
 */
export interface KnownPart {
  /** Its names in the contents. */
  readonly name: RegExp;
  /** Similar names, which mean other parts. */
  readonly notName: RegExp;
  readonly marks: readonly RegExp[];
  readonly marksNeeded: number;
}
export const knownParts: readonly KnownPart[] = [
  {
    name: /绩效/,
    notName: /整体|评价|自评|管理|结果/,
    marks: [projectTableTitle, /^(?:项目|年度|总体|当年|本年度?)*绩效目标$/, /^三级(?:指标|目标)/],
    marksNeeded: 1,
  },
  {
    name: /项目/,
    notName: /绩效|购买|采购|科目|表/,
    marks: statementParts.filter(([part]) => ownParts.has(part)).map(([, title]) => title),
    marksNeeded: 2,
  },
];
