import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig, reviewPaths } from "@qingbei/review";
import { type Example, verdictOn } from "@qingbei/rules";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "../architecture/sources.js";
import { rules } from "./index.js";

const scratch = mkdtempSync(join(tmpdir(), "qingbei-city-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const ruleNamed = (id: string) => {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe("the rules, with the rule tester", () => {
  const receptions = (amount: string, total: string): Example => ({
    budget: {
      threePublicExpenses: { officialReceptions: { amount } },
      agencyOperatingExpenses: { total },
    },
  });
  test.each<[string, string, Example, string]>([
    ["within", "city-receptions-within-operating", receptions("2", "30"), "passed"],
    ["beyond", "city-receptions-within-operating", receptions("31", "30"), "failed"],
    ["not disclosed", "city-receptions-within-operating", {}, "skipped"],
    ["in full", "city-project-named-in-full", { budget: { projects: [{ name: "道路修缮" }] } }, "passed"],
    ["cut short", "city-project-named-in-full", { budget: { projects: [{ name: "道路等" }] } }, "failed"],
    ["no project", "city-project-named-in-full", {}, "skipped"],
  ])("%s", (_, id, example, outcome) => {
    expect(verdictOn(ruleNamed(id), example).outcome).toBe(outcome);
  });
});

test("a configuration loads them, and sets their severity", async () => {
  const settings = await loadConfig(fileURLToPath(new URL("qingbei.config.json", import.meta.url)));
  expect(settings.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  expect(settings.rules.map(({ id }) => id)).not.toContain("typing-errors");
  expect(settings.severity.get("city-project-named-in-full")).toBe("warning");
  expect(settings.severity.get("targets-cover-projects")).toBe("warning");
});

test("they run on a document beside the others", async () => {
  const statement = join(scratch, "a.txt");
  copyFileSync(join(repository, "apps/cli/examples/linxi-2021.txt"), statement);
  const config = fileURLToPath(new URL("qingbei.config.json", import.meta.url));
  const counts = async (choice: string | false) => {
    for await (const result of reviewPaths([statement], { config: choice })) {
      if ("fault" in result) throw result.fault;
      const { passed, failed, skipped } = result.review.report.rules;
      return passed + failed + skipped;
    }
    return 0;
  };
  expect(await counts(config)).toBe((await counts(false)) + rules.length - 1);
});
