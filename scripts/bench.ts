/** Runs every `*.bench.ts` of tests/bench in turn: a benchmark is a script that measures and prints. */
import { readdirSync } from "node:fs";

const folder = new URL("../tests/bench/", import.meta.url);
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith(".bench.ts")) await import(new URL(name, folder).href);
}
