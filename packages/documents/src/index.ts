export { InputFault, type InputFaultCode } from "@qingbei/domain";
export { limitsFrom } from "./limits.js";
export { detectFormat } from "./read/detect/detect-format.js";
export { read } from "./read/read.js";
export {
  type DocumentLines,
  type Format,
  LIMITS,
  type Limits,
  type LinePart,
  type Notice,
  type NoticeCode,
  type Reading,
  type UnclaimedAmount,
} from "./reading.js";
export { unwritten } from "./write/unwritten.js";
export { WRITE_FORMATS, type WriteFormat, type WriteOptions, write } from "./write/write.js";
export { writtenBudget } from "./write/written-budget.js";
