import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { procurementTerms } from "../../parameters/procurement-terms.js";
import { listed } from "../../text/passage.js";
import { projectLabels } from "../../text/project-texts.js";
import { type Purchase, purchasesOf } from "../../text/purchases.js";

const { goods, works, services } = procurementTerms;
const kinds = [
  ["货物", goods],
  ["工程", works],
  ["服务", services],
] as const;
const anyKind = [...goods, ...works, ...services];

export const zeroProcurement = defineRule<readonly Purchase[]>({
  id: "zero-procurement",
  title: "声明没有政府采购预算的，项目里也没有采购",
  severity: "warning",
  basis: ["procurement-law-2", "agency-affairs-regulation-14"],
  covers: ["C-PROC-ZERO"],
  none: "未披露项目",
  each: (context) => (context.has(fields.projects) ? [purchasesOf(context, anyKind)] : []),
  check: (context, purchases) => {
    if (context.value(fields.procurement.declaredNone) !== true)
      return context.skipped("没有声明无政府采购预算");
    const [first] = purchases;
    if (!first) return context.passed();
    for (const { field } of purchases) context.value(field);
    const projects = projectLabels(
      context,
      purchases.map(({ project }) => project),
    );
    const kind = kinds
      .filter(([, patterns]) =>
        purchases.some(({ words }) => patterns.some((pattern) => pattern.test(words))),
      )
      .map(([name]) => name)
      .join("、");
    const words = listed(
      purchases.map((each) => each.words),
      "项",
    );
    return context.failed(
      `文中说没有政府采购预算，而${projects}写有${words}，像是采购${kind}，请补列采购预算或说明不列入的依据`,
    );
  },
});
