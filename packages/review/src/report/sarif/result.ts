import { correctionOf, problemOf } from "../correction.js";
import type { EvidenceReport, FindingReport, ReviewReport, SuppressedReport } from "../report.js";
import { LEVEL } from "./level.js";
import { evidenceLocation, type Location, locationOf } from "./location.js";

/** What the results of a run refer to. */
export interface RunContext {
  /** The place of each document among the artifacts. */
  readonly artifact: (path: string) => Location["physicalLocation"]["artifactLocation"];
  readonly ruleIndex: (rule: string) => number;
  /** Whether a baseline is used: then every result states whether it is new. */
  readonly hasBaseline: boolean;
}

function locations(finding: FindingReport, path: string, { artifact }: RunContext) {
  const placed = (each: EvidenceReport) => evidenceLocation(artifact(each.document ?? path), each);
  const [first, ...others] = finding.evidence;
  // the place of a result lies in the document under review
  const own = first?.document === undefined ? first : undefined;
  const related = (own ? others : finding.evidence).map((each, index) => ({
    id: index + 1,
    ...placed(each),
  }));
  return {
    locations: [own ? placed(own) : locationOf(artifact(path), undefined)],
    ...(related.length > 0 && { relatedLocations: related }),
  };
}

function suppressionOf({ suppression: { by, reason, until } }: SuppressedReport) {
  return {
    kind: "external",
    status: "accepted",
    justification: reason,
    properties: { by, ...(until !== undefined && { until }) },
  };
}

function resultOf(
  finding: FindingReport,
  review: ReviewReport,
  context: RunContext,
  quiet?: SuppressedReport,
) {
  const correction = correctionOf(finding, review.causes);
  const problem = problemOf(finding);
  const { figures, calculation } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: context.ruleIndex(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: correction === "" ? problem : `${problem}。改法：${correction}` },
    ...locations(finding, review.path, context),
    partialFingerprints: { "qingbei/v1": finding.fingerprint },
    ...(context.hasBaseline && {
      baselineState: quiet?.suppression.by === "baseline" ? "unchanged" : "new",
    }),
    // an empty list means that suppressions were considered, and there is none
    suppressions: quiet ? [suppressionOf(quiet)] : [],
    properties: {
      ...(correction !== "" && { correction }),
      ...(figures && { figures }),
      ...(calculation !== undefined && { calculation }),
    },
  };
}

/** The findings of a review as results; suppressed ones come last, with the reason. */
export function resultsOf(review: ReviewReport, context: RunContext) {
  const { findings, suppressed = [] } = review;
  return [
    ...findings.map((finding) => resultOf(finding, review, context)),
    ...suppressed.map((finding) => resultOf(finding, review, context, finding)),
  ];
}
