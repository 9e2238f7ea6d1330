import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { withoutHeading } from "../../text/usual-sections.js";

export const usualSections = defineRule({
  id: "usual-sections",
  title: "“三公”经费、机关运行经费、政府采购、国有资产都有说明",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-SECTIONS"],
  check: ({ statement, lacking, value, passed, failed, skipped }) => {
    const [year, edition] = [value(fields.fiscalYear), value(fields.edition)];
    if (!statement) return skipped("没有原文可查");
    if (!year) return skipped("未披露：财政年度");
    const absent = withoutHeading(statement);
    if (!absent || year < absent.since) return passed();
    if (absent.isOfDepartments && edition !== "department") return passed();
    // what another section, a table or a note says is not missing
    const isMentioned = statement.paragraphs.some(
      ({ role, section, text }) => role !== "contents" && section !== "glossary" && absent.words.test(text),
    );
    if (isMentioned) return passed();
    return lacking(
      absent.theme,
      failed(`其他几部分都有，却没有一处说到${absent.name}，请补上；没有的也应写明`),
    );
  },
});
