import type { Reading } from "@qingbei/documents";
import { isExact, placeNameOf, toText, valueAt } from "@qingbei/domain";
import { placeAgainst } from "@qingbei/domain/internal";
import type { CaseRef, CaseResult, Edit, Evidence, Rule, Severity, Verdict } from "@qingbei/rules";
import { lookupIn, variablesOf } from "@qingbei/rules/explain";
import type { Settings } from "../config/settings.js";
import { occurrenceOf } from "./advice.js";
import type { JoinedReading } from "./against.js";
import { calculationOf, figuresOf } from "./calculation.js";
import { Fingerprints } from "./fingerprint.js";
import { inPrintedUnit } from "./printed-unit.js";
import type { EvidenceReport, FindingReport } from "./report.js";
import { isRounded, roundingMessage } from "./rounding.js";
import { isReference } from "./text/place.js";

export function evidenceReport(evidence: Evidence, { reading, documents }: JoinedReading): EvidenceReport {
  const { pointer, start, end } = evidence;
  const document = documents[placeAgainst(pointer)?.index ?? -1]?.path;
  const found = occurrenceOf(evidence, reading);
  const value = valueAt(reading.budget, pointer);
  const canonical = found?.value ?? (isExact(value) ? toText(value) : undefined);
  const cut = found && start !== undefined ? found.text.slice(start, end) : undefined;
  const position =
    found && start !== undefined && "line" in found.position
      ? { line: found.position.line, column: found.position.column + start }
      : found?.position;
  return {
    pointer,
    ...(document !== undefined && { document }),
    label: pointer.startsWith("/statement/") ? "原文" : placeNameOf(reading.budget, pointer),
    text: cut ?? found?.text ?? "",
    ...(canonical !== undefined && { value: canonical }),
    ...(found && cut === undefined && { printed: found.printed }),
    ...(position && { position }),
  };
}

/**
 * The evidence of a finding: the numbers of its identity first, then other values read, the year of the title last.
 * Each place once; places that print nothing are left out.
 */
function evidenceOf(result: CaseResult, joined: JoinedReading): EvidenceReport[] {
  const numbers = result.outcome !== "skipped" && result.constraint ? variablesOf(result.constraint) : [];
  // the first place counts for a number that occurs twice
  const places = new Map(numbers.map((pointer, at) => [pointer, at] as const).reverse());
  const order = (each: EvidenceReport) =>
    places.get(each.pointer) ?? numbers.length + (isReference(each) ? 1 : 0);
  const reports = result.evidence
    .map((each) => evidenceReport(each, joined))
    .sort((a, b) => order(a) - order(b));
  const shown = reports.filter(({ text }) => text !== "");
  const printed = new Map(
    (shown.length > 0 ? shown : reports).map((each) => [
      JSON.stringify([each.document, each.position, each.text, each.printed]),
      each,
    ]),
  );
  return [...printed.values()];
}

/** Words of at least this length can be found without their context. */
const FOUND_ALONE = 8;
/** Characters around shorter ones. */
const AROUND = 4;
const SPACE_OR_MARK = /[\s，。；：、,;]/u;

/** The words around a place within its clause; numbers are not cut. */
function around(text: string, start: number, end: number) {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(SPACE_OR_MARK)
      .at(-1) ?? "";
  const after = text.slice(end, end + AROUND).split(SPACE_OR_MARK)[0] ?? "";
  const isCut = (at: number) => /[\d.]{2}/.test(text.slice(Math.max(0, at - 1), at + 1));
  return {
    before: isCut(start - before.length) ? before.replace(/^[\d.]+/, "") : before,
    after: isCut(end + after.length) ? after.replace(/[\d.]+$/, "") : after,
  };
}

function editReport({ pointer, from, to, start }: Edit, { sources }: Reading) {
  const found = sources[pointer]?.[0];
  const at = start ?? Math.max(0, found?.text.indexOf(from) ?? 0);
  const text = from.length < FOUND_ALONE && found?.text.startsWith(from, at) ? found.text : "";
  const { before, after } = around(text, at, at + from.length);
  const position = found?.position;
  const place =
    position && "line" in position ? { line: position.line, column: position.column + at } : position;
  return {
    pointer,
    from,
    to,
    ...(before && { before }),
    ...(after && { after }),
    ...(place && { position: place }),
  };
}

/** The finding of a failed case, or of one that holds only within rounding, which is at most an info. */
function findingOf(
  rule: Rule,
  result: CaseResult,
  joined: JoinedReading,
  fingerprints: Fingerprints,
  severity: Severity | undefined,
): FindingReport | undefined {
  const { reading } = joined;
  if (result.outcome === "skipped" || (result.outcome === "passed" && !isRounded(result))) return undefined;
  const { constraint, evaluation } = result;
  const evidence = evidenceOf(result, joined);
  const lookup = lookupIn(reading);
  const calculation =
    constraint && evaluation && calculationOf(constraint, evaluation, reading.budget, lookup);
  const edits =
    result.outcome === "failed" ? result.edits?.map((edit) => editReport(edit, reading)) : undefined;
  const message = result.outcome === "failed" ? result.message : roundingMessage(result, reading);
  const figures = evaluation && figuresOf(constraint, evaluation, lookup);
  const apart = figures?.difference.replace("-", "") ?? "";
  // the sum ends with the difference, unless the message tells it
  const sum = calculation && (message.includes(apart) ? calculation : `${calculation}，相差 ${apart}`);
  const words = inPrintedUnit({ message, calculation: sum }, result, reading);
  return {
    rule: rule.id,
    title: rule.title,
    severity: result.outcome === "failed" ? (severity ?? result.severity ?? rule.severity) : "info",
    message: words.message,
    fingerprint: fingerprints.of(rule.id, evidence),
    evidence,
    ...(figures && { figures }),
    ...(words.calculation && { calculation: words.calculation }),
    ...(edits && edits.length > 0 && { edits }),
  };
}

/** The key of a case among those of all rules. */
export const caseKey = ({ rule, index }: CaseRef) => `${rule}#${index}`;

/** The findings of all verdicts by their cases, in the order of the rules. Their fingerprints do not depend on causes. */
export function findingsByCase(
  joined: JoinedReading,
  verdicts: readonly Verdict[],
  { rules, severity }: Pick<Settings, "rules" | "severity">,
): Map<string, FindingReport> {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const fingerprints = new Fingerprints();
  const byCase = new Map<string, FindingReport>();
  for (const { rule: id, cases } of verdicts) {
    const rule = ruleById.get(id);
    if (!rule) continue;
    for (const [index, result] of cases.entries()) {
      const finding = findingOf(rule, result, joined, fingerprints, severity.get(id));
      if (finding) byCase.set(caseKey({ rule: id, index }), finding);
    }
  }
  return byCase;
}
