import { describe, expect, it } from "vitest";
import * as z from "../schema/z.js";
import { termOf } from "../terms/terms.js";
import { Revenue, revenueSources, revenueWholes } from "./revenue.js";

describe("sources of revenue", () => {
  it("are fields of the model, each once", () => {
    expect(new Set(revenueSources).size).toBe(revenueSources.length);
    for (const source of revenueSources) {
      expect(z.safeDecode(Revenue, { [source]: "1" }).success).toBe(true);
      expect(termOf(source).zh).not.toBe("");
    }
  });

  it.each(Object.entries(revenueWholes))("%s stands right before what it is the sum of", (whole, parts) => {
    const at = ([...revenueSources] as string[]).indexOf(whole);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(revenueSources.slice(at + 1, at + 1 + parts.length)).toEqual(parts);
  });
});
