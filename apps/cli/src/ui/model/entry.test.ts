import { describe, expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { type Entry, entriesOf, severityOf, titleOf } from "./entry.js";

const { report } = exampleSubject;
const name = (entry: Entry) => {
  if (entry.kind === "cause") return entry.cause.id;
  return entry.kind === "finding" ? entry.finding.fingerprint : entry.kind;
};

describe("entriesOf", () => {
  it("puts causes with their findings first, then the others by severity, then the reading", () => {
    const [warning, ...rest] = report.findings;
    if (!warning) throw new Error("the example has findings");
    const error = { ...warning, severity: "error" as const, fingerprint: "f4" };
    const entries = entriesOf({ ...report, findings: [warning, ...rest, error] });
    expect(entries.map(name)).toEqual(["c1", "f1", "f2", "f4", "f3", "unclaimed", "skips"]);
  });

  it("has what is kept quiet, what is gone and what was not searched, as every report has it", () => {
    const [finding] = report.findings;
    if (!finding) throw new Error("the example has findings");
    const suppression = { by: "config", reason: "模板如此" } as const;
    const quiet = {
      ...report,
      findings: [],
      causes: [],
      incomplete: true,
      suppressed: [{ ...finding, suppression }],
      baseline: { known: 0, new: 0, gone: ["0a"] },
    };
    expect(entriesOf(quiet).map((entry) => [severityOf(entry), titleOf(entry)])).toEqual([
      ["warning", expect.stringContaining("没有找完")],
      ["info", "没有列出：配置 1 处（模板如此）"],
      ["info", expect.stringContaining("基线里的 1 处旧问题不再发现")],
      ["info", "1 个金额没有读懂"],
      ["info", "1 条规则没有执行"],
    ]);
  });

  it("shows every finding, even one whose cause is not listed", () => {
    expect(entriesOf({ ...report, causes: [] }).map(name)).toEqual(["f1", "f2", "f3", "unclaimed", "skips"]);
  });

  it("is empty where nothing was found and all was read", () => {
    const reading = { amounts: { printed: 1, claimed: 1, unclaimed: [] }, notices: [] };
    const rules = { passed: 1, failed: 0, skipped: 0, skips: [] };
    expect(entriesOf({ ...report, findings: [], causes: [], reading, rules })).toEqual([]);
  });
});
