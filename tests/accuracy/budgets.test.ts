import { readFileSync } from "node:fs";
import { type FindingReport, type ReviewReport, review } from "@qingbei/review";
import { beforeAll, describe, expect, it } from "vitest";
import baseline from "./baseline.json" with { type: "json" };
import { hasShared, shared } from "./gold.js";
import { type GoldFinding, goldOf, judgementOf, pagesOf, says, tells } from "./gold-budgets.js";

type Known = keyof typeof baseline;
/** Whether a finding is counted as right or wrong; findings of rounding (info) are not. */
const isCounted = ({ severity }: FindingReport) => severity !== "info";
const isOfTables = ({ evidence }: FindingReport) =>
  evidence.some(({ pointer }) => pointer.startsWith("/tables/"));
const onPages =
  (from: number, to: number) =>
  (finding: FindingReport): boolean =>
    pagesOf(finding).length > 0 && pagesOf(finding).every((page) => page >= from && page <= to);

interface Document {
  readonly name: Known;
  readonly gold?: string;
  /** Errors that must not occur, according to the gold list. */
  readonly silent: readonly ((finding: FindingReport) => boolean)[];
}

const documents: readonly Document[] = [
  {
    name: "putuo-government-office-department-2025",
    gold: "putuo-government-office-2025",
    silent: [() => true],
  },
  { name: "putuo-government-office-unit-2025", gold: "putuo-government-office-2025", silent: [() => true] },
  { name: "putuo-justice-department-2026", gold: "putuo-justice-department-2026", silent: [onPages(10, 21)] },
  {
    name: "putuo-wanli-subdistrict-2024",
    gold: "putuo-wanli-subdistrict-2024",
    silent: [onPages(10, 28), onPages(30, 30)],
  },
  { name: "putuo-wanli-subdistrict-2025", gold: "putuo-wanli-subdistrict-2025", silent: [isOfTables] },
  { name: "shanghai-finance-bureau-2025", silent: [() => true] },
];

/** Part of a whole in percent, whole when there is nothing. */
const share = (part: number, whole: number) => (whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10);

describe.skipIf(!hasShared).each(documents)("$name (skipped where ../shared is absent)", (document) => {
  const { name, silent } = document;
  let report: ReviewReport;
  let gold: readonly GoldFinding[];
  let found: readonly GoldFinding[];
  let beyond: readonly FindingReport[];

  beforeAll(async () => {
    gold = goldOf(document.gold);
    const path = `corpus/budgets/${name}.pdf`;
    report = (await review(readFileSync(`${shared}${path}`), path)).report;
    found = gold.filter(
      (each) =>
        report.findings.some((finding) => says(finding, each)) ||
        report.reading.notices.some((notice) => tells(notice, each)),
    );
    beyond = report.findings.filter(
      (finding) => isCounted(finding) && !gold.some((each) => says(finding, each)),
    );
  });

  it("finds what it found before, and reads as much", () => {
    const { printed, claimed } = report.reading.amounts;
    const counted = report.findings.filter(isCounted);
    const right = counted.filter(
      (finding) => !beyond.includes(finding) || judgementOf(name, finding) === "true",
    );
    process.stdout.write(
      [
        "",
        `accuracy ${name}`,
        `  found      ${found.map(({ id }) => id).join(" ") || "none"}   missed: ${
          gold
            .filter((each) => !found.includes(each))
            .map(({ id }) => id)
            .join(" ") || "none"
        }`,
        `  recall     ${share(found.length, gold.length)} %   precision ${share(right.length, counted.length)} % of ${counted.length} errors and warnings`,
        `  beyond     ${beyond.map((each) => `${each.rule}@${pagesOf(each)[0]}:${judgementOf(name, each) ?? "?"}`).join(" ") || "none"}`,
        `  amounts    ${claimed}/${printed} claimed, ${share(claimed, printed)} %`,
        "",
      ].join("\n"),
    );
    const known = baseline[name] as { found: readonly string[]; claimed: number };
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([...known.found]));
    expect(share(claimed, printed)).toBeGreaterThanOrEqual(known.claimed);
  });

  it("every error and warning stands in the gold list, or was judged true by hand", () => {
    const unjudged = beyond.filter((finding) => judgementOf(name, finding) !== "true");
    expect(unjudged.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it("no error where the gold list says that there is none", () => {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.filter((finding) => silent.some((isSilent) => isSilent(finding)))).toEqual([]);
  });
});
