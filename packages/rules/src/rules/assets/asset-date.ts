import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

export const assetDate = defineRule({
  id: "asset-date",
  title: "资产占用情况截至预算年度的上一年",
  severity: "warning",
  basis: ["state-assets-regulation-27"],
  covers: ["G-CUTOFF"],
  only: "budget",
  check: ({ value, passed, failed, skipped }) => {
    const date = value(fields.stateAssets.asOf);
    const year = value(fields.fiscalYear);
    if (!date || !year) return skipped("未披露：资产的截止日期");
    const stated = Number(date.slice(0, 4));
    // a budget is drawn up in the year before, sometimes published with figures of its own year
    if (stated === year - 1 || stated === year) return passed();
    return failed(`资产占用情况截至 ${stated} 年，${year} 年的预算一般写截至 ${year - 1} 年末，请核对`);
  },
});
