import { severities, severityWord } from "@qingbei/rules";
import type { FindingReport } from "../report.js";
import type { Style } from "./style.js";

/** The number of findings by severity, from the gravest: 3处错误，1处提醒; empty without findings. */
export function countsInWords(findings: readonly FindingReport[], style?: Style): string {
  return severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const words = `${count} 处${severityWord[severity]}`;
      return style ? style[severity](words) : words;
    })
    .join("，");
}
