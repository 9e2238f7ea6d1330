import { severities, severityWord } from "@qingbei/review";
import { bindings } from "../input/keys.js";
import type { Severity } from "../model/entry.js";
import { type Line, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";
import { paragraph } from "./paragraph.js";

const KEYS = 16;

const MEANING: Readonly<Record<Severity, string>> = {
  error: "数字或法规上肯定不成立",
  warning: "需要说明",
  info: "供阅读参考",
};

/** The keys and signs, from the tables that the screens themselves use. */
export function helpLines(width: number): readonly Line[] {
  const marked = severities.map(
    (severity): Line => [
      ...toWidth([span(`${marks[severity]} ${severityWord[severity]}`, severity)], KEYS),
      span(MEANING[severity]),
    ],
  );
  return [
    [span("按键", "strong")],
    ...bindings.map(({ shown, help }): Line => [...toWidth([span(shown, "accent")], KEYS), span(help)]),
    [],
    [span("符号", "strong")],
    [...toWidth([span("◆ 原因", "error")], KEYS), span("一处更正，能消除下面缩进的各个问题")],
    ...marked,
    [...toWidth([span("^^^^", "accent")], KEYS), span("原文中正在看的数")],
    [],
    ...paragraph(
      "同样的结果也可以用 qingbei check 文件 打印，用 qingbei rules 规则 看规则全文。",
      width,
      "dim",
    ),
  ];
}
