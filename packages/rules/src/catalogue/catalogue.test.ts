import { describe, expect, it } from "vitest";
import { allRules } from "../registry.js";
import { checkIds } from "./checks.js";
import { uncovered } from "./uncovered.js";

const covered = new Set(allRules.flatMap(({ covers }) => covers));

describe("the catalogue of checks", () => {
  it("has 218 checks, each once", () => {
    expect(new Set(checkIds).size).toBe(checkIds.length);
    expect(checkIds).toHaveLength(218);
  });

  it("is covered: every check has a rule or a reason why it has none", () => {
    const explained = new Set(uncovered.map(({ id }) => id));
    expect(checkIds.filter((id) => !covered.has(id) && !explained.has(id))).toEqual([]);
  });

  it("knows every check that a rule covers or a reason is given for", () => {
    const known = new Set(checkIds);
    expect([...covered, ...uncovered.map(({ id }) => id)].filter((id) => !known.has(id))).toEqual([]);
  });

  it("gives each reason once, of a known kind, in words", () => {
    expect(new Set(uncovered.map(({ id }) => id)).size).toBe(uncovered.length);
    expect(
      uncovered.filter(
        ({ kind, reason }) => !["no-data", "uncertain", "engine", "open"].includes(kind) || reason.length < 8,
      ),
    ).toEqual([]);
  });
});
