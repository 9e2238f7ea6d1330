import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument } from "../round-trip/example-document.js";
import { asHtml, asText } from "../round-trip/made-document.js";

const made = join(import.meta.dirname, "../round-trip/documents");
const tables = { ...exampleDocument, paragraphs: [] };

/** Documents with the same content, each with its expected format; the first is plain text. */
export interface Documents {
  readonly whole: readonly (readonly [path: string, format: string])[];
  readonly tables: readonly (readonly [path: string, format: string])[];
}

/** Writes one disclosure in every format into a new folder; the files of office programs are committed. */
export function documentsIn(folder: string): Documents {
  mkdirSync(folder);
  for (const name of readdirSync(made)) copyFileSync(join(made, name), join(folder, name));
  const written = {
    "whole.txt": asText(exampleDocument),
    "whole.html": asHtml(exampleDocument),
    "tables.txt": asText(tables),
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
  const paths = (...names: readonly string[]) =>
    names.map((name) => {
      const end = name.slice(name.lastIndexOf(".") + 1);
      return [join(folder, name), end === "txt" ? "text" : end] as const;
    });
  return {
    whole: paths("whole.txt", "whole.html", "whole.docx", "whole.doc", "whole.pdf", "parts.zip"),
    tables: paths("tables.txt", "tables.xlsx", "tables.xls"),
  };
}
