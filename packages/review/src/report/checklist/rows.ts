import { severityWord } from "@qingbei/rules";
import { correctionOf, problemOf } from "../correction.js";
import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import {
  againstInWords,
  extentOf,
  fileNameOf,
  INTERRUPTED,
  remarksOnRun,
  resultInWords,
  subjectOf,
  unreadInWords,
  unsearched,
} from "../overview.js";
import type { CheckReport, FaultReport, FindingReport, ReviewReport } from "../report.js";
import { clean } from "../text/columns.js";
import { isReference, placeOf, placesToMend } from "../text/place.js";
import { quotes } from "../text/quote.js";
import { Quoted } from "../text/quoted.js";
import { styleFor } from "../text/style.js";

/** A row of the check list (检查表): a finding, or a remark about a document or the run. */
export interface ChecklistRow {
  /** The document's name; empty for the whole run. */
  readonly document: string;
  /** 错误, 提醒, 提示; 概况 of a document; 说明 of its reading; 没有列出, 无法审查, 中途结束. */
  readonly kind: string;
  readonly place: string;
  /** The text that the document prints there. */
  readonly printed: string;
  readonly problem: string;
  readonly correction: string;
  /** The same mark in all rows of a document that one correction mends; empty if it mends only this one. */
  readonly cause: string;
  /** The rule, or the code of a fault or notice. */
  readonly rule: string;
  readonly title: string;
  readonly fingerprint: string;
}

/** Places named at most: a rule on all indicators of a document has dozens. */
export const MOST_PLACES = 10;

const NOTHING = { place: "", printed: "", correction: "", cause: "", rule: "", title: "", fingerprint: "" };

/** Quoted places of one finding at most. */
const MOST_QUOTES = 4;
const PLAIN = styleFor({ colour: false, width: Number.MAX_SAFE_INTEGER, detail: "normal" });

/** The quoted words behind a finding, a line for each place. */
function printedWords({ evidence, cause }: FindingReport, { causes }: ReviewReport): string {
  const suspects = new Set(causes.filter(({ id }) => id === cause).map(({ pointer }) => pointer));
  const own = evidence.filter((each) => !isReference(each));
  const all = quotes(own.length > 0 ? own : evidence, suspects, new Quoted(), PLAIN);
  const lines = all.slice(0, MOST_QUOTES).map(({ text }) => text);
  return [...lines, ...(all.length > lines.length ? [`另有 ${all.length - lines.length} 处`] : [])].join(
    "\n",
  );
}

/** The mark of findings that are mended together; empty for a single one. */
function causeMark({ cause }: FindingReport, { findings }: ReviewReport): string {
  const alike = findings.filter((finding) => cause !== undefined && finding.cause === cause);
  return alike.length < 2 || cause === undefined ? "" : `原因 ${cause.replace(/^c/, "")}`;
}

function findingRow(document: string, finding: FindingReport, review: ReviewReport): ChecklistRow {
  const { causes } = review;
  return {
    document,
    kind: severityWord[finding.severity],
    place: placesToMend(finding, causes, MOST_PLACES),
    printed: printedWords(finding, review),
    problem: problemOf(finding),
    correction: correctionOf(finding, causes),
    cause: causeMark(finding, review),
    rule: clean(finding.rule),
    title: clean(finding.title),
    fingerprint: finding.fingerprint,
  };
}

/** The row that sums up a document: what it is, what was found, and how much was checked. */
export function overviewRow(review: ReviewReport): ChecklistRow {
  const against = againstInWords(review).map((each) => `对照 ${each}`);
  const problem = [subjectOf(review), resultInWords(review), extentOf(review), ...against];
  return { ...NOTHING, document: fileNameOf(review.path), kind: "概况", problem: problem.join("；") };
}

/** The rows of a document's findings, then remarks: doubts of the reading, suppressed findings. */
export function reviewRows(review: ReviewReport): readonly ChecklistRow[] {
  const document = fileNameOf(review.path);
  const unread = unreadInWords(review, MOST_PLACES);
  const remarks = [
    { kind: "说明", problem: unread === "" ? "" : `没读懂的金额 ${unread}` },
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
    document: fileNameOf(path),
    kind: "无法审查",
    problem: clean(message),
    correction: clean(hint),
    rule: clean(code),
  };
}

/** Rows about the run: inputs that could not be reviewed, files left out, an interruption. */
export function runRows(report: CheckReport): readonly ChecklistRow[] {
  const { faults, interrupted } = report;
  return [
    ...faults.map(faultRow),
    ...remarksOnRun(report).map((problem) => ({ ...NOTHING, document: "", kind: "说明", problem })),
    ...(interrupted ? [{ ...NOTHING, document: "", kind: "中途结束", problem: INTERRUPTED }] : []),
  ];
}
