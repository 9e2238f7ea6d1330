import { INTERRUPTED, passedOverInWords, unsearched, unusedInWords } from "../overview.js";
import type { CheckReport, FaultReport, ReviewReport } from "../report.js";
import { LEVEL } from "./level.js";
import { locationOf } from "./location.js";
import type { RunContext } from "./result.js";

type Artifact = RunContext["artifact"];

function notification(id: string, level: "error" | "warning" | "note", text: string) {
  return { descriptor: { id }, level, message: { text } };
}

function ofReview(review: ReviewReport, artifact: Artifact) {
  const place = artifact(review.path);
  const cut = unsearched(review);
  return [
    ...review.reading.notices.map(({ code, severity, message, position }) => ({
      ...notification(code, LEVEL[severity], message),
      locations: [locationOf(place, position)],
    })),
    ...(cut === ""
      ? []
      : [{ ...notification("incomplete", "warning", cut), locations: [locationOf(place, undefined)] }]),
  ];
}

function ofFault({ path, code, message, hint }: FaultReport, artifact: Artifact) {
  return {
    ...notification(code, "error", `${message}。${hint}`),
    locations: [locationOf(artifact(path), undefined)],
  };
}

/** Remarks about a run: inputs that could not be reviewed, doubts of the reading, searches that were cut off. */
export function notificationsOf(report: CheckReport, artifact: Artifact) {
  const { reviews, faults, interrupted } = report;
  const passedOver = passedOverInWords(report);
  const unused = unusedInWords(report);
  return [
    ...faults.map((fault) => ofFault(fault, artifact)),
    ...reviews.flatMap((review) => ofReview(review, artifact)),
    ...(passedOver === "" ? [] : [notification("passed-over", "note", passedOver)]),
    ...(unused === "" ? [] : [notification("unused-suppressions", "note", unused)]),
    ...(interrupted ? [notification("interrupted", "error", INTERRUPTED)] : []),
  ];
}
