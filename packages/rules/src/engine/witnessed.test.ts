import { describe, expect, it } from "vitest";
import type { Evidence } from "./verdict.js";
import { Witnessed } from "./witnessed.js";

describe("Witnessed", () => {
  it("keeps what a case reads after something worked out within it threw", () => {
    const witnessed = new Witnessed();
    const evidence: Evidence[] = [];
    witnessed.during(evidence, () => {
      expect(() =>
        witnessed.during(undefined, () => {
          throw new Error("no such row");
        }),
      ).toThrow("no such row");
      witnessed.record("/fiscalYear", "/fiscalYear");
    });
    witnessed.record("/kind", "/kind");
    expect(evidence).toEqual([{ pointer: "/fiscalYear" }]);
  });
});
