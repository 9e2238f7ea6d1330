import { placeNameOf, toFixed } from "@qingbei/domain";
import type { CaseRef, Cause, Constraint } from "@qingbei/rules";
import {
  decimalsInWords,
  type Evaluation,
  evaluate,
  type Lookup,
  lookupIn,
  type Measure,
  variablesOf,
} from "@qingbei/rules/explain";
import { calculationOf, figuresOf, signOf } from "../report/calculation.js";
import { caseKey, evidenceReport, findingsByCase } from "../report/findings.js";
import type { CauseReport, EvidenceReport, FindingReport } from "../report/report.js";
import { describeRule, type RuleDescription } from "../report/rule-catalogue.js";
import type { Examination } from "../review.js";
import { type Involved, involvedIn, mendedBy } from "./involved.js";

/** A number of a constraint: its name, its values and places. */
export interface NumberExplained {
  readonly pointer: string;
  readonly label: string;
  /** The value as in messages, in 万元 if it is money; empty for a missing row. */
  readonly before: string;
  /** The corrected value; absent if it does not change. */
  readonly after?: string;
  /** Every place that prints it. */
  readonly places: readonly EvidenceReport[];
}

/** The result of a constraint: both sides, their difference, and the sum written out. */
export interface ResultExplained {
  readonly status: Evaluation["status"];
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
  readonly rounding: string;
  readonly calculation: string;
}

/** A constraint with one of the numbers in question. */
export interface ConstraintExplained {
  readonly rule: string;
  readonly title: string;
  /** The fingerprint of its finding; absent if it holds. */
  readonly fingerprint?: string;
  readonly numbers: readonly NumberExplained[];
  readonly before: ResultExplained;
  /** The result with the correction; absent if none is known, or it changes only words. */
  readonly after?: ResultExplained;
}

/** The output of `qingbei explain --format json`. Keys may be added; none changes. */
export interface ExplainReport {
  readonly version: 1;
  readonly path: string;
  /** The finding to explain. */
  readonly finding: FindingReport;
  /** The reason, if the configuration or the baseline suppresses it. */
  readonly suppression?: { readonly by: "config" | "baseline"; readonly reason: string };
  /** The cause whose correction mends it. */
  readonly cause?: CauseReport;
  readonly constraints: readonly ConstraintExplained[];
  /** The rules of the findings: basis and page. Rules of other packages are left out. */
  readonly rules: readonly RuleDescription[];
}

interface Explaining {
  readonly examination: Examination;
  readonly before: Lookup;
  readonly mended: ReturnType<typeof mendedBy>;
}

/** Whether a pointer leads to a missing row, which has no number yet. */
const isMissing = (pointer: string) => /\/-(?:\/|$)/.test(pointer);

function numberOf(pointer: string, after: Lookup, { examination, before }: Explaining): NumberExplained {
  const { joined } = examination;
  const { reading } = joined;
  const occurrences = reading.sources[pointer] ?? [];
  const written = ({ value, printed, isPercentage }: Measure) =>
    toFixed(value, isPercentage ? printed : decimalsInWords(printed));
  const was = isMissing(pointer) ? "" : written(before(pointer));
  const is = written(after(pointer));
  return {
    pointer,
    label: placeNameOf(reading.budget, pointer),
    before: was,
    ...(is !== was && { after: is }),
    places: occurrences.map((_, occurrence) => evidenceReport({ pointer, occurrence }, joined)),
  };
}

function resultOf(constraint: Constraint, lookup: Lookup, { examination }: Explaining): ResultExplained {
  const evaluation = evaluate(constraint, lookup);
  const { budget } = examination.joined.reading;
  return {
    status: evaluation.status,
    ...figuresOf(constraint, evaluation, lookup),
    calculation: calculationOf(constraint, evaluation, budget, lookup, signOf(constraint, evaluation)),
  };
}

function constraintOf(
  involved: Involved,
  rule: { readonly id: string; readonly title: string },
  finding: FindingReport | undefined,
  explaining: Explaining,
): ConstraintExplained {
  const { before, mended } = explaining;
  const { constraint } = involved;
  const after = mended?.(involved);
  const numbers = variablesOf(after?.constraint ?? constraint);
  return {
    rule: rule.id,
    title: rule.title,
    ...(finding && { fingerprint: finding.fingerprint }),
    numbers: [...new Set(numbers)].map((pointer) => numberOf(pointer, after?.lookup ?? before, explaining)),
    before: resultOf(constraint, before, explaining),
    ...(after && { after: resultOf(after.constraint, after.lookup, explaining) }),
  };
}

function causeOf({ diagnosis }: Examination, asked: CaseRef): Cause | undefined {
  return diagnosis.causes.find(({ resolves }) => resolves.some((ref) => caseKey(ref) === caseKey(asked)));
}

/**
 * Explains one finding: its cause, each constraint with its numbers before and after the correction, and the basis of
 * its rules.
 */
export async function explainReport(
  examination: Examination,
  finding: FindingReport,
): Promise<ExplainReport> {
  const { report, joined, verdicts, settings } = examination;
  const byCase = findingsByCase(joined, verdicts, settings);
  const cases = verdicts.flatMap(({ rule, cases: all }) => all.map((_, index) => ({ rule, index })));
  const asked = cases.find((ref) => byCase.get(caseKey(ref))?.fingerprint === finding.fingerprint);
  const cause = asked && causeOf(examination, asked);
  const before = lookupIn(joined.reading);
  const explaining = { examination, before, mended: mendedBy(examination, cause) };
  const ruleById = new Map(settings.rules.map((rule) => [rule.id, rule]));
  const involved = asked ? involvedIn(examination, asked, cause) : [];
  const constraints = involved.flatMap((each) => {
    const rule = ruleById.get(each.at.rule);
    return rule ? [constraintOf(each, rule, byCase.get(caseKey(each.at)), explaining)] : [];
  });
  const concerned = [
    finding.rule,
    ...constraints.flatMap(({ rule, fingerprint }) => (fingerprint ? [rule] : [])),
  ];
  const described = await Promise.all([...new Set(concerned)].map((id) => describeRule(id)));
  const quiet = report.suppressed?.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  const causeOfFinding = report.causes.find(({ id }) => id === finding.cause);
  return {
    version: 1,
    path: report.path,
    finding,
    ...(quiet && { suppression: quiet.suppression }),
    ...(causeOfFinding && { cause: causeOfFinding }),
    constraints,
    rules: described.filter((rule) => rule !== undefined),
  };
}
