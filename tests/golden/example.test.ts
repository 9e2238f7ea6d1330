import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FindingReport, ReviewReport, review } from "@qingbei/review";
import { describe, expect, it } from "vitest";

const example = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../apps/cli/examples/${name}.txt`, import.meta.url)));
const { report } = await review(example("linxi-2021"), "linxi-2021.txt");
const lineOf = ({ position }: FindingReport["evidence"][number]) =>
  position && "line" in position ? position.line : 0;

describe("the bundled example", () => {
  // reviewed by hand: rule, line of the fault, correction
  it.each([
    ["expenditure-total", 21, "61.62", "61.20", "only"],
    ["routine-equals-agency-operating", 24, "61.62", "61.20", "only"],
    ["fund-closure", 20, "61.62", "61.20", "only"],
    ["projects-total", 21, "", "150.00", "only"],
    ["purpose-sum", 271, "18.84", "18.90", "one of several"],
    ["three-public-total", 26, "11.3", "11.0", "only"],
    ["three-public-scope", 33, "11.3", "11.0", "only"],
    ["statement-year", 21, "2020年", "2021年", "only"],
    ["indicator-description-value", 213, "35人", "135人", "only"],
  ])("%s is an error at line %i: %s → %s (%s)", (rule, line, from, to, certainty) => {
    const [finding, ...more] = report.findings.filter((each) => each.rule === rule);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "error" });
    expect(finding?.evidence.map(lineOf)).toContain(line);
    expect(report.causes.find(({ id }) => id === finding?.cause)).toMatchObject({ from, to, certainty });
  });

  it("names the purpose that belongs to another project", () => {
    const finding = report.findings.find(({ rule }) => rule === "purpose-topic");
    expect(finding).toMatchObject({ severity: "error" });
    expect(finding?.evidence.map(lineOf)).toEqual(expect.arrayContaining([800, 889]));
  });

  it("has no error beyond these", () => {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(10);
  });

  it("is accounted for to the last amount", () => {
    const { printed, claimed, unclaimed } = report.reading.amounts;
    expect({ claimed, unclaimed }).toEqual({ claimed: printed, unclaimed: [] });
  });

  it("gives a report that its own schema accepts, every cause with the findings it resolves", () => {
    expect(ReviewReport.parse(structuredClone(report))).toEqual(report);
    for (const cause of report.causes) {
      const resolved = report.findings.filter((finding) => finding.cause === cause.id);
      expect(resolved.map(({ fingerprint }) => fingerprint).sort()).toEqual([...cause.resolves].sort());
    }
  });

  it("names findings by what they say, not by where: fingerprints survive moved lines", async () => {
    const moved = Buffer.from(`\n\n${example("linxi-2021").toString("utf8")}`);
    const fingerprints = (findings: readonly FindingReport[]) => findings.map(({ fingerprint }) => fingerprint);
    const { report: again } = await review(moved, "moved.txt");
    expect(fingerprints(again.findings)).toEqual(fingerprints(report.findings));
    expect(new Set(fingerprints(report.findings)).size).toBe(report.findings.length);
    expect(again.causes[0]?.position).toEqual({ line: 23, column: expect.any(Number) });
  });

  it("corrected, has no error", async () => {
    const { report: corrected } = await review(example("linxi-2021-corrected"), "corrected.txt");
    expect(corrected.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(corrected.causes).toEqual([]);
  });
});
