import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packed, unpacked } from "../round-trip/archive.js";
import { exampleDocument } from "../round-trip/example-document.js";
import { asHtml, asMhtml, asText, type MadeDocument } from "../round-trip/made-document.js";
import { asExcel2003, asFlatPackage, asWord2003 } from "../round-trip/made-office-2003.js";

/** A document that reads without faults, to be damaged. */
export interface SoundDocument {
  readonly name: string;
  readonly format:
    | ("text" | "html" | "mhtml" | "docx" | "doc" | "xlsx" | "xls" | "pdf" | "zip")
    | ("word-2003" | "excel-2003" | "flat-package");
  readonly bytes: Buffer;
}

const made = join(import.meta.dirname, "../round-trip/documents");
const shared = join(import.meta.dirname, "../../../shared/corpus");

function formatOf(name: string): SoundDocument["format"] {
  const end = name.slice(name.lastIndexOf(".") + 1);
  return end === "txt" ? "text" : (end as SoundDocument["format"]);
}

function documentsIn(folder: string): SoundDocument[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, format: formatOf(name), bytes: readFileSync(join(folder, name)) }));
}

/**
 * This many tables cover every kind: two-sided, with codes, with sources. Fewer numbers mean more documents in the same
 * time.
 */
const TABLES = 3;
const shortened: MadeDocument = { ...exampleDocument, tables: exampleDocument.tables.slice(0, TABLES) };

/** An office file with the part changed. */
function withPart(archive: Buffer, part: string, change: (text: string) => string): Buffer {
  const changed = unpacked(archive).map((file) =>
    file.name === part ? { ...file, data: Buffer.from(change(file.data.toString("utf8"))) } : file,
  );
  return packed(changed);
}

/** Cuts off everything behind the third table, or the first sixty rows. */
function shortOffice(name: string, bytes: Buffer): Buffer {
  if (name.endsWith(".docx")) {
    let tables = 0;
    const few = (text: string) =>
      text.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, (table) => (tables++ < TABLES ? table : ""));
    return withPart(bytes, "word/document.xml", few);
  }
  const few = (text: string) =>
    text.replace(/<row r="61".*<\/row>/s, "").replace(/<mergeCells.*<\/mergeCells>/s, "");
  return withPart(bytes, "xl/worksheets/sheet1.xml", few);
}

/** The example in every format, shortened where possible. */
export function madeDocuments(): SoundDocument[] {
  const binary = documentsIn(made).flatMap((document): SoundDocument[] => {
    const { name, format, bytes } = document;
    if (format === "zip") return [];
    return [
      format === "docx" || format === "xlsx" ? { ...document, bytes: shortOffice(name, bytes) } : document,
    ];
  });
  const text = Buffer.from(asText(shortened));
  const bytesOf = (of: SoundDocument["format"]) =>
    binary.find(({ format }) => format === of)?.bytes ?? Buffer.alloc(0);
  const tables = bytesOf("xlsx");
  const parts = [
    { name: "报表.xlsx", data: tables },
    { name: "说明/正文.txt", data: Buffer.from(asText({ ...exampleDocument, tables: [] })) },
  ];
  return [
    { name: "short.txt", format: "text", bytes: text },
    { name: "short.html", format: "html", bytes: Buffer.from(asHtml(shortened)) },
    { name: "short.mht", format: "mhtml", bytes: Buffer.from(asMhtml(shortened)) },
    { name: "short.word.xml", format: "word-2003", bytes: Buffer.from(asWord2003(shortened)) },
    { name: "short.excel.xml", format: "excel-2003", bytes: Buffer.from(asExcel2003(shortened)) },
    { name: "short.package.xml", format: "flat-package", bytes: Buffer.from(asFlatPackage(bytesOf("docx"))) },
    ...binary,
    { name: "parts.zip", format: "zip", bytes: packed(parts) },
  ];
}

/** Real documents; none without `../shared`. */
export function realDocuments(): SoundDocument[] {
  return existsSync(shared) ? ["budgets", "seed"].flatMap((folder) => documentsIn(join(shared, folder))) : [];
}
