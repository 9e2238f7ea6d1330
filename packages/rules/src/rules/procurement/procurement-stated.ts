import type { Paragraph, SectionTheme } from "@qingbei/domain";
import { speaksOfMoney } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";

const PROCUREMENT = /采\s*购/;
/** A heading that states it itself: 三、本单位无政府采购预算. A heading with only the name does not. */
const TELLS = /无|没有|未|不涉及|零/;

export const procurementStated = defineRule({
  id: "procurement-stated",
  title: "情况说明写到政府采购，没有的也写明",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-ZERO-STMT"],
  check: ({ statement, cite, lacking, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const { paragraphs } = statement;
    // the name in the contents or in a heading alone states nothing
    const isStated = ({ role, text }: Paragraph) =>
      role !== "contents" &&
      PROCUREMENT.test(text) &&
      (role !== "heading" || TELLS.test(text) || speaksOfMoney(text));
    if (paragraphs.some(isStated)) return passed();
    if (paragraphs.some(({ role, section }) => role !== "heading" && section === "procurement"))
      return passed();
    const first = (theme: SectionTheme) =>
      paragraphs.findIndex(({ role, section }) => role !== "cell" && section === theme);
    const totals = first("totals");
    const other = Math.max(first("threePublicExpenses"), first("agencyOperatingExpenses"));
    if (totals < 0 || other < 0)
      return skipped("原文没有收支、“三公”经费或机关运行经费的部分，不是完整的情况说明");
    cite(totals);
    cite(other);
    return lacking("procurement", failed("情况说明没有一处写到政府采购；没有安排采购预算的，也请写明没有"));
  },
});
