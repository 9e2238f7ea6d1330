import { grouped } from "@qingbei/domain/internal";
import type { CauseReport, FindingReport } from "../report.js";
import { type Context, findingLine, findingLines, remedyLines } from "./finding.js";
import { placesOf } from "./place.js";
import { Quoted } from "./quoted.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

/** Most hints that may take more than a line each. */
const FEW = 12;
/** Places named in a line at most. */
const MOST_PLACES = 6;
const ALONE: Context = { suspects: new Set(), known: new Quoted(), headed: true };

/** Findings without a common cause, each with its own correction. */
export interface Loose {
  readonly findings: readonly FindingReport[];
  readonly causeOf: (finding: FindingReport) => CauseReport | undefined;
}

function render(
  finding: FindingReport,
  { findings, causeOf }: Loose,
  indent: string,
  style: Style,
): string[] {
  if (finding.severity === "info" && style.options.detail !== "full") {
    return findingLine(finding, indent, findings.length > FEW, style);
  }
  return [
    ...findingLines(finding, ALONE, indent, style),
    ...remedyLines(finding, causeOf(finding), `${indent}  `, style),
  ];
}

/** Two findings of a rule and the places of the others, so that many equal ones do not hide the rest. */
function alike(group: readonly FindingReport[], loose: Loose, indent: string, style: Style): string[] {
  const shown = style.options.detail === "full" || group.length <= 3 ? group : group.slice(0, 2);
  const lines = shown.flatMap((finding) => render(finding, loose, indent, style));
  const rest = group.slice(shown.length);
  if (rest.length === 0) return lines;
  const places = rest.flatMap(({ evidence }) => evidence.slice(0, 1)).filter(({ position }) => position);
  const where = placesOf(places.slice(0, MOST_PLACES)) + (places.length > MOST_PLACES ? "等" : "");
  const text = `同类另有 ${rest.length} 处${where === "" ? "" : `：${where}`}`;
  return [...lines, ...hanging(indent, style.quiet(text), style.options.width)];
}

/** Findings of one severity, grouped by rule in order of first occurrence. */
export function looseLines(loose: Loose, indent: string, style: Style): string[] {
  const groups = grouped(loose.findings, ({ rule }) => rule);
  return [...groups.values()].flatMap((group) => alike(group, loose, indent, style));
}
