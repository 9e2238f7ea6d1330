import { severities } from "@qingbei/rules";
import fc from "fast-check";
import type { CheckReport, FindingReport, ReviewReport, SuppressedReport } from "../report/report.js";

const words = fc.string({ unit: "binary", maxLength: 60 });
const position = fc.oneof(
  fc.record({ line: fc.integer({ min: 1, max: 9999 }), column: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ paragraph: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ sheet: words, cell: words }),
);
const evidence = fc.record(
  { pointer: words, document: words, label: words, text: words, printed: words, position },
  { requiredKeys: ["pointer", "label", "text"] },
);
const findingKeys = {
  rule: fc.constantFrom("a", "b", "c"),
  title: words,
  severity: fc.constantFrom(...severities),
  message: words,
  fingerprint: fc.constantFrom("f1", "f2", "f3"),
  cause: fc.constantFrom("c1", "c2"),
  evidence: fc.array(evidence, { maxLength: 8 }),
  figures: fc.record({ actual: words, expected: words, difference: words, rounding: words }),
  calculation: words,
  edits: fc.array(fc.record({ pointer: words, from: words, to: words }), { maxLength: 3 }),
  expired: fc.record({ reason: words, until: fc.constant("2026-12-31") }),
};
const requiredKeys = ["rule", "title", "severity", "message", "fingerprint", "evidence"] as const;
const finding = fc.record(findingKeys, { requiredKeys: [...requiredKeys] }) as fc.Arbitrary<FindingReport>;
const suppression = fc.record(
  { by: fc.constantFrom("config", "baseline"), reason: words, until: fc.constant("2026-12-31") },
  { requiredKeys: ["by", "reason"] },
);
const suppressed = fc.record(
  { ...findingKeys, suppression },
  { requiredKeys: [...requiredKeys, "suppression"] },
) as fc.Arbitrary<SuppressedReport>;
const correction = { pointer: words, label: words, from: words, to: words };
const cause = fc.record({
  ...correction,
  id: fc.constantFrom("c1", "c2", "c3"),
  kind: fc.constantFrom("value", "missing-row", "year", "text"),
  advice: words,
  resolves: fc.subarray(["f1", "f2", "f3"]),
  certainty: fc.constantFrom("only", "likely", "one of several"),
  alternatives: fc.array(fc.record(correction), { maxLength: 5 }),
});
const review = fc.record({
  path: fc.oneof(words, fc.constant("-"), fc.constant("/公开/预算 1.pdf")),
  format: fc.constant("text"),
  kind: fc.constantFrom("budget", "finalAccounts"),
  department: fc.option(words),
  fiscalYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
  reading: fc.record({
    amounts: fc.record({
      printed: fc.nat(9),
      claimed: fc.nat(9),
      unclaimed: fc.array(fc.record({ text: words, position }), { maxLength: 5 }),
    }),
    notices: fc.array(
      fc.record({ code: words, severity: fc.constantFrom("warning", "info"), message: words, position }),
      { maxLength: 2 },
    ),
  }),
  rules: fc.record({
    passed: fc.nat(9),
    failed: fc.nat(9),
    skipped: fc.nat(9),
    skips: fc.array(fc.record({ rule: words, title: words, reason: words }), { maxLength: 5 }),
  }),
  findings: fc.array(finding, { maxLength: 8 }),
  causes: fc.array(cause, { maxLength: 3 }),
  incomplete: fc.boolean(),
  suppressed: fc.array(suppressed, { maxLength: 3 }),
  baseline: fc.option(
    fc.record({ known: fc.nat(9), new: fc.nat(9), gone: fc.array(words, { maxLength: 2 }) }),
    { nil: undefined },
  ),
}) as fc.Arbitrary<ReviewReport>;
/** Any report, with texts of any characters. */
export const arbitraryReport = fc.record({
  version: fc.constant(1 as const),
  reviews: fc.array(review, { maxLength: 2 }),
  faults: fc.array(fc.record({ path: words, code: words, message: words, hint: words }), { maxLength: 2 }),
  interrupted: fc.boolean(),
}) as fc.Arbitrary<CheckReport>;
