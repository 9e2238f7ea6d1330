import { equals, fields, isZero, pointerOf } from "@qingbei/domain";
import { listedUnits } from "../../across/listed-units.js";
import { defineRule } from "../../engine/rule.js";

export const unitScope = defineRule({
  id: "unit-scope",
  title: "部门本级与部门汇总是两个口径，数不相同",
  severity: "warning",
  basis: ["budget-law-8"],
  across: true,
  covers: ["E-CALIBER"],
  check: (context) => {
    const { value, show, passed, failed, skipped } = context;
    const separate = listedUnits(context).filter((unit) => unit.separate);
    const own = separate.find(({ isOwn }) => isOwn)?.disclosures[0];
    if (!own) return skipped("没有给出部门本级的公开（--against）");
    if (separate.length < 2) return skipped("部门只有一个单列预算的单位，本级与部门是同一个数");
    const { total } = fields.expenditure;
    const [whole, part] = [value(total), value(own.fields.expenditure.total)];
    if (!whole || !part || isZero(whole)) return skipped("没有可以比较的支出总计");
    if (!equals(whole, part)) return passed();
    return failed(
      `部门有 ${separate.length} 个单列预算的单位，支出总计 ${show(pointerOf(total))} 却与本级的完全相同；请核对是否把本级的数当作了部门汇总，或相反`,
    );
  },
});
