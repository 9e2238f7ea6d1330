import { labelOf, toFixed } from "@qingbei/domain";
import {
  type CaseRef,
  type Cause,
  type Constraint,
  decimalsInWords,
  type Evaluation,
  evaluate,
  type Lookup,
  lookupIn,
  type Measure,
  variablesOf,
} from "@qingbei/rules";
import { calculationOf, figuresOf, signOf } from "../report/calculation.js";
import { caseKey, evidenceReport, findingsByCase } from "../report/findings.js";
import type { CauseReport, EvidenceReport, FindingReport } from "../report/report.js";
import type { Examination } from "../review.js";
import { describeRule, type RuleDescription } from "../rule-catalogue.js";
import { type Involved, involvedIn, mendedBy } from "./involved.js";

/** A number of a constraint: what it is called, how it stands and where. */
export interface NumberExplained {
  readonly pointer: string;
  readonly label: string;
  /** The value as sentences print it, in 万元 where it is money; empty for a row that is missing. */
  readonly before: string;
  /** What the correction makes of it; absent where it stays. */
  readonly after?: string;
  /** Every place where it is printed. */
  readonly places: readonly EvidenceReport[];
}

/** How a constraint stands: the two sides, how far apart, and the sum written out. */
export interface StandingExplained {
  readonly status: Evaluation["status"];
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
  readonly rounding: string;
  readonly calculation: string;
}

/** A constraint that the numbers in question stand in. */
export interface ConstraintExplained {
  readonly rule: string;
  readonly title: string;
  /** The finding that it gave; absent where it holds. */
  readonly fingerprint?: string;
  readonly numbers: readonly NumberExplained[];
  readonly before: StandingExplained;
  /** With the correction; absent where none is known, or where it changes words alone. */
  readonly after?: StandingExplained;
}

/** What `qingbei explain --format json` prints. Keys may be added, none changes. */
export interface ExplainReport {
  readonly version: 1;
  readonly path: string;
  /** The finding that was asked for. */
  readonly finding: FindingReport;
  /** Why it was kept quiet, where the configuration or the baseline does so. */
  readonly suppression?: { readonly by: "config" | "baseline"; readonly reason: string };
  /** The correction that mends it. */
  readonly cause?: CauseReport;
  readonly constraints: readonly ConstraintExplained[];
  /** The rules of the findings concerned: basis and page. A rule of somebody else's package has none. */
  readonly rules: readonly RuleDescription[];
}

interface Explaining {
  readonly examination: Examination;
  readonly before: Lookup;
  readonly mended: ReturnType<typeof mendedBy>;
}

/** A row that is missing has no number yet. */
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
    label: labelOf(reading.budget, pointer),
    before: was,
    ...(is !== was && { after: is }),
    places: occurrences.map((_, occurrence) => evidenceReport({ pointer, occurrence }, joined)),
  };
}

function standing(constraint: Constraint, lookup: Lookup, { examination }: Explaining): StandingExplained {
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
    before: standing(constraint, before, explaining),
    ...(after && { after: standing(after.constraint, after.lookup, explaining) }),
  };
}

function causeOf({ diagnosis }: Examination, asked: CaseRef): Cause | undefined {
  return diagnosis.causes.find(({ resolves }) => resolves.some((ref) => caseKey(ref) === caseKey(asked)));
}

/**
 * Everything behind one finding of a document: its cause, each constraint that the numbers stand in before and after the
 * correction, and what its rules rest on.
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
  const told = report.causes.find(({ id }) => id === finding.cause);
  return {
    version: 1,
    path: report.path,
    finding,
    ...(quiet && { suppression: quiet.suppression }),
    ...(told && { cause: told }),
    constraints,
    rules: described.filter((rule) => rule !== undefined),
  };
}
