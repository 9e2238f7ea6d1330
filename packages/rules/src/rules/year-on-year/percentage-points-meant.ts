import { defineRule } from "../../engine/rule.js";
import { moneyByPoints, rateByShare } from "../../parameters/percentage-words.js";
import { listed, passagesOf } from "../../text/passage.js";

export const percentagePointsMeant = defineRule({
  id: "percentage-points-meant",
  title: "比率的升降写百分点，金额的增减写百分比",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PP"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const rates = passagesOf(statement, rateByShare, () => true);
    const money = passagesOf(statement, moneyByPoints, () => true);
    if (rates.length + money.length === 0) return passed();
    for (const { paragraph, start, end } of [...rates, ...money]) cite(paragraph, start, end);
    const said = [
      ...(rates.length > 0
        ? [`${listed(rates.map(({ text }) => text))}说的是比率的升降，应写“个百分点”`]
        : []),
      ...(money.length > 0 ? [`${listed(money.map(({ text }) => text))}说的是金额的增减，应写“%”`] : []),
    ];
    return failed(`${said.join("；")}，请核对`);
  },
});
