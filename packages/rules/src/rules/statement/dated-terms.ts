import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import type { DatedTerm } from "../../parameters/dated-terms.js";
import { segmentBefore } from "../../text/clauses.js";
import { correctionsOf, editsOf, saying } from "../../text/correction.js";
import { isFormerName } from "../../text/former-name.js";

interface Vocabulary {
  readonly terms: readonly DatedTerm[];
  readonly severity: "warning" | "info";
  readonly what: string;
}

export const datedTerms = defineRule<Vocabulary>({
  id: "dated-terms",
  title: "用现行的预算术语和科目名称",
  severity: "info",
  basis: ["budget-law-5", "budget-law-32"],
  covers: ["I-TERM"],
  none: "没有原文可查，或未披露财政年度",
  each: ({ statement, value, parameters }) => {
    const year = value(fields.fiscalYear);
    if (!statement || !year) return [];
    const inForce = (terms: readonly DatedTerm[]) => terms.filter(({ validFrom }) => year >= validFrom);
    return [
      { terms: inForce(parameters.datedTerms), severity: "info", what: "术语用了旧称或不规范的写法" },
      { terms: inForce(parameters.renamedClasses), severity: "warning", what: "功能分类科目用了旧名" },
    ];
  },
  check: ({ statement, citeAll, passed, failed }, { terms, severity, what }) => {
    const paragraphs = statement?.paragraphs ?? [];
    const corrections = (statement ? correctionsOf(statement, terms) : []).filter(
      ({ paragraph, start, end }) => {
        // a clause about an earlier year may use that year's names
        const text = paragraphs[paragraph]?.text ?? "";
        const clause = segmentBefore(text, start, "clause");
        if (isFormerName(text, { start, end }, "term")) return false;
        const year = /(20\d\d)年/.exec(clause)?.[1];
        return year === undefined || terms.some(({ validFrom }) => Number(year) >= validFrom);
      },
    );
    if (corrections.length === 0) return passed();
    citeAll(corrections);
    return failed(`${what}：${saying(corrections)}`, { severity, edits: editsOf(corrections) });
  },
});
