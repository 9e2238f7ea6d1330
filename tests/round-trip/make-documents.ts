/**
 * Writes the example's documents anew: `pnpm exec tsx tests/round-trip/make-documents.ts`. Needs LibreOffice and a Chinese
 * font (Debian: libreoffice-writer libreoffice-calc fonts-noto-cjk), which the tests do not: what it makes is committed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleDocument } from "./example-document.js";
import { asHtml } from "./made-document.js";

const folder = mkdtempSync(join(tmpdir(), "qingbei-documents-"));
const documents = join(import.meta.dirname, "documents");

function convert(name: string, html: string, filter: string, formats: readonly string[]): void {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  for (const format of formats) {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", `--infilter=${filter}`, "--convert-to", format, "--outdir", documents, path],
      { stdio: "inherit" },
    );
  }
}

convert("whole", asHtml(exampleDocument), "HTML (StarWriter)", ["docx", "doc", "pdf"]);
convert("tables", asHtml({ ...exampleDocument, paragraphs: [] }), "HTML (StarCalc)", ["xlsx", "xls"]);
rmSync(folder, { recursive: true });
