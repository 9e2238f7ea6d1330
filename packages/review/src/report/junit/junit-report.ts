import { severityWord } from "@qingbei/rules";
import { correctionOf, problemOf } from "../correction.js";
import { type FailOn, isFailing } from "../failing.js";
import { shortFingerprint } from "../fingerprint.js";
import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import {
  brokenNotices,
  extentOf,
  fileNameOf,
  INTERRUPTED,
  remarksOnRun,
  subjectOf,
  unsearched,
} from "../overview.js";
import type { CheckReport, FaultReport, FindingReport, ReviewReport, SuppressedReport } from "../report.js";
import { placeOf, placesToMend } from "../text/place.js";
import { characters, element } from "./xml.js";

interface Case {
  readonly xml: string;
  readonly outcome: "passed" | "failed" | "skipped" | "broken";
}

const LABELS = { place: "位置", calculation: "算式", correction: "改法", fingerprint: "指纹" };

/** What to show beside the message, a line each. */
function details(finding: FindingReport, { causes }: ReviewReport): string {
  const known = {
    place: placesToMend(finding, causes),
    calculation: finding.calculation ?? "",
    correction: correctionOf(finding, causes),
    fingerprint: finding.fingerprint,
  };
  const lines = (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .filter((key) => known[key] !== "")
    .map((key) => `${LABELS[key]}  ${known[key]}`);
  return [problemOf(finding), ...lines].join("\n");
}

function findingCase(
  finding: FindingReport,
  review: ReviewReport,
  failOn: FailOn,
  quiet?: SuppressedReport,
): Case {
  const { rule, severity, evidence } = finding;
  const [first] = evidence;
  const place = first?.document === undefined ? first?.position : undefined;
  const attributes = {
    // the same finding has the same name in the next run, wherever it is: servers compare runs by name
    name: `${rule} ${shortFingerprint(finding.fingerprint)}`,
    classname: fileNameOf(review.path),
    file: review.path === "-" ? undefined : review.path,
    line: place && "line" in place ? place.line : undefined,
  };
  const write = (outcome: Case["outcome"], inner: string): Case => ({
    xml: element("testcase", attributes, [inner]),
    outcome,
  });
  if (quiet) return write("skipped", element("skipped", { message: quiet.suppression.reason }));
  const text = details(finding, review);
  return isFailing(finding, failOn)
    ? write("failed", element("failure", { message: problemOf(finding), type: severity }, [characters(text)]))
    : write("passed", element("system-out", {}, [characters(`${severityWord[severity]}  ${text}`)]));
}

/** A case for a document or run that was not completely reviewed. */
function brokenCase(name: string, classname: string, type: string, message: string, hint = ""): Case {
  const error = element("error", { message, type }, hint === "" ? [] : [characters(hint)]);
  return { xml: element("testcase", { name, classname }, [error]), outcome: "broken" };
}

function suite(name: string, cases: readonly Case[], words: readonly string[] = []): string {
  const filled = words.filter((text) => text !== "");
  const out = filled.length === 0 ? [] : [element("system-out", {}, [characters(filled.join("\n"))])];
  return element("testsuite", { name, ...counts(cases) }, [...cases.map(({ xml }) => xml), ...out]);
}

function counts(cases: readonly Case[]) {
  const count = (outcome: Case["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count("failed"),
    errors: count("broken"),
    skipped: count("skipped"),
    time: "0",
  };
}

function reviewCases(review: ReviewReport, failOn: FailOn): Case[] {
  const { findings, suppressed = [], path } = review;
  const broken = brokenNotices(review);
  if (findings.length + suppressed.length + broken.length === 0)
    return [
      {
        xml: element("testcase", { name: "没有发现问题", classname: fileNameOf(path) }),
        outcome: "passed",
      },
    ];
  return [
    ...broken.map(({ code, message }) => brokenCase(code, fileNameOf(path), code, message)),
    ...findings.map((finding) => findingCase(finding, review, failOn)),
    ...suppressed.map((finding) => findingCase(finding, review, failOn, finding)),
  ];
}

function reviewWords(review: ReviewReport): string[] {
  const hidden = hiddenInWords(review);
  return [
    subjectOf(review),
    extentOf(review),
    unsearched(review),
    hidden === "" ? "" : `没有列出  ${hidden}`,
    goneInWords(review),
    switchedOffInWords(review),
    ...review.reading.notices.map(
      ({ code, message, position }) =>
        `阅读说明  ${position ? `${placeOf(position)}：` : ""}${message} [${code}]`,
    ),
  ];
}

const faultCases = ({ path, code, message, hint }: FaultReport): Case[] => [
  brokenCase(code, fileNameOf(path), code, message, hint),
];

/**
 * The report as JUnit XML. As with ESLint and golangci-lint, a document is a suite and a finding is a case, named by
 * rule and fingerprint, so that CI servers list the findings and not the rules that passed. Findings that make the run
 * fail are failures; milder ones pass, with their message in `system-out`; suppressed ones are `skipped` with the
 * reason; what was not (completely) reviewed is an `error`. A document without findings is one passed case. `time` is
 * 0: a report has no clock.
 */
export function junitReport(report: CheckReport, failOn: FailOn = "error"): string {
  const suites = [
    ...report.reviews.map((review) => {
      const cases = reviewCases(review, failOn);
      return { cases, xml: suite(fileNameOf(review.path), cases, reviewWords(review)) };
    }),
    ...report.faults.map((fault) => {
      const cases = faultCases(fault);
      return { cases, xml: suite(fileNameOf(fault.path), cases) };
    }),
  ];
  const runRemarks = remarksOnRun(report);
  if (report.interrupted || runRemarks.length > 0) {
    const cases = report.interrupted
      ? [brokenCase("interrupted", "qingbei", "interrupted", INTERRUPTED)]
      : [];
    suites.push({ cases, xml: suite("qingbei", cases, runRemarks) });
  }
  const all = suites.flatMap(({ cases }) => cases);
  const root = element(
    "testsuites",
    { name: "qingbei", ...counts(all) },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
