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
