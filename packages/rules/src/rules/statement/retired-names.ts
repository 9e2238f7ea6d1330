import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { retiredNames as names, type RetiredName } from "../../parameters/retired-names.js";
import { type Passage, passagesOf } from "../../text/passage.js";

/** Words beside a name that show that the writer knows it is a former one. */
const FORMER = /原$|前身|撤销|划转|并入|更名|改为|整合|组建/;
/** 旅游局并入，接受国家旅游局指导: a clause before it about another body that was merged. */
const OF_ANOTHER = /[局委部办厅](?:的?职责)?(?:已|被)?(?:撤销|划转|并入|更名)[^，]{0,4}，[^，]*$/;
/** Documents keep the name of the body that issued them: 国土资源部令第3号, 旅游局印发的. */
const ISSUED = /^(?:令|公告|[〔（(]?20\d\d|(?:联合)?(?:印发|发布|颁布|制定))/;
const BESIDE = 12;

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
    const isFormer = ({ paragraph, start, end }: Passage) => {
      const text = statement?.paragraphs[paragraph]?.text ?? "";
      const [before, behind] = [
        text.slice(Math.max(0, start - BESIDE), start),
        text.slice(end, end + BESIDE),
      ];
      return (FORMER.test(before) && !OF_ANOTHER.test(before)) || FORMER.test(behind) || ISSUED.test(behind);
    };
    const found = statement ? passagesOf(statement, pattern).filter((each) => !isFormer(each)) : [];
    const [first] = found;
    if (!first) return passed();
    citeAll(found);
    const more = found.length > 1 ? `（共 ${found.length} 处）` : "";
    return failed(`“${first.text}”是旧名${more}，现为${now}；确是引用当时的名称时不必修改`);
  },
});
