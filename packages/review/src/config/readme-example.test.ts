import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadConfig } from "./load-config.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-readme-"));
afterAll(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), "utf8");

it.each(["README.md", "README.zh-CN.md"])("the configuration shown in %s is one", async (name) => {
  const examples = Array.from(read(name).matchAll(/^```json\n(.*?)^```/gms), ([, text = ""]) => text);
  const configurations = examples.filter((text) => text.includes('"suppressions"'));
  expect(configurations).toHaveLength(1);
  const path = join(root, "qingbei.config.json");
  writeFileSync(path, configurations.join(""));
  const settings = await loadConfig(path);
  const ids = settings.rules.map(({ id }) => id);
  // what it names is there, and what it switches off is not
  for (const rule of ["changes-told", "project-code-form"]) expect(ids).toContain(rule);
  expect(ids).not.toContain("punctuation");
  expect(settings.severity.get("changes-told")).toBe("warning");
});
