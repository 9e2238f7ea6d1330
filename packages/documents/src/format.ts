/** The format of a document, without loading the readers. */
export { outerFormat } from "./read/detect/outer-format.js";
export type { Format } from "./reading.js";
