/**
 * What `qingbei` needs to print on a terminal: columns, wrapped lines, single sentences of a report, and the identity of
 * files. No API: it may change in any release.
 */
export { resultLine } from "./files/check-report.js";
export { type FileIdentity, fileIdentity } from "./paths/file-identity.js";
export { realPath } from "./paths/real-path.js";
export { placeName } from "./report/advice.js";
export { certaintyInWords, mendsInWords } from "./report/correction.js";
export { goneInWords, hiddenInWords, switchedOffInWords } from "./report/hidden.js";
export { brokenNotices, kindInWords, unsearched } from "./report/overview.js";
export { isOwnReport } from "./report/own-report.js";
export { columns, head, pad, shorten, tail } from "./report/text/columns.js";
export { endText, faultText, noticeText, refusedText, runText } from "./report/text/text-report.js";
export { type Range, wrapRanges } from "./report/text/wrap.js";
export { documentIn, documentKey, isBeneath } from "./suppression/baseline.js";
