/** From the gravest: certainly wrong, needs an explanation, reading aid. */
export const severities = ["error", "warning", "info"] as const;

/** `error`: certainly breaks arithmetic or law. `warning`: needs an explanation. `info`: a reading aid. */
export type Severity = (typeof severities)[number];

/** The Chinese words for the severities. */
export const severityWord: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  info: "提示",
};
