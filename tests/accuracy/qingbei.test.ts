import { readFileSync } from "node:fs";
import { type FindingReport, type ReviewReport, review } from "@qingbei/review";
import { allRules } from "@qingbei/rules";
import { beforeAll, describe, expect, it } from "vitest";
import baseline from "./baseline.json" with { type: "json" };
import { type Gold, hasShared, readGold, shared } from "./gold.js";

const covers = new Map(allRules.map((rule) => [rule.id, rule.covers]));

function lineOf(evidence: FindingReport["evidence"][number]): number {
  return evidence.position && "line" in evidence.position ? evidence.position.line : 0;
}

/** Whether a finding matches a gold finding: a rule of its kind, at one of its lines. */
function matches(finding: FindingReport, gold: Gold["findings"][number]): boolean {
  const ofItsKind = covers.get(finding.rule)?.some((id) => gold.rules.includes(id));
  const lines = gold.quotes.flatMap((quote) => quote.lines);
  return ofItsKind === true && finding.evidence.some((evidence) => lines.includes(lineOf(evidence)));
}

describe.skipIf(!hasShared)("the first real statement (skipped where ../shared is absent)", () => {
  let report: ReviewReport;
  let gold: Gold;
  const failing = (...rules: string[]) =>
    report.findings.filter(({ rule, severity }) => rules.includes(rule) && severity !== "info");
  const atProject = (findings: readonly FindingReport[], index: number) =>
    findings.filter(({ evidence }) =>
      evidence.some(({ pointer }) => pointer.startsWith(`/projects/${index}/`)),
    );

  beforeAll(async () => {
    gold = readGold("qingbei-2021");
    report = (await review(readFileSync(`${shared}${gold.document}`), gold.document)).report;
  });

  // from → to as a careful reviewer corrects it; alternatives count if the document does not decide
  it.each([
    ["S01", "expenditure-total", 43, "61.62", "61.20"],
    ["S02", "routine-equals-agency-operating", 43, "61.62", "61.20"],
    ["S03", "projects-total", 43, "", "150.00"],
    ["S04", "fund-closure", 42, "61.62", "61.20"],
    ["S05", "purpose-sum", 311, "18.84", "18.90"],
    ["S06", "three-public-total", 48, "11.3", "11.0"],
    ["S06", "three-public-scope", 55, "11.3", "11.0"],
    ["S07", "statement-year", 43, "2020年", "2021年"],
    ["S08", "indicator-description-value", 253, "35人", "135人"],
  ])("%s: %s is an error at line %i, mended by %s → %s", (_, rule, line, from, to) => {
    const found = report.findings.filter((finding) => finding.rule === rule && finding.severity === "error");
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.map(lineOf)).toContain(line);
    const cause = report.causes.find(({ id }) => id === found[0]?.cause);
    expect(cause).toMatchObject({ from, to });
  });

  it("S09: the purpose that belongs to another project is named, with the project it belongs to", () => {
    const [finding, ...others] = report.findings.filter(({ rule }) => rule === "purpose-topic");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error" });
    expect(finding?.evidence.map(lineOf)).toEqual(expect.arrayContaining([840, 929]));
    const cause = report.causes.find(({ id }) => id === finding?.cause);
    expect(cause?.pointer).toBe("/projects/8/purpose/text");
    expect(cause?.advice).toContain("项目10");
  });

  it("61.62 → 61.20 is the only single correction that mends its three findings", () => {
    const cause = report.causes.find(({ from }) => from === "61.62");
    expect(cause).toMatchObject({ certainty: "only", alternatives: [] });
    expect(cause?.resolves).toHaveLength(3);
  });

  it("the missing 150.00 lies in the general public budget, since the fund projects close at 807.70", () => {
    const cause = report.causes.find(({ kind }) => kind === "missing-row");
    expect(cause).toMatchObject({ pointer: "/projects/-", to: "150.00", certainty: "only" });
    expect(cause?.advice).toMatch(/807\.70.*一般公共预算.*606\.40.*456\.40/);
  });

  it("the alternatives of the purpose that does not add up are given", () => {
    const cause = report.causes.find(({ from }) => from === "18.84");
    expect(cause?.certainty).toBe("one of several");
    expect(cause?.alternatives).toMatchObject([{ from: "55", to: "55.06" }]);
  });

  describe("must not find", () => {
    const silent: readonly (readonly [string, () => readonly unknown[]])[] = [
      ["T01", () => failing("revenue-total")],
      ["T02", () => failing("revenue-equals-expenditure")],
      ["T03", () => failing("growth-percentage", "change-amount", "change-direction")],
      ["T04", () => failing("agency-operating-items")],
      ["T05", () => failing("official-vehicles-split", "vehicle-operation-repeated")],
      ["T06", () => failing("receptions-repeated", "repeated-figures-agree")],
      ["T07", () => failing("change-direction", "growth-percentage")],
      ["T08", () => atProject(failing("purpose-sum", "purpose-subtotal"), 1)],
      ["T09", () => atProject(failing("purpose-sum", "purpose-subtotal"), 4)],
      ["T10", () => atProject(failing("purpose-sum", "purpose-subtotal"), 5)],
      [
        "T11",
        () => [0, 3, 5, 7].flatMap((index) => atProject(failing("indicator-description-value"), index)),
      ],
      ["T12", () => failing("project-funds-split")],
      ["T13", () => failing("spending-plan-rising", "spending-plan-complete")],
      ["T14", () => report.findings.filter(({ rule }) => rule === "fund-projects")],
      ["T15", () => report.findings.filter(({ rule, cause }) => rule === "fund-closure" && !cause)],
      ["T16", () => failing("project-code-form", "project-unique")],
      ["T17", () => failing("asset-total", "asset-parts")],
      ["T18", () => failing("asset-quantities")],
      [
        "T19",
        () =>
          report.findings.filter(({ evidence }) =>
            evidence.some(({ pointer }) => pointer.startsWith("/stateAssets/holdings")),
          ),
      ],
      ["T20", () => failing("project-heading-name").filter((finding) => !atProject([finding], 10).length)],
      [
        "T21",
        () => failing("numbering").filter(({ evidence }) => evidence.every((each) => lineOf(each) !== 1090)),
      ],
      [
        "T22",
        () => report.findings.filter(({ evidence }) => evidence.every((each) => lineOf(each) === 1181)),
      ],
      [
        "T23",
        () =>
          failing("statement-year", "comparison-year").filter(
            ({ evidence }) => lineOf(evidence[0] as never) !== 43,
          ),
      ],
      ["T24", () => report.findings.filter(({ rule }) => /telephone|identity/.test(rule))],
      ["T25", () => report.findings.filter(({ rule }) => /unit-label/.test(rule))],
      [
        "T26",
        () =>
          report.findings.filter(
            ({ rule, severity }) =>
              /indicator-structure|percentage-range/.test(rule) ||
              (severity === "error" &&
                rule.startsWith("indicator-") &&
                rule !== "indicator-description-value"),
          ),
      ],
    ];

    it("has a case for each entry of the gold list", () => {
      expect(silent.map(([id]) => id)).toEqual(gold.mustNotFind.map(({ id }) => id));
    });
    it.each(silent)("%s", (_, found) => {
      expect(found()).toEqual([]);
    });
  });

  it("every error is one that a careful reviewer makes", () => {
    const beyond = report.findings.filter(
      (finding) => finding.severity === "error" && !gold.findings.some((each) => matches(finding, each)),
    );
    expect(beyond).toEqual([]);
  });

  it("reads at least 99 % of the amounts, and recall does not fall", () => {
    const found = gold.findings.filter((each) => report.findings.some((finding) => matches(finding, each)));
    const missed = gold.findings.filter((each) => !found.includes(each));
    const counted = report.findings.filter(({ severity }) => severity !== "info");
    const supported = counted.filter((finding) => gold.findings.some((each) => matches(finding, each)));
    const { printed, claimed } = report.reading.amounts;
    process.stdout.write(
      [
        "",
        `accuracy ${gold.document}`,
        `  recall     ${found.length}/${gold.findings.length}   missed: ${missed.map(({ id }) => id).join(" ") || "none"}`,
        `  precision  ${supported.length}/${counted.length} errors and warnings stand in the gold list; others: ${
          counted
            .filter((each) => !supported.includes(each))
            .map(({ rule }) => rule)
            .join(" ") || "none"
        }`,
        `  amounts    ${claimed}/${printed} claimed`,
        "",
      ].join("\n"),
    );
    expect(claimed / printed).toBeGreaterThanOrEqual(0.99);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(baseline["qingbei-2021"].found));
    expect(counted.length - supported.length).toBeLessThanOrEqual(baseline["qingbei-2021"].beyond);
  });
});
