import { InputFault } from "@qingbei/domain";
import { openArchive } from "../decode/zip-archive/zip-archive.js";

/** What the main part of an office file calls itself, and where it usually stands: some programs give no types. */
const KINDS = [
  ["docx", /(?:wordprocessingml|ms-word)\.(?:document|template)\b[^"']*\.main\+xml["']/, "word/document.xml"],
  ["xlsx", /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\b[^"']*\.main\+xml["']/, "xl/workbook.xml"],
] as const;

/** What a zip archive holds: a Word file, a workbook, or files of any kind. One that cannot be opened is of no kind. */
export function zipKind(bytes: Uint8Array): "docx" | "xlsx" | "zip" {
  try {
    const archive = openArchive(bytes);
    const types = new TextDecoder().decode(archive.read("[Content_Types].xml"));
    for (const [kind, type] of KINDS) if (type.test(types)) return kind;
    for (const [kind, , part] of KINDS) if (archive.has(part)) return kind;
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
  }
  return "zip";
}
