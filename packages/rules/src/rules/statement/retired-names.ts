import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { retiredNames as names, type RetiredName } from "../../parameters/retired-names.js";
import { isFormerName } from "../../text/former-name.js";
import { type Passage, passagesOf } from "../../text/passage.js";

export const retiredNames = defineRule<RetiredName>({
  id: "retired-names",
  title: "机构和法规用现行的名称",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-STALE-ORG", "I-FULLNAME"],
  none: "没有原文可查、未披露财政年度，或当年还没有停用的名称",
  each: ({ statement, value }) => {
    const year = value(fields.fiscalYear);
    return statement && year ? names.filter(({ outOfUseFrom }) => year >= outOfUseFrom) : [];
  },
  check: ({ statement, citeAll, passed, failed }, { pattern, now }) => {
    const isFormer = (passage: Passage) =>
      isFormerName(statement?.paragraphs[passage.paragraph]?.text ?? "", passage, "body");
    const found = statement ? passagesOf(statement, pattern).filter((each) => !isFormer(each)) : [];
    const [first] = found;
    if (!first) return passed();
    citeAll(found);
    const more = found.length > 1 ? `（共 ${found.length} 处）` : "";
    return failed(`“${first.text}”是旧名${more}，现为${now}；确是引用当时的名称时不必修改`);
  },
});
