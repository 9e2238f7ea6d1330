import { severityWord } from "@qingbei/rules";
import { editsOf } from "../correction.js";
import { shortFingerprint } from "../fingerprint.js";
import type { CauseReport, FindingReport } from "../report.js";
import { calculationText } from "./calculation.js";
import { clean, columns, pad, shorten } from "./columns.js";
import { named, placesOf } from "./place.js";
import { quotes } from "./quote.js";
import type { Quoted } from "./quoted.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

/** Quoted places a finding shows at most, unless all are asked for. */
const MOST_QUOTES: Readonly<Record<FindingReport["severity"], number>> = { error: 4, warning: 2, info: 2 };
/** Places named of one quote at most. */
const MOST_PLACES = 4;
/** Replacements of words named at most, unless all are asked for. */
const MOST_EDITS = 3;
/** Widest place, in columns, under which quotes are indented. */
const WIDEST_PLACE = 16;
/** Most columns of a message; the quotes have the full words. */
const LONGEST_MESSAGE = 600;

/** The context of a finding in the report. */
export interface Context {
  /** Pointers of the values to correct. */
  readonly suspects: ReadonlySet<string>;
  /** What earlier findings have quoted. */
  readonly known: Quoted;
  /** Whether its list has the severity as a heading. */
  readonly headed: boolean;
}

/** The places of a quote: the first ones, and their number. */
function where(places: readonly string[], style: Style): string {
  return named(places, style.options.detail === "full" ? places.length : MOST_PLACES);
}

function quoteLines(finding: FindingReport, context: Context, indent: string, style: Style): string[] {
  const all = quotes(finding.evidence, context.suspects, context.known, style);
  const most = style.options.detail === "full" ? all.length : MOST_QUOTES[finding.severity];
  const kept = all.length <= most + 1 ? all : all.filter((quote, index) => quote.suspect || index < most);
  const placed = kept.map(({ places, text }) => ({ place: where(places, style), text }));
  const widest = placed
    .map(({ place }) => columns(place))
    .filter((width) => width <= WIDEST_PLACE)
    .reduce((one, other) => Math.max(one, other), 0);
  const lines = placed.flatMap(({ place, text }) =>
    hanging(`${indent}${style.quiet(pad(place, widest))}  `, text, style.options.width),
  );
  const rest = all.length - kept.length;
  return rest === 0 ? lines : [...lines, `${indent}${style.quiet(`另有 ${rest} 处，加 --verbose 全部列出`)}`];
}

/** The sum written out. */
function sumLines(finding: FindingReport, indent: string, style: Style): string[] {
  if (!finding.calculation) return [];
  const first = `${indent}${style.quiet("算式")}  `;
  return hanging(first, calculationText(finding, style.options.width - columns(first)), style.options.width);
}

/** The reason and end of an expired suppression. */
function expiryLines({ expired }: FindingReport, indent: string, style: Style): string[] {
  if (!expired) return [];
  const text = `曾忽略到 ${expired.until}，已过期：${shorten(clean(expired.reason), 200)}`;
  return hanging(`${indent}${style.quiet("忽略")}  `, text, style.options.width);
}

/** The rule of a finding; with full detail also the fingerprint for `qingbei explain`. */
export function ruleAndPrint(
  { rule, fingerprint }: Pick<FindingReport, "rule" | "fingerprint">,
  style: Style,
): string {
  return style.id(style.options.detail === "full" ? `${rule} ${shortFingerprint(fingerprint)}` : rule);
}

/**
 * A finding: the message, the quoted lines with marked numbers, the sum. Under a heading, a dash stands for its
 * severity.
 */
export function findingLines(
  finding: FindingReport,
  context: Context,
  indent: string,
  style: Style,
): string[] {
  const word = context.headed ? "-" : `${severityWord[finding.severity]} `;
  const first = `${indent}${style[finding.severity](word)} `;
  const inner = " ".repeat(columns(first));
  const message = `${shorten(clean(finding.message), LONGEST_MESSAGE)} ${ruleAndPrint(finding, style)}`;
  return [
    ...hanging(first, message, style.options.width),
    ...expiryLines(finding, inner, style),
    ...quoteLines(finding, context, inner, style),
    ...sumLines(finding, inner, style),
  ];
}

/** A finding in one or two lines, without places and reasons: for a first impression of a review. */
export function briefLines(finding: FindingReport, indent: string, withSum: boolean, style: Style): string[] {
  const first = `${indent}${style[finding.severity](severityWord[finding.severity])}  `;
  const { width } = style.options;
  return [
    ...hanging(first, shorten(clean(finding.message), 2 * (width - columns(first)) - 2), width),
    ...(withSum ? sumLines(finding, " ".repeat(columns(first)), style) : []),
  ];
}

/** A finding without quotes: place, message, rule; in at most two lines, or one if there are many. */
export function findingLine(
  finding: FindingReport,
  indent: string,
  oneLine: boolean,
  style: Style,
): string[] {
  const place = placesOf(finding.evidence.filter(({ position }) => position).slice(0, 1));
  const first = `${indent}${place === "" ? "" : `${style.quiet(place)}  `}`;
  const room = style.options.width - columns(first) - columns(style.id(finding.rule)) - 1;
  const over = finding.expired ? `（忽略已于 ${finding.expired.until} 过期）` : "";
  const message = clean(finding.message) + over;
  const text = shorten(message, Math.max(20, oneLine ? room : room + style.options.width - columns(first)));
  return hanging(first, `${text} ${style.id(finding.rule)}`, style.options.width);
}

/** Words to replace, equal ones once; empty if the message has the first as an example. */
function editsInWords(finding: FindingReport, style: Style): string {
  const { edits = [], message } = finding;
  const isInMessage = edits[0] && message.includes(edits[0].from) && message.includes(edits[0].to);
  const isFull = style.options.detail === "full";
  if (isInMessage && !isFull) return "";
  const distinct = editsOf(finding, style);
  const shown = isFull ? distinct : distinct.slice(0, MOST_EDITS);
  return shown.join("；") + (shown.length < distinct.length ? `；等 ${distinct.length} 种` : "");
}

/** 改法: the correction of a finding that is shown alone: by its own cause, or its words to replace. */
export function remedyLines(
  finding: FindingReport,
  cause: CauseReport | undefined,
  indent: string,
  style: Style,
): string[] {
  const text = cause ? shorten(clean(cause.advice), LONGEST_MESSAGE) : editsInWords(finding, style);
  return text === "" ? [] : hanging(`${indent}${style.quiet("改法")}  `, text, style.options.width);
}
