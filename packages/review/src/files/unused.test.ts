import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SettingsFinder } from "../config/settings-for.js";
import { checkReport } from "./check-report.js";
import type { PathReview } from "./path-review.js";
import { reviewPaths } from "./review-paths.js";
import { unusedSuppressions } from "./unused.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-unused-"));
afterAll(() => rmSync(root, { recursive: true }));

const statement =
  "某市水务局2021年部门预算\n一、收入支出预算情况\n本部门收入总计100.00万元，支出总计90.00万元。\n";
const RULE = "revenue-equals-expenditure";

/** A folder with two disclosures and a configuration; what else lies there. */
function plant(name: string, suppressions: readonly object[], more: Readonly<Record<string, string>> = {}) {
  const folder = join(root, name);
  const files = {
    "2021/a.txt": statement,
    "2022/b.txt": statement.replace("2021", "2022"),
    "qingbei.config.json": JSON.stringify({
      suppressions: suppressions.map((entry) => ({ reason: "甲", ...entry })),
    }),
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Indices of the suppressions that are told to be unused; with ! where no file is meant. */
async function unusedIn(folder: string, ...given: readonly string[]): Promise<string> {
  const paths = given.map((each) => join(folder, each));
  const results: PathReview[] = [];
  for await (const result of reviewPaths(paths)) results.push(result);
  const unused = await unusedSuppressions(paths, checkReport(results), new SettingsFinder());
  return unused.map(({ index, noFile }) => `${index}${noFile ? "!" : ""}`).join(" ");
}

const entries = [
  { rule: RULE }, // used
  { fingerprint: "00000000" }, // a slip
  { rule: RULE, files: ["2023/**"] }, // no such file
  { fingerprint: "00000000", files: ["2021/*"] }, // a slip, in one file
];

describe("suppressions that matched nothing", () => {
  const folder = plant("whole", entries);
  it.each<[string, readonly string[], string]>([
    ["the whole folder", ["."], "1 2! 3"],
    // whether the slip in all files is one cannot be known
    ["one folder of it", ["2021"], "2! 3"],
    ["one file of it", ["2021/a.txt"], "2! 3"],
    ["another folder", ["2022"], "2!"],
  ])("are told of %s", async (_, given, told) => expect(await unusedIn(folder, ...given)).toBe(told));

  it.each<[string, string, string, string]>([
    ["what is no disclosure", "备忘.txt", "明天开会，请大家准时参加。\n".repeat(3), "1 2! 3"],
    ["an empty file", "2021/空.txt", "", "1 2! 3"],
    // it may have the finding that is suppressed
    ["a document that could not be read", "2022/坏.pdf", "%PDF-1.7\n坏了", "2! 3"],
    ["one in the folder that is meant", "2021/坏.pdf", "%PDF-1.7\n坏了", "2!"],
  ])("are told beside %s", async (_, name, text, told) => {
    const folder = plant(`beside ${told} ${name.replaceAll("/", " ")}`, entries, { [name]: text });
    expect(await unusedIn(folder, ".")).toBe(told);
  });

  it("are none without a configuration", async () => {
    writeFileSync(join(root, "alone.txt"), statement);
    expect(await unusedIn(root, "alone.txt")).toBe("");
  });
});
