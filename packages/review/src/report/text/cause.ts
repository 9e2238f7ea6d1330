import { severities } from "@qingbei/rules";
import { alternativesOf, certaintyInWords } from "../correction.js";
import type { CauseReport, FindingReport, ReviewReport } from "../report.js";
import { clean, pad, shorten } from "./columns.js";
import { briefLines, findingLines } from "./finding.js";
import { placeOf } from "./place.js";
import { Quoted } from "./quoted.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

/** A cause and the findings that its correction mends. */
export interface Explained {
  readonly cause: CauseReport;
  readonly findings: readonly FindingReport[];
  /** The ordinals of those that have to be mended with it. */
  readonly after: readonly number[];
}

/** The graver first, then what rests on fewer lines: a sum in one sentence is understood before a closure over three. */
function byPlainness(a: FindingReport, b: FindingReport): number {
  const lines = ({ evidence }: FindingReport) =>
    new Set(evidence.map(({ position }) => position && placeOf(position))).size;
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || lines(a) - lines(b);
}

/**
 * The causes worth a heading: those behind an error, and those that mend several findings at once. What corrects a single
 * reminder is told with the reminder.
 */
export function explain({ causes, findings }: ReviewReport): readonly Explained[] {
  const all = causes.map((cause) => {
    const resolved = new Set(cause.resolves);
    const own = findings.filter((finding) => finding.cause === cause.id || resolved.has(finding.fingerprint));
    return { cause, findings: own.sort(byPlainness) };
  });
  const grave = ({ findings: own }: Omit<Explained, "after">) =>
    own.some(({ severity }) => severity === "error");
  const explained = [...all.filter(grave), ...all.filter((each) => !grave(each) && each.findings.length > 1)];
  const ordinals = new Map(explained.map(({ cause }, index) => [cause.id, index + 1]));
  return explained.map((each) => ({
    ...each,
    after: (each.cause.after ?? []).flatMap((id) => ordinals.get(id) ?? []),
  }));
}

/** The advice, with what is to be corrected and what to in colour. */
function correction({ advice, printed, ...plain }: CauseReport, style: Style): string {
  const { from, to } = printed ?? plain;
  const text = shorten(clean(advice), 400);
  const at = to === "" ? -1 : text.indexOf(`改为 ${to}`);
  const start = from === "" || at < 0 ? -1 : text.lastIndexOf(from, at - 1);
  if (start < 0) return text;
  const end = at + "改为 ".length;
  return [
    text.slice(0, start),
    style.wrong(from),
    text.slice(start + from.length, end),
    style.proposed(to),
    text.slice(end + to.length),
  ].join("");
}

/** What holds once the correction is made, alone or with others. */
function mendsInWords(mended: number, after: readonly number[]): string {
  if (after.length > 0)
    return `与第 ${after.join("、")} 条一并改后${mended > 1 ? `，下面 ${mended} 处不符都消除` : "才对得上"}`;
  return mended > 1 ? `改这一处，下面 ${mended} 处不符一并消除` : "";
}

/** How sure the correction is. Of a year or a wording the finding itself says all. */
function certainty({ cause: { kind, certainty: degree }, findings, after }: Explained): string {
  const mends = mendsInWords(findings.length, after);
  const told =
    degree !== "only" || kind === "value" || kind === "missing-row"
      ? certaintyInWords({ certainty: degree })
      : "";
  return [mends, told].filter((part) => part !== "").join("；");
}

/** One correction, how certain it is, and the findings that it mends. */
export function causeLines(explained: Explained, ordinal: number, style: Style): string[] {
  const { cause, findings } = explained;
  const { width } = style.options;
  const sure = certainty(explained);
  const others = alternativesOf(cause, style.options.detail === "full");
  const suspects = new Set([cause.pointer]);
  const known = new Quoted();
  return [
    ...hanging(style.title(pad(`${ordinal}.`, 4)), correction(cause, style), width),
    ...(sure === "" ? [] : hanging(`    ${style.quiet("把握")}  `, sure, width)),
    ...(others === "" ? [] : hanging(`    ${style.quiet("或者")}  `, others, width)),
    ...findings.flatMap((finding) => {
      const lines = findingLines(finding, { suspects, known, headed: false }, "    ", style);
      known.add(finding.evidence);
      return lines;
    }),
  ];
}

/** A cause in a few lines; the first one with the sums of its findings, to show what the others have as well. */
export function briefCauseLines(explained: Explained, ordinal: number, style: Style): string[] {
  const { cause, findings, after } = explained;
  const { width } = style.options;
  const isToldAtOnce = ordinal > 1 && cause.certainty === "only" && after.length === 0;
  const sure = isToldAtOnce ? "" : certainty(explained);
  return [
    ...hanging(style.title(pad(`${ordinal}.`, 4)), correction(cause, style), width),
    ...(sure === "" ? [] : hanging(`    ${style.quiet("把握")}  `, sure, width)),
    ...findings
      .slice(0, ordinal === 1 ? findings.length : 1)
      .flatMap((finding) => briefLines(finding, "    ", ordinal === 1, style)),
  ];
}
