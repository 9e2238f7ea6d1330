import type { Statement } from "@qingbei/domain";
import { smallMoney } from "../../parameters/unit-words.js";
import { listed, type Passage, passagesOf, sentenceOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

/** An amount in 元 with cents that is too small: 万元 was meant. */
const SMALL = /(?<![\d.,，])(?!0+(?:\.0*)?元)\d{1,4}\.\d{1,2}\s*元(?!\s*[/／每])/;
const IN_WAN = /\d\s*万元/;
const ALL_IN_WAN = /\d\s*万元/g;
/** Fewest amounts in 万元 that show the unit of the text. */
const FEWEST_IN_WAN = 5;
const IN_YUAN = /\d\s*元/;
/** The threshold of large equipment, stated in 万元: 单价100万元以上. */
const THRESHOLD = /单(?:价|位价值)\s*(?:在)?\s*(?:50|100|200)\s*元(?:（含）)?\s*(?:及)?以上/;

/** Words for budgeted money, which the text states in 万元; not for existing assets or definitions. */
const OF_BUDGET = /预算|支出|收入|经费|资金|拨款/;
const OTHER_SECTIONS: readonly (string | undefined)[] = ["stateAssets", "glossary", undefined];

/** A paragraph of only an amount, too small for a project's money of the year: 795元. */
const ALONE = /^[ \u3000]*(?!0+(?:\.0*)?元)\d{1,4}(?:\.\d{1,2})?\s*元[。]?[ \u3000]*$/;

/** Whether the text states all other money in 万元, and enough of it; existing assets may be in 元. */
function isInWan({ paragraphs }: Statement, { paragraph, start, end }: Passage): boolean {
  if (OTHER_SECTIONS.includes(paragraphs[paragraph]?.section)) return false;
  const rest = paragraphs
    .flatMap(({ text, role, section }, index) => {
      if (role === "cell" || OTHER_SECTIONS.includes(section)) return [];
      return [index === paragraph ? text.slice(0, start) + text.slice(end) : text];
    })
    .join("\n");
  return (rest.match(ALL_IN_WAN) ?? []).length >= FEWEST_IN_WAN && !IN_YUAN.test(rest);
}

export const yuanForWan = phraseRule({
  id: "yuan-for-wan",
  title: "以万元计的文中没有把“万元”写成“元”",
  severity: "warning",
  basis: ["budget-law-19"],
  covers: ["I-UNIT"],
  find: (statement) => {
    const amounts = passagesOf(statement, SMALL).filter((passage) => {
      const sentence = sentenceOf(statement, passage);
      if (smallMoney.test(sentence)) return false;
      return IN_WAN.test(sentence) || (OF_BUDGET.test(sentence) && isInWan(statement, passage));
    });
    const alone = statement.paragraphs.some(({ text }) => IN_WAN.test(text))
      ? passagesOf(statement, ALONE)
      : [];
    return [...amounts, ...alone, ...passagesOf(statement, THRESHOLD)];
  },
  message: (found) =>
    `金额像是少写了“万”字：${listed(found.map(({ text }) => text))}，同处的其他金额以万元计，请核对单位`,
});
