import { Position } from "@qingbei/domain";
import { severities } from "@qingbei/rules";
import * as z from "zod";

/** Decimal amounts are strings throughout: JSON numbers are binary floating point. */
const Amount = z.string();

export const SeverityName = z.enum(severities);

/** One place behind a finding, quoted as printed. */
export const EvidenceReport = z.object({
  pointer: z.string(),
  /** The path of the other document, if the place is in one that this document is checked against. */
  document: z.string().optional(),
  /** The Chinese name of the value. */
  label: z.string(),
  text: z.string(),
  value: z.string().optional(),
  /** The value as printed within `text`. */
  printed: z.string().optional(),
  position: z.optional(Position),
});
export type EvidenceReport = z.output<typeof EvidenceReport>;

/** The numbers of a broken identity. */
export const Figures = z.object({
  actual: Amount,
  expected: Amount,
  difference: Amount,
  /** How far rounding of the printed numbers could take the two apart. */
  rounding: Amount,
});
export type Figures = z.output<typeof Figures>;

/** What one rule found at one place: the message, its evidence and, where numbers are compared, the figures in 万元. */
export const FindingReport = z.object({
  rule: z.string(),
  title: z.string(),
  severity: SeverityName,
  message: z.string(),
  /** Stable through moved lines: names the finding in baselines and in `causes[].resolves`. */
  fingerprint: z.string(),
  /** The id of its cause, if one was found. */
  cause: z.string().optional(),
  evidence: z.array(EvidenceReport),
  figures: Figures.optional(),
  /** Words to replace, all of them: `from` → `to`; `to` is empty if the words are to be deleted. */
  edits: z
    .array(
      z.object({
        pointer: z.string(),
        from: z.string(),
        to: z.string(),
        /** The words around `from` in its clause, if it is too short to be found alone. */
        before: z.optional(z.string()),
        after: z.optional(z.string()),
        position: z.optional(Position),
      }),
    )
    .optional(),
  /** An expired suppression: its reason and end. */
  expired: z.object({ reason: z.string(), until: z.string() }).optional(),
  /** The sum written out, with the difference if the message does not tell it: 801.93 ＋ 61.62 ＋ 1414.10 ＝ 2277.65 ≠ 2277.23. */
  calculation: z.string().optional(),
});
export type FindingReport = z.output<typeof FindingReport>;

/** A suppressed finding: by the configuration, or because the baseline contains it. */
export const SuppressedReport = FindingReport.extend({
  suppression: z.object({
    by: z.enum(["config", "baseline"]),
    reason: z.string(),
    until: z.string().optional(),
  }),
});
export type SuppressedReport = z.output<typeof SuppressedReport>;

const Correction = z.object({
  pointer: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  /** The same numbers as the document prints them, if not in 万元. */
  printed: z.optional(z.object({ from: z.string(), to: z.string() })),
});

/** One correction with all the findings that it mends. */
export const CauseReport = Correction.extend({
  id: z.string(),
  kind: z
    .enum(["value", "missing-row", "year", "text"])
    .describe(
      "value 改数，missing-row 补一行，text 改文字，from、to 是 pointer 处的内容；year 改年份：from、to 是年份，pointer 是年份旁边的那个金额",
    ),
  /** What to do, in one Chinese sentence. */
  advice: z.string(),
  /** Fingerprints of the findings that the correction mends. */
  resolves: z.array(z.string()),
  certainty: z.enum(["only", "likely", "one of several"]),
  /** Causes that must be mended too for everything in `resolves` to hold. */
  after: z.optional(z.array(z.string()).describe("须与这些原因一并改正，resolves 才都消除")),
  /** Other corrections that would mend as much, the more plausible first. */
  alternatives: z.array(Correction),
  position: z.optional(Position),
});
export type CauseReport = z.output<typeof CauseReport>;

/**
 * Something about the reading that the user should know. `error`: not everything could be checked because of a bug (a
 * rule that threw).
 */
export const NoticeReport = z.object({
  code: z.string(),
  severity: SeverityName,
  message: z.string(),
  position: z.optional(Position),
});
export type NoticeReport = z.output<typeof NoticeReport>;

/** The review of one document: the contract of `qingbei check --format json`. Keys may be added; none changes. */
export const ReviewReport = z.object({
  path: z.string(),
  format: z.string(),
  kind: z.enum(["budget", "finalAccounts"]),
  department: z.string().nullable(),
  fiscalYear: z.int().nullable(),
  /** For the department with its units or for one unit, if the document states it. */
  edition: z.optional(z.enum(["department", "unit"])),
  reading: z.object({
    amounts: z.object({
      printed: z.int(),
      claimed: z.int(),
      unclaimed: z.array(z.object({ text: z.string(), position: Position })),
    }),
    notices: z.array(NoticeReport),
  }),
  /** The documents that it was checked against, with their relation to it. */
  against: z
    .array(
      z.object({
        path: z.string(),
        relation: z.enum(["previousYear", "unit", "unlistedUnit", "approvedBudget", "previousAccounts"]),
      }),
    )
    .optional(),
  rules: z.object({
    passed: z.int(),
    failed: z.int(),
    skipped: z.int(),
    /** Each rule that was skipped, and why: absent data is never a pass. */
    skips: z.array(z.object({ rule: z.string(), title: z.string(), reason: z.string() })),
  }),
  findings: z.array(FindingReport),
  causes: z.array(CauseReport),
  /** Set if the search for causes was cut off: a finding without a cause may still have one. */
  incomplete: z.boolean().optional(),
  /** Findings that the configuration or the baseline suppresses. They count nowhere else. */
  suppressed: z.array(SuppressedReport).optional(),
  /**
   * If a baseline is used: how many findings it contains, how many are new, the fingerprints of those that are gone,
   * and `unchecked`: those whose rules did not run, so that their state is unknown.
   */
  baseline: z
    .object({
      known: z.int(),
      new: z.int(),
      gone: z.array(z.string()),
      unchecked: z.array(z.string()).optional(),
      /** The name in the baseline of a document that was renamed since: it is gone, and has the same findings. */
      renamedFrom: z.string().optional(),
    })
    .optional(),
  /**
   * The configuration in use, relative to the current folder; the rules that it switches off; indices of its
   * suppressions that matched a finding.
   */
  configuration: z
    .object({ file: z.string(), off: z.array(z.string()), used: z.array(z.int()).optional() })
    .optional(),
});
export type ReviewReport = z.output<typeof ReviewReport>;

/** An input that could not be reviewed. */
export const FaultReport = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  hint: z.string(),
});
export type FaultReport = z.output<typeof FaultReport>;

/** The output of `qingbei check --format json`. */
export const CheckReport = z.object({
  version: z.literal(1),
  reviews: z.array(ReviewReport),
  faults: z.array(FaultReport),
  /** Files of folders that were left out: pictures, archives, programs, our own reports. */
  passedOver: z.array(z.string()).optional(),
  /**
   * Suppressions that matched no finding though all documents that they mean were reviewed; `noFile`: there is no file that
   * their `files` name.
   */
  unusedSuppressions: z
    .array(z.object({ file: z.string(), index: z.int(), reason: z.string(), noFile: z.boolean().optional() }))
    .optional(),
  /** The run was ended before all inputs were reviewed. */
  interrupted: z.boolean().optional(),
});
export type CheckReport = z.output<typeof CheckReport>;
