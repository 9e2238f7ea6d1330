export {
  type DocumentLines,
  LIMITS,
  type Limits,
  limitsFrom,
  WRITE_FORMATS,
  type WriteFormat,
} from "@qingbei/documents";
export { InputFault, type InputFaultCode } from "@qingbei/domain";
export { severities, severityWord } from "@qingbei/rules";
export {
  type ComparedDocument,
  type DiffReport,
  diffReport,
  type ReadDocument,
} from "./comparison/diff-report.js";
export type { DiffSummary } from "./comparison/diff-summary.js";
export { diffText } from "./comparison/diff-text.js";
export type { DifferenceReport, DiffSection, DiffSide } from "./comparison/difference-report.js";
export { CONFIG_FILE } from "./config/find-config.js";
export { loadConfig } from "./config/load-config.js";
export { parseRequestConfig, REQUEST_CONFIG, RequestConfig } from "./config/request-config.js";
export { Profile, ReviewConfig } from "./config/review-config.js";
export { defaultSettings, type Settings } from "./config/settings.js";
export { type ConfigChoice, SettingsFinder } from "./config/settings-for.js";
export type {
  ConstraintExplained,
  ExplainReport,
  NumberExplained,
  ResultExplained,
} from "./explanation/explain-report.js";
export { explainText } from "./explanation/explain-text.js";
export { explainFinding } from "./explanation/find-finding.js";
export { checkReport } from "./files/check-report.js";
export type { PathReview, Reported } from "./files/path-review.js";
export { readPath } from "./files/read-path.js";
export { type RequestOptions, reviewBytes } from "./files/review-bytes.js";
export type { FileOptions } from "./files/review-file.js";
export { reviewPaths } from "./files/review-paths.js";
export { unusedSuppressions, unusedSuppressionsOf } from "./files/unused.js";
export { reviewJsonSchemas } from "./json-schemas.js";
export { type AgainstBytes, type AgainstDocument, readAgainst } from "./report/against.js";
export { type FailOn, isFailing } from "./report/failing.js";
export { REPORT_FORMATS, type ReportFormat, renderReport } from "./report/render.js";
export {
  CauseReport,
  CheckReport,
  EvidenceReport,
  FaultReport,
  Figures,
  FindingReport,
  NoticeReport,
  ReviewReport,
  SuppressedReport,
} from "./report/report.js";
export {
  describeRule,
  listRules,
  RuleBasis,
  RuleCatalogue,
  RuleDescription,
  RuleSummary,
} from "./report/rule-catalogue.js";
export { outlineText } from "./report/text/outline-text.js";
export { reviewText } from "./report/text/review-text.js";
export type { TextOptions } from "./report/text/style.js";
export { textReport } from "./report/text/text-report.js";
export { type Review, type ReviewOptions, review } from "./review.js";
export {
  BASELINE_FILE,
  Baseline,
  emptyBaseline,
  readBaseline,
  updatedBaseline,
  writeBaseline,
} from "./suppression/baseline.js";
export { type RunOptions, reviewLines, reviewRun } from "./threads/review-run.js";
export { ReviewThreads, type ReviewThreadsOptions } from "./threads/review-threads.js";
export { serveReviews } from "./threads/serve-reviews.js";
export { budgetInFile } from "./writing/budget-file.js";
export { type WrittenFile, writePath } from "./writing/write-path.js";
