export { LIMITS, type Limits } from "@qingbei/documents";
export type { AgainstDocument } from "./against.js";
export { checkReport } from "./files/check-report.js";
export { readPath } from "./files/read-path.js";
export { type PathReview, reviewPaths } from "./files/review-paths.js";
export { placeName } from "./report/advice.js";
export {
  CauseReport,
  CheckReport,
  EvidenceReport,
  FaultReport,
  Figures,
  FindingReport,
  NoticeReport,
  ReviewReport,
} from "./report/report.js";
export { columns, pad } from "./report/text/columns.js";
export { reviewText } from "./report/text/review-text.js";
export type { TextOptions } from "./report/text/style.js";
export { faultText, noticeText, summaryText, textReport } from "./report/text/text-report.js";
export { type Review, review } from "./review.js";
export {
  describeRule,
  listRules,
  RuleBasis,
  RuleCatalogue,
  RuleDescription,
  RuleSummary,
} from "./rule-catalogue.js";
