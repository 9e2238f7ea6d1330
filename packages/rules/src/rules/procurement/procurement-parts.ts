import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { total, goods, works, services } = fields.procurement;
const parts = [goods, works, services];

export const procurementParts = defineRule({
  id: "procurement-parts",
  title: "政府采购预算等于货物、工程、服务之和",
  severity: "error",
  basis: ["procurement-law-2"],
  covers: ["A-PROC-SPLIT"],
  check: ({ read, has, identity, atMost, skipped }) => {
    const disclosed = parts.filter(has);
    if (disclosed.length === 0) return skipped("没有分列货物、工程、服务");
    const listed = sum(disclosed.map((part) => read(part)));
    // what is not listed may have an amount all the same
    return disclosed.length === parts.length ? identity(read(total), listed) : atMost(listed, read(total));
  },
});
