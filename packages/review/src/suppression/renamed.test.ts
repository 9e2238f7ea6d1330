import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reviewPaths } from "../files/review-paths.js";
import { goneInWords } from "../report/hidden.js";
import type { ReviewReport } from "../report/report.js";
import {
  type Baseline,
  documentKey,
  emptyBaseline,
  renamedIn,
  updatedBaseline,
  writeBaseline,
} from "./baseline.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-renamed-"));
afterAll(() => rmSync(root, { recursive: true }));

const entry = (fingerprint: string) => ({ fingerprint, rule: "numbering", message: "甲" });
const documents = (of: Readonly<Record<string, string>>): Baseline => ({
  version: 1,
  documents: Object.fromEntries(Object.entries(of).map(([key, prints]) => [key, [...prints].map(entry)])),
});

describe("a document that a baseline knows by another name", () => {
  it.each<[string, Readonly<Record<string, string>>, string, string, string | undefined]>([
    ["has the findings of one that is gone", { "a.txt": "123" }, "123", "a.txt", "a.txt"],
    ["may have new ones, and half of the old", { "a.txt": "1234" }, "12567", "a.txt", "a.txt"],
    ["has at least half of the old", { "a.txt": "1234" }, "1567", "a.txt", undefined],
    ["is not one that is there", { "a.txt": "123" }, "123", "", undefined],
    ["is the most alike of several", { "a.txt": "1234", "b.txt": "123" }, "123", "a.txt b.txt", "b.txt"],
    ["is none where two are alike", { "a.txt": "123", "b.txt": "124" }, "12", "a.txt b.txt", undefined],
    ["is none without findings", { "a.txt": "" }, "1", "a.txt", undefined],
  ])("%s", (_, of, prints, gone, key) => {
    const found = renamedIn(documents(of), new Set(prints), (each) => gone.split(" ").includes(each));
    expect(found?.key).toBe(key);
  });
});

it("a renamed file keeps its known findings, says so, and is written to the baseline by its new name", async () => {
  const [folder, file] = [join(root, "2024"), join(root, "b.json")];
  mkdirSync(folder);
  const old = join(folder, "a.txt");
  const renamed = join(folder, "改名.txt");
  writeFileSync(
    old,
    "某市水务局2021年部门预算\n一、收入支出预算情况\n本部门收入总计100.00万元，支出总计90.00万元。\n",
  );
  const reviewed = async (): Promise<readonly ReviewReport[]> => {
    const reports: ReviewReport[] = [];
    for await (const result of reviewPaths([folder], { baseline: file }))
      if ("review" in result) reports.push(result.review.report);
    return reports;
  };
  const keyOf = (path: string) => documentKey(path, file);
  const first = await reviewed();
  expect(first[0]?.findings.length).toBeGreaterThan(0);
  const baseline = updatedBaseline(emptyBaseline, first, { keyOf });
  writeBaseline(file, baseline);
  renameSync(old, renamed);
  const [report] = await reviewed();
  expect(report?.findings).toEqual([]);
  expect(report?.baseline).toMatchObject({
    known: first[0]?.findings.length,
    new: 0,
    renamedFrom: "2024/a.txt",
  });
  expect(report && goneInWords(report)).toContain("按已经不在、问题相同的 2024/a.txt 对照");
  const after = updatedBaseline(baseline, report ? [report] : [], {
    keyOf,
    isGone: (key) => key === "2024/a.txt",
  });
  expect(after.documents).toEqual({ "2024/改名.txt": baseline.documents["2024/a.txt"] });
});
