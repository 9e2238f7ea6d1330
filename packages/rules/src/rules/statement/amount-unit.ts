import { numberPattern } from "@qingbei/domain/internal";
import { statedUnit } from "../../parameters/unit-words.js";
import { listed, paragraphsWith, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

/**
 * An amount of the budget with decimals but no unit: 基金预算拨款807.7，. Shares, prices and measures have a unit
 * behind them; the number of a heading (1.2) has no name before it.
 */
const BARE =
  /(?:收入|支出|预算|拨款|经费|安排|共计|合计|费|科目|（[类款项]）”?)(?:总计|总额|合计|数)?(?:为|是|共计|合计|安排)?\s*\d{1,3}(?:(?:,\d{3})+|\d*)\.\d{1,2}(?=\s*(?:[，。；;、）]|,(?!\d)|$))/;
/** A number in a row whose unit is printed once, at the end: 1.2、3.4和5.6万元. */
const IN_A_ROW = /^\s*[、和及与]/;

/** Named amounts of a list with their units: 办公费2.5万元、. One without a unit among them lost it. */
const NAMED = new RegExp(
  String.raw`\p{Script=Han}\s*${numberPattern}\s*万?元(?=\s*(?:[、，；;。]|,(?!\d)))`,
  "gu",
);
const NEXT_IS_NAMED = /^\s*[、和及与]\s*\p{Script=Han}[^，,。；;、\d]{0,14}\d[\d,.]*\s*万?元/u;
const FEWEST_NAMED = 2;

/** The first amount of a numbered item of the classification: its paragraph may have no other. */
const OF_AN_ITEM = /^[\s（(]*\d{1,3}[.、．）)]\s*[“"]?\p{Script=Han}{2,30}(?:支出)?(?:[（(]|-|—|[”"]科目)/u;

export const amountUnit = phraseRule({
  id: "amount-unit",
  title: "文中的金额写明单位",
  severity: "warning",
  basis: ["budget-law-19"],
  covers: ["I-UNIT"],
  find: (statement) => {
    const statesUnit = paragraphsWith(statement, statedUnit);
    return passagesOf(statement, BARE).filter(({ paragraph, end }) => {
      const text = statement.paragraphs[paragraph]?.text ?? "";
      if (statesUnit(paragraph)) return false;
      if (NEXT_IS_NAMED.test(text.slice(end)))
        return (text.slice(0, end).match(NAMED) ?? []).length >= FEWEST_NAMED;
      return (text.includes("元") || OF_AN_ITEM.test(text)) && !IN_A_ROW.test(text.slice(end));
    });
  },
  message: (found) => `金额没有写单位：${listed(found.map(({ text }) => text))}，请补上“万元”或“元”`,
});
