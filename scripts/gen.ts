/**
 * Writes the generated files; with `--check` it only names those that differ, and fails.
 * To add a generator: a file beside `gen/rules-registry.ts`, and its name in the list below.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator } from "./gen/generator.js";

/** Each is loaded after those before it have written: the list of rules depends on the new registry and pages. */
const generators: readonly (() => Promise<Generator>)[] = [
  async () => (await import("./gen/rules-registry.js")).rulesRegistry,
  async () => (await import("./gen/rule-pages.js")).rulePages,
  async () => (await import("./gen/rule-reference.js")).ruleReference,
  async () => (await import("./gen/model-outline.js")).modelOutline,
  async () => (await import("./gen/json-schemas.js")).jsonSchemas,
  async () => (await import("./gen/review-schemas.js")).reviewSchemas,
  async () => (await import("./gen/glossary.js")).glossary,
];

const repository = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

let stale = 0;
for (const load of generators) {
  const generate = await load();
  for (const { path, content } of generate(repository)) {
    const file = join(repository, path);
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    stale++;
    console.log(check ? `out of date: ${path}` : `written: ${path}`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
if (check && stale > 0) {
  console.error("Generated files differ from their sources. Run `pnpm gen` and commit the result.");
  process.exitCode = 1;
}
