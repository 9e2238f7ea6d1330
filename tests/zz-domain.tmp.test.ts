import { consistentBudget } from "@qingbei/domain/testing";
import { allRules, check } from "@qingbei/rules";
import fc from "fast-check";
import { expect, it } from "vitest";
it("clean", () => {
  const counts: Record<string, Record<string, number>> = {};
  fc.assert(fc.property(consistentBudget(), (budget) => {
    const verdicts = check({ budget }, allRules);
    for (const v of verdicts) for (const c of v.cases) { const k = c.outcome === "failed" ? `failed ${c.severity ?? allRules.find(r=>r.id===v.rule)?.severity}` : c.outcome; (counts[v.rule] ??= {})[k] = (counts[v.rule]?.[k] ?? 0) + 1; }
    const bad = verdicts.flatMap(v => v.cases.filter(c => c.outcome === "failed" && (c.severity ?? allRules.find(r=>r.id===v.rule)?.severity) === "error").map(c => `${v.rule}: ${(c as any).message}`));
    expect(bad).toEqual([]);
  }), { numRuns: 300 });
  console.log(JSON.stringify(counts, null, 0).replaceAll("},", "},\n"));
}, 100000);
