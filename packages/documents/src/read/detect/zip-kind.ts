import { InputFault } from "@qingbei/domain";
import { openArchive } from "../containers/zip-archive/zip-archive.js";

/** The content type and the usual name of an office file's main part; some programs omit the types. */
const KINDS = [
  ["docx", /(?:wordprocessingml|ms-word)\.(?:document|template)\b[^"']*\.main\+xml["']/, "word/document.xml"],
  ["xlsx", /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\b[^"']*\.main\+xml["']/, "xl/workbook.xml"],
] as const;

type ZipKind = (typeof KINDS)[number][0] | "ofd" | "open-document" | "package" | "zip";

/**
 * The content of a zip archive: a Word file, a workbook, a file of another program, or files of any kind (`zip`), which
 * is also said of an archive that cannot be opened.
 */
export function zipKind(bytes: Uint8Array): ZipKind {
  try {
    const archive = openArchive(bytes);
    const text = (part: string) => new TextDecoder().decode(archive.read(part));
    const types = text("[Content_Types].xml");
    for (const [kind, type] of KINDS) if (type.test(types)) return kind;
    for (const [kind, , part] of KINDS) if (archive.has(part)) return kind;
    // the layout standard of GB/T 33190, and the files of LibreOffice
    if (archive.has("OFD.xml")) return "ofd";
    if (text("mimetype").startsWith("application/vnd.oasis.opendocument")) return "open-document";
    if (archive.has("mimetype") || types !== "") return "package";
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
  }
  return "zip";
}
