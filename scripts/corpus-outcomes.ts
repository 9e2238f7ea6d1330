/**
 * Counts on how many documents of ../shared each rule passes, fails and is skipped, and writes the counts for
 * `docs/reference/rules.md`. Needs ../shared; the counts are committed, so that nothing else does.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../packages/documents/src/index.js";
import { allRules, check } from "../packages/rules/src/index.js";

const shared = new URL("../../shared/corpus/", import.meta.url);
const target = new URL("gen/corpus-outcomes.json", import.meta.url);
if (!existsSync(shared)) {
  console.error("../shared/corpus is absent: nothing was counted, and the committed counts stand.");
} else {
  const paths = readdirSync(shared, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:pdf|txt)$/.test(path))
    .sort();
  const rules = Object.fromEntries(allRules.map(({ id }) => [id, { passed: 0, failed: 0, skipped: 0 }]));
  for (const path of paths) {
    const reading = await read(readFileSync(new URL(path, shared)));
    for (const { rule, outcome } of check(reading, allRules)) {
      const count = rules[rule];
      if (count) count[outcome]++;
    }
  }
  writeFileSync(target, `${JSON.stringify({ documents: paths.length, rules }, null, 2)}\n`);
  console.log(`${paths.length} documents counted into ${fileURLToPath(target)}; now run pnpm gen.`);
}
