import { entriesOf } from "@qingbei/domain/classification";

/** Words of tables other than the standard ones. Data only: what a header cell says about the cells beneath it. */

/** Header cells above sums of money, by their end. */
export const moneyHeading =
  /(?:合计|小计|总计|共计|金额|总额|资金|经费|费用?|支出|收入|拨款|补[助贴]|结[转余]|基金|专户|债券|贷款|预算数?|(?:执行|决算|安排)数|增减[额数]|[上本今去]年数)$|^其[他它]$/;
/** Header cells of counts, units and rates, and of the price of one piece: none of them is an amount. */
export const otherNumberHeading = /数量|单价|计量单位|人数|面积|权重|占比|比[例重率]|进度|分值|得分/;
/** Header cells above words, by their end. */
export const wordHeading =
  /(?:项目|品目|目录|内容|方式|形式|类别|大类|类型|领域|数量|单价|规格|型号|单位|时间|期限|依据|简介|目标|说明|级)$/;
/** Header cells above the kinds of projects. */
export const projectClass = /^(?:人员|(?:其[他它])?运转|特定目标)类(?:项目)?$/;
/** Titles of tables of targets: separate readers read those, or no reader does. */
export const targetTitle = /绩效|评价|自评|目标|评分/;

/** The names of the economic classifications, of departments and of governments: 工资福利支出, 基本工资, 机关工资福利支出. */
export function economicNames(): ReadonlySet<string> {
  names ??= new Set(
    (["economicDepartment", "economicGovernment"] as const).flatMap((table) =>
      [...entriesOf(table).values()].flatMap((entry) => entry.names.map(({ name }) => name)),
    ),
  );
  return names;
}
let names: ReadonlySet<string> | undefined;
