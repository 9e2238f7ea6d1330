import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Generator } from "./generator.js";

const SRC = "packages/rules/src";

/** The pages `rules/<theme>/<rule-id>.md` as data, by rule id: a built program has no folder to read them from. */
export const rulePages: Generator = (repository) => {
  const folder = join(repository, SRC, "rules");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => [basename(path, ".md"), readFileSync(join(folder, path), "utf8")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [{ path: `${SRC}/pages.json`, content: `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n` }];
};
