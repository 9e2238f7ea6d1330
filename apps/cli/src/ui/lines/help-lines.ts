import { severities, severityWord } from "@qingbei/review";
import { type Binding, bindings, keysShown } from "../input/bindings.js";
import type { Severity } from "../model/entry.js";
import { type Line, lineWidth, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";
import { paragraph } from "./paragraph.js";

/** Columns for keys and signs; a longer one has a line of its own. */
const KEYS = 18;

const MEANING: Readonly<Record<Severity, string>> = {
  error: "数字或法规上肯定不成立",
  warning: "需要说明",
  info: "供阅读参考",
};

function keyLines(binding: Binding, width: number): readonly Line[] {
  const keys = span(keysShown(binding), "accent");
  const [first = [], ...rest] = paragraph(binding.help, width - KEYS).map(
    (line): Line => [span(" ".repeat(KEYS)), ...line],
  );
  if (lineWidth([keys]) >= KEYS) return [[keys], first, ...rest];
  return [[...toWidth([keys], KEYS), ...first.slice(1)], ...rest];
}

const isForSearch = ({ on }: Binding) => on.includes("search");

/** The keys and signs, from the tables that the screens use. */
export function helpLines(width: number): readonly Line[] {
  const marked = severities.map(
    (severity): Line => [
      ...toWidth([span(`${marks[severity]} ${severityWord[severity]}`, severity)], KEYS),
      span(MEANING[severity]),
    ],
  );
  return [
    [span("按键", "strong")],
    ...bindings.filter((each) => !isForSearch(each)).flatMap((each) => keyLines(each, width)),
    [],
    [span("输入搜索词时的按键", "strong")],
    ...bindings.filter(isForSearch).flatMap((each) => keyLines(each, width)),
    ...paragraph("几个词用空格隔开，都有的才算搜到；不分全角半角。", width, "dim"),
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
