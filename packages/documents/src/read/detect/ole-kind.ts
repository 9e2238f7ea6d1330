import { InputFault } from "@qingbei/domain";
import { CompoundFile } from "../containers/compound-file/compound-file.js";

/** Streams by which programs know their own files; workbooks before 97 called theirs otherwise. */
const KINDS = [
  ["doc", "WordDocument"],
  ["xls", "Workbook"],
  ["xls", "Book"],
] as const;

/** What a container of old holds: a Word file, a workbook, or what is none of these. */
export function oleKind(bytes: Uint8Array): "doc" | "xls" | "ole" {
  try {
    const file = new CompoundFile(bytes);
    for (const [kind, stream] of KINDS) if (file.has(stream)) return kind;
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
  }
  return "ole";
}
