import type { FindingReport } from "../report.js";
import { describeRule } from "../rule-catalogue.js";
import { LEVEL } from "./level.js";

/** The page of our rule package; rules of other packages have pages of their own. */
const RULES = "https://www.npmjs.com/package/@qingbei/rules";

/** A rule for viewers: what must hold, its page and its basis. */
async function descriptor({ rule: id, title, severity }: FindingReport) {
  const rule = await describeRule(id);
  const text = { shortDescription: { text: title }, fullDescription: { text: rule?.title ?? title } };
  if (!rule) return { id, ...text, defaultConfiguration: { level: LEVEL[severity] } };
  const basis = rule.basis.map(({ title: source, article }) => `《${source}》${article ?? ""}`);
  const help = basis.length === 0 ? rule.page : `${rule.page.trimEnd()}\n\n## 依据\n\n${basis.join("；")}\n`;
  return {
    id,
    ...text,
    defaultConfiguration: { level: LEVEL[rule.severity] },
    help: { text: help, markdown: help },
    helpUri: `${RULES}#${encodeURIComponent(id)}`,
    properties: { tags: [...rule.covers], basis: rule.basis },
  };
}

/** The rules behind some findings, by their ids. */
export function rulesOf(findings: readonly FindingReport[]) {
  const byId = new Map(findings.map((finding) => [finding.rule, finding]));
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(sorted.map(([, finding]) => descriptor(finding)));
}
