import { InputFault } from "@qingbei/domain";
import { CompoundFile } from "../containers/compound-file/compound-file.js";

/** Streams that identify the files of each program; workbooks before 97 named theirs differently. */
const KINDS = [
  ["doc", "WordDocument"],
  ["xls", "Workbook"],
  ["xls", "Book"],
] as const;

/** The content of an old-style container: a Word file, a workbook, or something else. */
export function oleKind(bytes: Uint8Array): "doc" | "xls" | "ole" {
  try {
    const file = new CompoundFile(bytes);
    for (const [kind, stream] of KINDS) if (file.has(stream)) return kind;
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
  }
  return "ole";
}
