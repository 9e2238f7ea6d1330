import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { officialReceptions, domesticReceptions, receptionsAbroad } = fields.threePublicExpenses;

export const receptionsSplit = defineRule({
  id: "receptions-split",
  title: "公务接待费等于国内接待与国（境）外接待之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-SANGONG-SUM"],
  check: ({ read, identity }) =>
    identity(
      read(officialReceptions.amount),
      sum([read(domesticReceptions.amount), read(receptionsAbroad.amount, { blank: "zero" })]),
    ),
});
