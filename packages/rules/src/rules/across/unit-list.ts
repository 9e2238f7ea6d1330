import { listedUnits } from "../../across/listed-units.js";
import { defineRule } from "../../engine/rule.js";

export const unitList = defineRule({
  id: "unit-list",
  title: "部门列出的单位与公开了预算的单位一致",
  severity: "warning",
  basis: ["implementing-regulation-6"],
  across: true,
  covers: ["E-UNIT-LIST"],
  check: (context) => {
    const { passed, failed, skipped } = context;
    const units = listedUnits(context);
    if (units.every(({ disclosures }) => disclosures.length === 0))
      return skipped("没有给出所属单位的公开（--against）");
    const counted = units.filter(({ separate, disclosures }) => !separate && disclosures.length > 0);
    if (counted.length > 0) {
      const names = counted.map(({ name }) => name).join("、");
      return failed(`部门写明${names}不单列预算，却另有公开的单位预算`);
    }
    const missing = units.filter(({ separate, disclosures }) => separate && disclosures.length === 0);
    if (missing.length === 0) return passed();
    // a disclosure that was not given may still be published
    return skipped(`没有给出这些单位的公开：${missing.map(({ name }) => name).join("、")}`);
  },
});
