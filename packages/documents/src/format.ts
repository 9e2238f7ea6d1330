/** What a document is, told before what reads documents is loaded. */
export { outerFormat } from "./read/detect/outer-format.js";
export type { Format } from "./reading.js";
