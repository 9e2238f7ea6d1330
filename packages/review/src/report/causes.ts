import type { Reading } from "@qingbei/documents";
import { type Cause, type Diagnosis, type Repair, severities } from "@qingbei/rules";
import { adviceOf, occurrenceOf, printedOf } from "./advice.js";
import { caseKey } from "./findings.js";
import { labelIn } from "./label-in.js";
import type { CauseReport, FindingReport } from "./report.js";

type FindingsByCase = ReadonlyMap<string, FindingReport>;

function correctionOf(repair: Repair, reading: Reading) {
  const { pointer, from, to } = repair;
  const printed = printedOf(repair, reading);
  return { pointer, label: labelIn(reading, pointer), from, to, ...(printed && { printed }) };
}

function causeReport(
  cause: Cause,
  id: string,
  after: readonly string[],
  reading: Reading,
  findings: FindingsByCase,
): CauseReport {
  const { repair, certainty, alternatives, resolves } = cause;
  const position = occurrenceOf(repair, reading)?.position;
  return {
    id,
    kind: repair.kind,
    ...correctionOf(repair, reading),
    advice: adviceOf(cause, reading),
    resolves: resolves.flatMap((ref) => findings.get(caseKey(ref))?.fingerprint ?? []),
    certainty,
    ...(after.length > 0 && { after: [...after] }),
    alternatives: alternatives.map((each) => correctionOf(each, reading)),
    ...(position && { position }),
  };
}

/** Causes of errors first; among them those that explain most. None comes before one that it depends on. */
function inOrder(causes: readonly Cause[], findings: FindingsByCase): readonly Cause[] {
  const weight = ({ resolves }: Cause) =>
    resolves
      .map((ref) => severities.indexOf(findings.get(caseKey(ref))?.severity ?? "info"))
      .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const sorted = [...causes].sort((a, b) => weight(a) - weight(b) || b.resolves.length - a.resolves.length);
  const ordered = new Set<Cause>();
  const place = (cause: Cause): void => {
    if (ordered.has(cause)) return;
    for (const at of cause.after) if (causes[at]) place(causes[at]);
    ordered.add(cause);
  };
  for (const cause of sorted) place(cause);
  return [...ordered];
}

/** The causes in the order of the report, and the id of the cause that explains a case. */
export function causeReports(
  { causes }: Diagnosis,
  findings: FindingsByCase,
  reading: Reading,
): { readonly causes: CauseReport[]; readonly idByCase: ReadonlyMap<string, string> } {
  const ids = new Map(inOrder(causes, findings).map((cause, index) => [cause, `c${index + 1}`]));
  const idByCase = new Map<string, string>();
  const reports = [...ids].map(([cause, id]) => {
    for (const ref of cause.resolves) idByCase.set(caseKey(ref), id);
    const after = cause.after.flatMap((at) => {
      const other = causes[at];
      return (other && ids.get(other)) ?? [];
    });
    return causeReport(cause, id, after, reading, findings);
  });
  return { causes: reports, idByCase };
}
