import { describe, expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { entriesOf, titleOf } from "./entry.js";
import { itemOfEntry, itemOfFile } from "./item.js";
import type { ReviewedFile } from "./reviewed-file.js";
import { finder } from "./search.js";

const clean = { error: 0, warning: 0, info: 0 };

describe("a file", () => {
  it.each<[what: string, file: ReviewedFile, severity: string | undefined]>([
    ["its errors", { path: "甲", counts: { error: 1, warning: 2, info: 3 } }, "error"],
    ["its warnings", { path: "甲", counts: { ...clean, warning: 2, info: 3 } }, "warning"],
    ["its remarks", { path: "甲", counts: { ...clean, info: 3 } }, "info"],
    ["nothing", { path: "甲", counts: clean }, undefined],
    ["not being checked to its end", { path: "甲", counts: clean, isUnfinished: true }, "error"],
    ["not being read", { path: "甲", fault: "坏了" }, "error"],
  ])("is as grave as %s", (_, file, severity) => expect(itemOfFile(file).severity).toBe(severity));

  it("is found by its folder and its name", () => {
    const { words } = itemOfFile({ path: "2025年/某局.PDF", counts: clean });
    expect(finder("2025 某局.pdf")(words)).toBe(true);
  });
});

describe("an entry", () => {
  const entries = entriesOf(exampleSubject.report);
  const found = (query: string) =>
    entries
      .filter((entry) => finder(query)(itemOfEntry(entry, exampleSubject).words))
      .map((entry) => (entry.kind === "finding" ? entry.finding.fingerprint : entry.kind));

  it.each([
    ["its message", "各项之和 2277.65", ["f1"]],
    ["its rule's title", "等于三项之和", ["f3"]],
    ["its rule", "operating-expenses-agree", ["f2"]],
    ["what is quoted", "会议费预算0.3万元", ["f3"]],
    ["the names of its numbers", "项目支出", ["f1"]],
    ["its place", "第 374 行", ["unclaimed"]],
    ["the numbers of a correction", "61.20", ["cause", "f2"]],
    ["an amount that was not read", "19.6万元", ["unclaimed"]],
    ["a reason why a rule was not run", "未披露：公务用车购置费", ["skips"]],
  ])("is found by %s", (_, query, names) => expect(found(query)).toEqual(names));

  it("is found by what stands in the list", () => {
    for (const entry of entries)
      expect(finder(titleOf(entry))(itemOfEntry(entry, exampleSubject).words)).toBe(true);
  });
});
