/** From the gravest: what is certainly broken, what needs an explanation, what is a reading aid. */
export const severities = ["error", "warning", "info"] as const;

/** `error`: arithmetic or law is certainly broken. `warning`: needs an explanation. `info`: a reading aid. */
export type Severity = (typeof severities)[number];

/** What people read for a severity. */
export const severityWord: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  info: "提示",
};
