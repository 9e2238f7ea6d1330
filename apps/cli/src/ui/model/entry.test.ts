import { describe, expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { type Entry, entriesOf } from "./entry.js";

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

  it("shows every finding, even one whose cause is not listed", () => {
    expect(entriesOf({ ...report, causes: [] }).map(name)).toEqual(["f1", "f2", "f3", "unclaimed", "skips"]);
  });

  it("is empty where nothing was found and all was read", () => {
    const reading = { amounts: { printed: 1, claimed: 1, unclaimed: [] }, notices: [] };
    const rules = { passed: 1, failed: 0, skipped: 0, skips: [] };
    expect(entriesOf({ ...report, findings: [], causes: [], reading, rules })).toEqual([]);
  });
});
