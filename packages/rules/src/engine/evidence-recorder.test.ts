import { describe, expect, it } from "vitest";
import { EvidenceRecorder } from "./evidence-recorder.js";
import type { Evidence } from "./verdict.js";

describe("Witnessed", () => {
  it("keeps what a case reads after something worked out within it threw", () => {
    const recorder = new EvidenceRecorder();
    const evidence: Evidence[] = [];
    recorder.during(evidence, () => {
      expect(() =>
        recorder.during(undefined, () => {
          throw new Error("no such row");
        }),
      ).toThrow("no such row");
      recorder.record("/fiscalYear", "/fiscalYear");
    });
    recorder.record("/kind", "/kind");
    expect(evidence).toEqual([{ pointer: "/fiscalYear" }]);
  });
});
