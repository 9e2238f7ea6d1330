import { sep } from "node:path";
import { version } from "../../../package.json";
import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import { brokenNotices } from "../overview.js";
import type { CheckReport, ReviewReport } from "../report.js";
import { artifactLocation, SOURCE_ROOT } from "./artifact.js";
import { notificationsOf } from "./notification.js";
import { type RunContext, resultsOf } from "./result.js";
import { rulesOf } from "./rules.js";

/** The properties of a document for viewers: its department, how much was understood, what is suppressed. */
function propertiesOf(review: ReviewReport) {
  const { department, fiscalYear, kind, reading, rules, suppressed = [], baseline, configuration } = review;
  const { printed, claimed } = reading.amounts;
  const { passed, failed, skipped } = rules;
  return {
    kind,
    department,
    fiscalYear,
    amounts: { printed, claimed },
    rules: { passed, failed, skipped },
    hidden: { count: suppressed.length, words: hiddenInWords(review) },
    ...(baseline && { baseline: { known: baseline.known, new: baseline.new, gone: baseline.gone.length } }),
    ...(goneInWords(review) !== "" && { gone: goneInWords(review) }),
    ...(configuration && { configuration: { file: configuration.file, off: configuration.off } }),
    ...(switchedOffInWords(review) !== "" && { switchedOff: switchedOffInWords(review) }),
  };
}

/** Every document to which results or notifications refer, the reviewed ones first. */
function artifactsOf({ reviews, faults }: CheckReport) {
  const paths = new Map<string, ReviewReport | undefined>();
  for (const review of reviews) paths.set(review.path, review);
  const findings = reviews.flatMap((review) => [...review.findings, ...(review.suppressed ?? [])]);
  const others = [
    ...faults.map(({ path }) => path),
    ...findings.flatMap(({ evidence }) => evidence.flatMap(({ document = [] }) => document)),
  ];
  for (const path of others) if (!paths.has(path)) paths.set(path, undefined);
  return [...paths].map(([path, review]) => ({
    path,
    location: artifactLocation(path, sep),
    ...(review && { properties: propertiesOf(review) }),
  }));
}

/** Whether every input of the run was completely reviewed. */
function isComplete({ reviews, faults, interrupted }: CheckReport): boolean {
  return faults.length === 0 && !interrupted && reviews.every((review) => brokenNotices(review).length === 0);
}

/** The report as SARIF 2.1.0: one run, its rules with their pages, and a result for each finding. */
export async function sarifReport(report: CheckReport): Promise<string> {
  const findings = report.reviews.flatMap((review) => [...review.findings, ...(review.suppressed ?? [])]);
  const rules = await rulesOf(findings);
  const artifacts = artifactsOf(report);
  const indexOf = new Map(artifacts.map(({ path }, index) => [path, index]));
  const ruleAt = new Map(rules.map(({ id }, index) => [id, index]));
  const context: RunContext = {
    artifact: (path) => ({ ...artifactLocation(path, sep), index: indexOf.get(path) ?? -1 }),
    ruleIndex: (rule) => ruleAt.get(rule) ?? -1,
    hasBaseline: report.reviews.some(({ baseline }) => baseline !== undefined),
  };
  const hidden = report.reviews.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0);
  const run = {
    tool: {
      driver: {
        name: "qingbei",
        version,
        informationUri: "https://www.npmjs.com/package/@qingbei/cli",
        language: "zh-CN",
        rules,
      },
    },
    language: "zh-CN",
    // columns count as in JavaScript
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "运行 qingbei 的文件夹" } } },
    artifacts: artifacts.map(({ path: _, ...artifact }) => artifact),
    invocations: [
      {
        executionSuccessful: isComplete(report),
        toolExecutionNotifications: notificationsOf(report, context.artifact),
      },
    ],
    results: report.reviews.flatMap((review) => resultsOf(review, context)),
    properties: { hidden },
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
