import { readFileSync } from "node:fs";
import { write } from "@qingbei/documents";
import { expect, it } from "vitest";
import { budgetInFile } from "./budget-file.js";

const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), "utf8");

it.each(["README.md", "README.zh-CN.md"])(
  "the budget shown in %s is written as it says there",
  async (name) => {
    const readme = read(name);
    const [, budget = "", sentence = ""] =
      /^```json\n([^`]*?"schemaVersion"[^`]*)^```\n[^`]*?(2024年机关运行经费[^。]*。)/m.exec(readme) ?? [];
    const written = new TextDecoder().decode(await write(budgetInFile(budget, name), { format: "text" }));
    expect(sentence).toContain("下降");
    expect(written.split("\n")).toContain(sentence);
  },
);
