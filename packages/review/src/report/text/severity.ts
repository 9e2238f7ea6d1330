import type { FindingReport } from "../report.js";
import type { Style } from "./style.js";

export type SeverityName = FindingReport["severity"];

/** From the gravest. */
export const SEVERITIES: readonly SeverityName[] = ["error", "warning", "info"];

/** What people read for a severity. */
export const SEVERITY_WORD: Readonly<Record<SeverityName, string>> = {
  error: "错误",
  warning: "提醒",
  info: "提示",
};

/** 3处错误，1处提醒: what there is of each severity, from the gravest; empty where there is nothing. */
export function countsInWords(findings: readonly FindingReport[], style?: Style): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const words = `${count} 处${SEVERITY_WORD[severity]}`;
      return style ? style[severity](words) : words;
    })
    .join("，");
}
