/**
 * Runs every `*.bench.ts` in turn: a benchmark is a script that measures and prints. Those in tests/bench use the
 * packages as installed; one beside a source measures what no package exports.
 */
import { readdirSync } from "node:fs";

const folders = ["../tests/bench/", "../packages/documents/src/read/decode/pdf/"];
for (const folder of folders.map((path) => new URL(path, import.meta.url)))
  for (const name of readdirSync(folder).sort())
    if (name.endsWith(".bench.ts")) await import(new URL(name, folder).href);
