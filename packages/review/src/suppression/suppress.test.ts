import { describe, expect, it } from "vitest";
import type { SuppressionEntry } from "../config/review-config.js";
import { sampleReview } from "../testing/sample-report.js";
import { emptyBaseline, knownIn, updatedBaseline } from "./baseline.js";
import { type Suppressing, suppress } from "./suppress.js";

const today = "2026-06-30";
const applied = (entries: readonly SuppressionEntry[], more: Partial<Suppressing> = {}) =>
  suppress(sampleReview, { document: "2021/a.txt", suppressions: entries, today, ...more });

describe("a suppression", () => {
  it.each<[string, SuppressionEntry, number]>([
    ["of a rule", { rule: "stale-contents-entry", reason: "甲" }, 4],
    ["of a fingerprint", { fingerprint: "f3", reason: "甲" }, 1],
    ["of the beginning of a fingerprint", { fingerprint: "f-11", reason: "甲" }, 1],
    ["of both", { rule: "project-code", fingerprint: "f1", reason: "甲" }, 0],
    ["in these files", { rule: "project-code", files: ["2021/**"], reason: "甲" }, 1],
    ["in other files", { rule: "project-code", files: ["2022/**"], reason: "甲" }, 0],
    ["until today", { rule: "project-code", reason: "甲", until: "2026-06-30" }, 1],
    ["until yesterday", { rule: "project-code", reason: "甲", until: "2026-06-29" }, 0],
  ])("%s", (_, entry, hidden) => {
    const { findings, suppressed = [] } = applied([entry]);
    expect(suppressed.length).toBe(hidden);
    expect(findings.length).toBe(sampleReview.findings.length - hidden);
  });

  it("that is over shows its finding again, and says so", () => {
    const { findings } = applied([{ rule: "project-code", reason: "待换码", until: "2026-01-01" }]);
    expect(findings.find(({ rule }) => rule === "project-code")?.expired).toEqual({
      reason: "待换码",
      until: "2026-01-01",
    });
  });

  it("with an end hides nothing where the date is not known", () => {
    const entry = { rule: "project-code", reason: "甲", until: "2099-01-01" };
    expect(suppress(sampleReview, { document: "a", suppressions: [entry] }).suppressed).toEqual([]);
  });

  it("takes a cause along when nothing of it is left", () => {
    expect(applied([{ fingerprint: "f1", reason: "甲" }]).causes[0]?.resolves).toEqual(["f2"]);
    const both = ["f1", "f2"].map((fingerprint) => ({ fingerprint, reason: "甲" }));
    expect(applied(both).causes).toEqual([]);
  });
});

it("says which suppressions met a finding, by the configuration's list", () => {
  const configured = { ...sampleReview, configuration: { file: "c.json", off: [] } };
  const suppressions = [
    { rule: "numbering", reason: "甲" },
    { rule: "project-code", reason: "乙" },
  ];
  expect(suppress(configured, { document: "a.txt", suppressions }).configuration?.used).toEqual([1]);
});

describe("a baseline", () => {
  const baseline = updatedBaseline(emptyBaseline, [sampleReview], { keyOf: () => "a.txt" });

  it("keeps what it knows quiet, counts what is new, and says what is gone", () => {
    const known = new Map(["f1", "f2", "f-115", "gone"].map((print) => [print, "project-code"]));
    const report = applied([], { baseline: known });
    expect(report.baseline).toEqual({ known: 3, new: 4, gone: ["gone"] });
    expect(report.suppressed?.map(({ fingerprint }) => fingerprint)).toEqual(["f1", "f2", "f-115"]);
  });

  it("does not call gone what no rule looked for, and keeps it", () => {
    const entry = { fingerprint: "off-1", rule: "switched-off", message: "旧问题" };
    const before = { version: 1 as const, documents: { "a.txt": [entry] } };
    const checked = new Set(["project-code"]);
    const report = applied([], { baseline: knownIn(before, "a.txt"), checked });
    expect(report.baseline).toMatchObject({ known: 0, gone: [], unchecked: ["off-1"] });
    expect(updatedBaseline(before, [report], { keyOf: () => "a.txt" }).documents["a.txt"]).toContainEqual(
      entry,
    );
  });

  it("forgets documents that are gone", () => {
    const after = updatedBaseline(baseline, [], { keyOf: () => "", isGone: (key) => key === "a.txt" });
    expect(after.documents).toEqual({});
  });

  it("taken of a review leaves nothing new in it", () => {
    const report = applied([], { baseline: knownIn(baseline, "a.txt") });
    expect(report.findings).toEqual([]);
    expect(report.baseline).toMatchObject({ new: 0, gone: [] });
  });

  it("keeps what it knew of the same document, and of documents that were not reviewed", () => {
    const report = applied([], { baseline: knownIn(baseline, "a.txt") });
    const before = { version: 1 as const, documents: { ...baseline.documents, "b.txt": [] } };
    const after = updatedBaseline(before, [report], { keyOf: () => "a.txt" });
    expect(after.documents["a.txt"]).toEqual(baseline.documents["a.txt"]);
    expect(Object.keys(after.documents)).toEqual(["a.txt", "b.txt"]);
  });

  it("does not take in what the configuration keeps quiet, and drops a document without findings", () => {
    const report = applied([{ rule: "project-code", reason: "甲" }]);
    const rules = updatedBaseline(emptyBaseline, [report], { keyOf: () => "a" }).documents.a?.map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain("project-code");
    expect(
      updatedBaseline(baseline, [{ ...sampleReview, findings: [] }], { keyOf: () => "a.txt" }).documents,
    ).toEqual({});
  });
});
