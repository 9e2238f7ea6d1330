import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { isProse } from "../../text/passage.js";

const YEAR =
  /(?:20[\d０-９]{2}|二[〇○零０0OoＯ◯].[〇○零０0OoＯ◯一二三四五六七八九十])\s*(?:年|—|-)|[２2][０0][０-９\d]{2}/;
const KIND = /预算|决算/;
/** Words that occur in any title: what remains may be a name. */
const ANYBODYS =
  /[〇○零０0OoＯ◯二一三四五六七八九十\d０-９]{1,4}\s*[年月日]度?|附件|部门|单位|本级|汇总|预算|决算|公开|情况|说明|信息|报告|报表|文本|目\s*录|草案|附表|表|批复|编制|执行|及|和|的|[^\p{Script=Han}]/gu;
/** A cover prints the year, the unit and the kind of document on lines of their own. */
const COVER = 8;
const SHORT = 40;

export const statementTitle = defineRule({
  id: "statement-title",
  title: "标题写明年度、单位和文种",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-TITLE"],
  check: ({ statement, value, cite, passed, failed, skipped }) => {
    const paragraphs = statement?.paragraphs ?? [];
    const titles = paragraphs.filter(({ role }) => role === "title");
    if (titles.length === 0) return skipped("没有认出标题");
    const cover = paragraphs
      .filter(isProse)
      .slice(0, COVER)
      .filter(({ text, label }) => text.length <= SHORT && label === undefined);
    const words = [...titles, ...cover].map(({ text }) => text).join("\n");
    // a workbook may print the name only beside its tables
    const isNamed = value(fields.department.name) != null || words.replaceAll(ANYBODYS, "") !== "";
    const lacking = [
      ...(YEAR.test(words) ? [] : ["年度"]),
      ...(isNamed ? [] : ["单位"]),
      ...(KIND.test(words) ? [] : ["文种（预算或决算）"]),
    ];
    for (const title of titles) cite(paragraphs.indexOf(title));
    if (lacking.length === 0) return passed();
    return failed(
      `标题“${titles[0]?.text}”没有写明${lacking.join("、").replace(/、(?=[^、]*$)/, "和")}，请写成“某单位某年度部门预算”一类的全称`,
    );
  },
});
