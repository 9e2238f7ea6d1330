/**
 * Writes the example's documents again: `pnpm exec tsx tests/round-trip/make-documents.ts`. Needs LibreOffice and a
 * Chinese font (Debian: libreoffice-writer libreoffice-calc fonts-noto-cjk); the tests do not, since its output is
 * committed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packed } from "./archive.js";
import { exampleDocument } from "./example-document.js";
import { asHtml, asText } from "./made-document.js";
import { numberedDocx } from "./numbered-document.js";

const folder = mkdtempSync(join(tmpdir(), "qingbei-documents-"));
const documents = join(import.meta.dirname, "documents");

/** @param into the output folder, beside this file */
function convert(
  name: string,
  content: string | Buffer,
  filter: string,
  formats: readonly string[],
  into = documents,
): void {
  const path = join(folder, name);
  writeFileSync(path, content);
  for (const format of formats) {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", `--infilter=${filter}`, "--convert-to", format, "--outdir", into, path],
      { stdio: "inherit" },
    );
  }
}

convert("whole.html", asHtml(exampleDocument), "HTML (StarWriter)", ["docx", "doc", "pdf"]);
convert("tables.html", asHtml({ ...exampleDocument, paragraphs: [] }), "HTML (StarCalc)", ["xlsx", "xls"]);
convert("numbered.docx", numberedDocx(), "MS Word 2007 XML", ["doc"], join(import.meta.dirname, "numbered"));
const parts = [
  { name: "报表.xlsx", data: readFileSync(join(documents, "tables.xlsx")) },
  { name: "说明.txt", data: Buffer.from(asText({ ...exampleDocument, tables: [] })) },
];
writeFileSync(join(documents, "parts.zip"), packed(parts));
rmSync(folder, { recursive: true });
