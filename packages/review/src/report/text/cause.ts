import { severities } from "@qingbei/rules";
import { alternativesOf, certaintyInWords, mendsInWords } from "../correction.js";
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
  /** What must be mended with it, and what it mends. */
  readonly mends: string;
}

/** The graver first, then those with fewer quoted lines: a sum in one sentence is easier to understand. */
function byPlainness(a: FindingReport, b: FindingReport): number {
  const lines = ({ evidence }: FindingReport) =>
    new Set(evidence.map(({ position }) => position && placeOf(position))).size;
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || lines(a) - lines(b);
}

/**
 * The causes that get a heading: those of an error, and those of several findings. The correction of a single warning
 * is shown with the warning.
 */
export function explain({ causes, findings }: ReviewReport): readonly Explained[] {
  const all = causes.map((cause) => {
    const resolved = new Set(cause.resolves);
    const own = findings.filter((finding) => finding.cause === cause.id || resolved.has(finding.fingerprint));
    return { cause, findings: own.sort(byPlainness) };
  });
  const grave = ({ findings: own }: Omit<Explained, "mends">) =>
    own.some(({ severity }) => severity === "error");
  const explained = [...all.filter(grave), ...all.filter((each) => !grave(each) && each.findings.length > 1)];
  const ordinals = new Map(explained.map(({ cause }, index) => [cause.id, index + 1]));
  return explained.map((each) => ({
    ...each,
    mends: mendsInWords(each.cause, { findings: each.findings.length, beneath: true, ordinals }),
  }));
}

/** The advice, with the wrong and the right number in colour. */
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

/** The certainty of a correction; empty for a year or a wording, which the finding explains. */
function certainty({ cause: { kind, certainty: degree }, mends }: Explained): string {
  const sure =
    degree !== "only" || kind === "value" || kind === "missing-row"
      ? certaintyInWords({ certainty: degree })
      : "";
  return [mends, sure].filter((part) => part !== "").join("；");
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

/** A cause in a few lines; the first with the sums of its findings, as an example for the others. */
export function briefCauseLines(explained: Explained, ordinal: number, style: Style): string[] {
  const { cause, findings } = explained;
  const { width } = style.options;
  const isEvident = ordinal > 1 && cause.certainty === "only" && !cause.after;
  const sure = isEvident ? "" : certainty(explained);
  return [
    ...hanging(style.title(pad(`${ordinal}.`, 4)), correction(cause, style), width),
    ...(sure === "" ? [] : hanging(`    ${style.quiet("把握")}  `, sure, width)),
    ...findings
      .slice(0, ordinal === 1 ? findings.length : 1)
      .flatMap((finding) => briefLines(finding, "    ", ordinal === 1, style)),
  ];
}
