/**
 * Scaffolds a rule: `pnpm new:rule <theme>/<rule-id>` writes the rule, its test and its page, and registers it.
 * The three compile as they are; the test fails, and says what to do, until the rule is written.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = "packages/rules/src/rules";

const codeOf = (id: string, name: string) => `import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

export const ${name} = defineRule({
  id: "${id}",
  title: "一句话写出应当成立的事实",
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  check: ({ has, skipped }) => {
    if (!has(fields.expenditure.total)) return skipped("未披露：支出总计");
    return skipped("规则 ${id} 尚未写成");
  },
});
`;

const testOf = (id: string, name: string) => `import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { ${name} } from "./${id}.js";

const TODO = "Write ${id}: replace these tables with cases of its own, then its check and its page.";

const passing: [string, Example][] = [["…", { budget: { expenditure: { total: "100" } } }]];
const failing: [string, Example][] = [["…", { budget: { expenditure: { total: "100" } } }]];
const skipped: [string, Example][] = [["没有支出", { budget: {} }]];

describe("${id}", () => {
  it.each(passing)("passes: %s", (_, example) => {
    expect(verdictOn(${name}, example).outcome, TODO).toBe("passed");
  });

  it.each(failing)("fails: %s", (_, example) => {
    expect(verdictOn(${name}, example).outcome, TODO).toBe("failed");
  });

  it.each(skipped)("is skipped: %s", (_, example) => {
    expect(verdictOn(${name}, example).outcome, TODO).toBe("skipped");
  });
});
`;

const exampleOf = (budget: object) => `\`\`\`json\n${JSON.stringify({ budget })}\n\`\`\``;

const pageOf = (id: string) => `# ${id} 一句话写出应当成立的事实

## 查什么

待写：比较哪些数或哪些话，哪些情形不算。

## 为什么

待写：依据哪一条，不成立意味着什么。

## 反例

${exampleOf({ expenditure: { total: "100" } })}

## 正例

${exampleOf({ expenditure: { total: "100" } })}

## 不适用

待写：缺什么时跳过。

${exampleOf({})}
`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const [path = ""] = process.argv.slice(2);
const match = /^([a-z]+(?:-[a-z]+)*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(path);
if (!match)
  fail("Usage: pnpm new:rule <theme>/<rule-id>, both kebab-case, e.g. pnpm new:rule totals/revenue-total");
const [, theme = "", id = ""] = match;
const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const taken = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
const twin = taken.find((file) => file.split(/[\\/]/).at(-1) === `${id}.ts`);
if (twin) fail(`The rule ${id} exists already: ${folder}/${twin}`);

const files = {
  [`${folder}/${theme}/${id}.ts`]: codeOf(id, name),
  [`${folder}/${theme}/${id}.test.ts`]: testOf(id, name),
  [`${folder}/${theme}/${id}.md`]: pageOf(id),
};
for (const file of Object.keys(files)) {
  if (existsSync(join(repository, file))) fail(`Not overwritten: ${file}`);
}
for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), content);
  console.log(`written: ${file}`);
}

const generated = spawnSync(process.execPath, ["--conditions=source", "--import", "tsx", "scripts/gen.ts"], {
  cwd: repository,
  stdio: "inherit",
});
if (generated.status !== 0) fail("The registry was not written: run `pnpm gen`.");
console.log(`Next: pnpm vitest run --project rules ${id}`);
