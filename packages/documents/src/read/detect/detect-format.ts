import type { Format } from "../../reading.js";
import { oleKind } from "./ole-kind.js";
import { outerFormat } from "./outer-format.js";
import { zipKind } from "./zip-kind.js";

/** The format of a document by its first bytes; of an archive or a container by its content. Its name plays no part. */
export function detectFormat(bytes: Uint8Array): Format {
  const format = outerFormat(bytes);
  if (format === "zip") return zipKind(bytes);
  return format === "ole" ? oleKind(bytes) : format;
}
