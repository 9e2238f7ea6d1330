import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, print } from "../../wording/explain.js";

const { officialReceptions, domesticReceptions, receptionsAbroad } = fields.threePublicExpenses;

export const receptionsSplit = defineRule({
  id: "receptions-split",
  title: "公务接待费等于国内接待与国（境）外接待之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-SANGONG-SUM"],
  check: ({ has, value, read, identity, atMost, label, skipped }) => {
    const [whole, atHome] = [officialReceptions.amount, domesticReceptions.amount];
    if (value(receptionsAbroad.amount) !== undefined || !has(whole) || !has(atHome))
      return identity(read(whole), sum([read(atHome), read(receptionsAbroad.amount, { blank: "zero" })]));
    // domestic receptions alone do not add up, but a part cannot exceed its whole
    const outcome = explain(
      atMost(read(atHome), read(whole)),
      ({ actual, expected, difference }) =>
        `${label(atHome)} ${print(actual)} 大于${label(whole)} ${print(expected)}，多 ${print(difference)}`,
    );
    return outcome.outcome === "failed" ? outcome : skipped("只写了国内接待，没有写国（境）外接待");
  },
});
