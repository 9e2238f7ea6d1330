/**
 * Writes the generated files; with `--check` only names those that differ and fails.
 * A new generator: a file beside `gen/rules-registry.ts`, and its name in the list below.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator } from "./gen/generator.js";
import { glossary } from "./gen/glossary.js";
import { jsonSchemas } from "./gen/json-schemas.js";
import { reviewSchemas } from "./gen/review-schemas.js";
import { rulePages } from "./gen/rule-pages.js";
import { ruleReference } from "./gen/rule-reference.js";
import { rulesRegistry } from "./gen/rules-registry.js";

const generators: readonly Generator[] = [
  rulesRegistry,
  rulePages,
  ruleReference,
  jsonSchemas,
  reviewSchemas,
  glossary,
];

const repository = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

const stale = generators
  .flatMap((generate) => generate(repository))
  .filter(({ path, content }) => {
    const file = join(repository, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== content;
  });

for (const { path, content } of stale) {
  console.log(check ? `out of date: ${path}` : `written: ${path}`);
  if (check) continue;
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), content);
}
if (check && stale.length > 0) {
  console.error("Generated files differ from their sources. Run `pnpm gen` and commit the result.");
  process.exitCode = 1;
}
