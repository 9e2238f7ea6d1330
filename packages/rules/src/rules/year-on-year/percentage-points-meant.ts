import { moneyByPoints, rateByShare } from "../../parameters/percentage-words.js";
import { listed, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

export const percentagePointsMeant = phraseRule({
  id: "percentage-points-meant",
  title: "比率的升降写百分点，金额的增减写百分比",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-PP"],
  find: (statement) => [
    ...passagesOf(statement, rateByShare, () => true).map((each) => ({ ...each, isRate: true })),
    ...passagesOf(statement, moneyByPoints, () => true).map((each) => ({ ...each, isRate: false })),
  ],
  message: (found) => {
    const [rates, money] = [true, false].map((isRate) =>
      found.filter((each) => each.isRate === isRate).map(({ text }) => text),
    );
    const said = [
      ...(rates?.length ? [`${listed(rates)}说的是比率的升降，应写“个百分点”`] : []),
      ...(money?.length ? [`${listed(money)}说的是金额的增减，应写“%”`] : []),
    ];
    return `${said.join("；")}，请核对`;
  },
});
