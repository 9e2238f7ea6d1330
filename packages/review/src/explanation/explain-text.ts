import { equals, exact, isPlainNumber } from "@qingbei/domain";
import { severityWord } from "@qingbei/rules";
import { certaintyInWords, editsOf, mendsInWords, problemOf } from "../report/correction.js";
import { shortFingerprint } from "../report/fingerprint.js";
import { fileNameOf } from "../report/overview.js";
import { clean, columns, pad, shorten } from "../report/text/columns.js";
import { placeOfEvidence, placesOf } from "../report/text/place.js";
import { type Style, styleFor, type TextOptions } from "../report/text/style.js";
import { hanging } from "../report/text/wrap.js";
import type {
  ConstraintExplained,
  ExplainReport,
  NumberExplained,
  ResultExplained,
} from "./explain-report.js";

/** Widest name, in columns, to which numbers are aligned. */
const WIDEST_NAME = 40;
/** Places named of one number at most. */
const MOST_PLACES = 4;
/** Columns of quoted words at most. */
const LONGEST_QUOTE = 90;
/** Most constraints named that hold before and after; they show that the correction breaks nothing. */
const MOST_UNTOUCHED = 12;

const STATUS: Readonly<Record<ResultExplained["status"], string>> = {
  exact: "相符",
  rounding: "在四舍五入的范围之内",
  failed: "不符",
};

/** Whether a number is equal in writing and in print, trailing zeros aside. */
function isAsPrinted(written: string, printed: string): boolean {
  const bare = printed.replace(/,|万元|[%％]$/g, "");
  return isPlainNumber(bare) && equals(exact(bare), exact(written));
}

/** A line for a number: as printed, corrected, and its places. */
function numberLine(
  { label, before, after, places }: NumberExplained,
  widest: number,
  style: Style,
): string[] {
  const printed = clean(places[0]?.printed ?? before);
  // 61.62万元 is clear; a number printed in 元 or in words is followed by the value used in the calculation
  const isPlain = before === "" || isAsPrinted(before, printed);
  const was = isPlain ? printed : `${before}（印作 ${printed}）`;
  const value =
    after === undefined
      ? was
      : was === ""
        ? style.proposed(`补 ${after}`)
        : `${style.wrong(was)} → ${style.proposed(after)}`;
  const where = style.quiet(placesOf(places, MOST_PLACES));
  const words = [value, where].filter((part) => part !== "").join("  ");
  const name = clean(label);
  const { width } = style.options;
  if (columns(name) <= widest) return hanging(`      ${pad(name, widest)}  `, words, width);
  return [...hanging("      ", name, width), ...hanging("          ", words, width)];
}

function resultLine(word: string, { calculation, status, difference }: ResultExplained, style: Style) {
  const apart = status === "exact" ? "" : `，相差 ${difference.replace("-", "")}`;
  return hanging(`      ${style.quiet(word)}  `, `${clean(calculation)}${apart}`, style.options.width);
}

/** The lines of a constraint with its numbers, before and after. */
function constraintLines(constraint: ConstraintExplained, ordinal: number, style: Style): string[] {
  const { title, rule, before, after, numbers, fingerprint } = constraint;
  const verdict = [STATUS[before.status], ...(after ? [`改后${STATUS[after.status]}`] : [])].join("，");
  const print = fingerprint === undefined ? "" : ` ${shortFingerprint(fingerprint)}`;
  const names = numbers.map(({ label }) => columns(clean(label)));
  const widest = names
    .filter((width) => width <= WIDEST_NAME)
    .reduce((one, other) => Math.max(one, other), 0);
  return [
    ...hanging(
      style.title(pad(`${ordinal}.`, 4)),
      `${clean(title)} ${style.id(rule + print)}：${verdict}`,
      style.options.width,
    ),
    ...numbers.flatMap((number) => numberLine(number, widest, style)),
    ...resultLine(after ? "改前" : "算式", before, style),
    ...(after ? resultLine("改后", after, style) : []),
  ];
}

function header({ path, finding, suppression }: ExplainReport, style: Style): string[] {
  const { severity, fingerprint, rule } = finding;
  const id = style.id(`${rule} ${shortFingerprint(fingerprint)}`);
  const quiet = suppression ? `没有列在报告里：${clean(suppression.reason)}` : "";
  const { width } = style.options;
  return [
    style.title(fileNameOf(path)),
    ...hanging(`${style[severity](severityWord[severity])}  `, `${problemOf(finding)} ${id}`, width),
    ...(quiet === "" ? [] : hanging("", style.quiet(quiet), width)),
  ];
}

/** The correction and its certainty, or the words to replace. */
function remedy({ cause, finding }: ExplainReport, style: Style): string[] {
  const { width } = style.options;
  const line = (word: string, text: string) =>
    text === "" ? [] : hanging(`${style.quiet(word)}  `, text, width);
  if (!cause) return line("改法", editsOf(finding, style).join("；"));
  const mends = mendsInWords(cause, { findings: cause.resolves.length });
  const others = cause.alternatives.map(
    ({ label, from, to }) => `${clean(label)}的 ${clean(from)} 改为 ${clean(to)}`,
  );
  return [
    ...line("改法", clean(cause.advice)),
    ...line("把握", [mends, certaintyInWords(cause)].filter((part) => part !== "").join("；")),
    ...line("或者", others.join("；")),
  ];
}

/** The quotes behind a finding without numbers. */
function quoted({ finding, constraints }: ExplainReport, style: Style): string[] {
  if (constraints.length > 0) return [];
  const quotes = finding.evidence.map((each) => {
    const place = each.position ? `${placeOfEvidence(each)}  ` : "";
    return hanging(
      `  ${style.quiet(place)}`,
      `${clean(each.label)}：${shorten(clean(each.text), LONGEST_QUOTE)}`,
      style.options.width,
    );
  });
  return quotes.length === 0 ? [] : [style.title("所依据的原文"), ...new Set(quotes.flat())];
}

/** One line for each constraint with a corrected number that also holds: the correction breaks none of them. */
function untouchedLines(constraints: readonly ConstraintExplained[], style: Style): string[] {
  if (constraints.length === 0) return [];
  const failing = constraints.filter(({ after }) => after?.status === "failed").length;
  const title = `也用到所改的数的另外 ${constraints.length} 个等式，改后${failing === 0 ? "都不受影响" : `仍有 ${failing} 个不符，另有原因`}`;
  const shown = constraints.slice(0, MOST_UNTOUCHED);
  const rest = constraints.length - shown.length;
  return [
    style.title(title),
    ...shown.flatMap(({ rule, before, after = before }) =>
      hanging("    ", `${clean(after.calculation)} ${style.id(rule)}`, style.options.width),
    ),
    ...(rest > 0 ? [`    ${style.quiet(`另有 ${rest} 个，见 --format json`)}`] : []),
  ];
}

/** The text of a rule page's section, by its heading. */
function sectionOf(page: string, heading: string): string {
  const [, text = ""] = page.split(new RegExp(`^## ${heading}\\s*$`, "m"));
  return clean((text.split(/^## /m)[0] ?? "").replace(/[`*]/g, ""));
}

function ruleLines({ rules, finding }: ExplainReport, style: Style): string[] {
  const { width } = style.options;
  if (rules.length === 0)
    return hanging("", style.quiet(`规则 ${clean(finding.rule)} 来自规则包，没有说明`), width);
  return rules.flatMap(({ id, title, basis, page }) => {
    const sources = basis.map((each) => `《${each.title}》${each.article ?? ""}`);
    const parts = [
      ["查什么", sectionOf(page, "查什么")],
      ["为什么", sectionOf(page, "为什么")],
      ["依据", sources.join("；")],
    ] as const;
    return [
      ...hanging(`${style.quiet("规则")}  `, `${clean(title)} ${style.id(id)}`, width),
      ...parts.flatMap(([word, text]) =>
        text === "" ? [] : hanging(`  ${style.quiet(pad(word, 6))}  `, text, width),
      ),
      `  ${style.quiet(`全文  qingbei rules ${clean(id)}`)}`,
    ];
  });
}

/** One finding explained as text: its constraints with their numbers before and after, and its rules. */
export function explainText(report: ExplainReport, options: TextOptions): string {
  const style = styleFor(options);
  const failing = report.constraints.filter(({ fingerprint }) => fingerprint !== undefined);
  const holding = report.constraints.filter(({ fingerprint }) => fingerprint === undefined);
  const blocks = [
    [...header(report, style), ...remedy(report, style)],
    quoted(report, style),
    ...failing.map((constraint, index) => constraintLines(constraint, index + 1, style)),
    untouchedLines(holding, style),
    ruleLines(report, style),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
