import type { EvidenceReport, FindingReport } from "../report.js";
import { clean, columns, pad, shorten } from "./columns.js";
import { placesOf } from "./place.js";
import { quotes } from "./quote.js";
import { SEVERITY_WORD } from "./severity.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

/** Quoted places a finding shows at most, unless all are asked for. */
const MOST_QUOTES = 4;
/** Places named in a line at most, unless all are asked for. */
const MOST_PLACES = 6;

const NOTHING: ReadonlySet<string> = new Set();

function positions(evidence: readonly EvidenceReport[]) {
  return evidence.flatMap(({ position }) => (position ? [position] : []));
}

function quoteLines(finding: FindingReport, suspects: ReadonlySet<string>, indent: string, style: Style): string[] {
  const all = quotes(finding.evidence, suspects, style).filter(({ text }) => text !== "");
  const most = style.options.detail === "full" ? all.length : MOST_QUOTES;
  const kept = all.length <= most + 1 ? all : all.filter((quote, index) => quote.suspect || index < most);
  const widest = Math.max(0, ...kept.map(({ place }) => columns(place)));
  const lines = kept.flatMap(({ place, text }) =>
    hanging(`${indent}${style.quiet(pad(place, Math.min(widest, 16)))}  `, text, style.options.width),
  );
  if (kept.length < all.length) {
    const rest = all.filter((quote) => !kept.includes(quote)).map(({ place }) => place);
    lines.push(...hanging(indent, style.quiet(`另有 ${rest.length} 处，加 --verbose 全部列出`), style.options.width));
  }
  return lines;
}

/** 相差 -0.42: said once, in the message or after the sum. */
function sumLine(finding: FindingReport, indent: string, style: Style): string[] {
  if (!finding.calculation) return [];
  const difference = finding.figures?.difference;
  const said = difference === undefined || finding.message.includes(difference);
  const text = clean(finding.calculation) + (said ? "" : `，相差 ${difference}`);
  return hanging(`${indent}${style.quiet("算式")}  `, text, style.options.width);
}

/** A finding with its quoted lines and its sum. */
export function findingLines(
  finding: FindingReport,
  suspects: ReadonlySet<string>,
  indent: string,
  style: Style,
): string[] {
  const word = style[finding.severity](SEVERITY_WORD[finding.severity]);
  const inner = `${indent}      `;
  return [
    ...hanging(
      `${indent}${word}  `,
      `${shorten(clean(finding.message), 600)} ${style.id(finding.rule)}`,
      style.options.width,
    ),
    ...quoteLines(finding, suspects, inner, style),
    ...sumLine(finding, inner, style),
  ];
}

/** A finding in one line: where, what, which rule. */
export function findingLine(finding: FindingReport, indent: string, style: Style): string {
  const places = positions(finding.evidence).slice(0, 1);
  const first = `${indent}${places.length > 0 ? `${placesOf(places)}  ` : ""}`;
  const room = style.options.width - columns(first) - columns(finding.rule) - 4;
  return `${first}${shorten(clean(finding.message), Math.max(20, room))}  ${style.id(finding.rule)}`;
}

/** Findings of one rule, where there are more than two, take three lines: two in full and where the others are. */
function alike(
  group: readonly FindingReport[],
  render: (finding: FindingReport) => string[],
  indent: string,
  style: Style,
): string[] {
  const shown = style.options.detail === "full" || group.length <= 3 ? group : group.slice(0, 2);
  const lines = shown.flatMap(render);
  const rest = group.slice(shown.length);
  if (rest.length === 0) return lines;
  const places = positions(rest.flatMap(({ evidence }) => evidence.slice(0, 1)));
  const where = placesOf(places.slice(0, MOST_PLACES)) + (places.length > MOST_PLACES ? "等" : "");
  const text = `同类另有 ${rest.length} 处${where === "" ? "" : `：${where}`}`;
  return [...lines, ...hanging(indent, style.quiet(text), style.options.width)];
}

/** Findings without a common cause, those of one rule together, in the order in which the rules first speak. */
export function findingsByRule(findings: readonly FindingReport[], indent: string, style: Style): string[] {
  const groups = new Map<string, FindingReport[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups.values()].flatMap((group) =>
    alike(
      group,
      (finding) =>
        finding.severity === "info" && style.options.detail !== "full"
          ? [findingLine(finding, indent, style)]
          : findingLines(finding, NOTHING, indent, style),
      indent,
      style,
    ),
  );
}
