import { severityWord } from "@qingbei/rules";
import { correctionOf, problemOf } from "../correction.js";
import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import {
  extentOf,
  INTERRUPTED,
  nameOf,
  remarksOnRun,
  resultInWords,
  subjectOf,
  unsearched,
} from "../overview.js";
import type { CheckReport, FaultReport, FindingReport, ReviewReport } from "../report.js";
import { clean } from "../text/columns.js";
import { placeOf, placesOf } from "../text/place.js";

/** A row of the check list (检查表): a finding, or what else a person must know of a document or of the run. */
export interface ChecklistRow {
  /** The document's name; empty for what concerns the whole run. */
  readonly document: string;
  /** 错误, 提醒, 提示; 概况 of a document; 说明 of its reading; 没有列出, 无法审查, 中途结束. */
  readonly kind: string;
  readonly place: string;
  readonly problem: string;
  readonly correction: string;
  /** The rule, or the code of a fault or notice. */
  readonly rule: string;
  readonly title: string;
  readonly fingerprint: string;
}

/** Places named at most: a rule on all indicators of a document has dozens. */
export const MOST_PLACES = 10;

const NOTHING = { place: "", correction: "", rule: "", title: "", fingerprint: "" };

function findingRow(document: string, finding: FindingReport, { causes }: ReviewReport): ChecklistRow {
  return {
    document,
    kind: severityWord[finding.severity],
    place: placesOf(finding.evidence, MOST_PLACES),
    problem: problemOf(finding),
    correction: correctionOf(finding, causes),
    rule: clean(finding.rule),
    title: clean(finding.title),
    fingerprint: finding.fingerprint,
  };
}

/** What a document is, what was found in it and how much of it was checked. */
export function overviewRow(review: ReviewReport): ChecklistRow {
  const problem = [subjectOf(review), resultInWords(review), extentOf(review)];
  return { ...NOTHING, document: nameOf(review.path), kind: "概况", problem: problem.join("；") };
}

/** The findings of a document, then what must be known about them: doubts of the reading, what is kept quiet. */
export function reviewRows(review: ReviewReport): readonly ChecklistRow[] {
  const document = nameOf(review.path);
  const remarks = [
    { kind: "说明", problem: unsearched(review) },
    { kind: "没有列出", problem: hiddenInWords(review) },
    { kind: "说明", problem: goneInWords(review) },
    { kind: "说明", problem: switchedOffInWords(review) },
  ].filter(({ problem }) => problem !== "");
  return [
    ...review.findings.map((finding) => findingRow(document, finding, review)),
    ...review.reading.notices.map(({ code, message, position }) => ({
      ...NOTHING,
      document,
      kind: "说明",
      place: position ? placeOf(position) : "",
      problem: clean(message),
      rule: clean(code),
    })),
    ...remarks.map((remark) => ({ ...NOTHING, document, ...remark })),
  ];
}

function faultRow({ path, code, message, hint }: FaultReport): ChecklistRow {
  return {
    ...NOTHING,
    document: nameOf(path),
    kind: "无法审查",
    problem: clean(message),
    correction: clean(hint),
    rule: clean(code),
  };
}

/** What concerns no review: inputs that could not be reviewed, files that were left alone, and a run that was ended. */
export function runRows(report: CheckReport): readonly ChecklistRow[] {
  const { faults, interrupted } = report;
  return [
    ...faults.map(faultRow),
    ...remarksOnRun(report).map((problem) => ({ ...NOTHING, document: "", kind: "说明", problem })),
    ...(interrupted ? [{ ...NOTHING, document: "", kind: "中途结束", problem: INTERRUPTED }] : []),
  ];
}
