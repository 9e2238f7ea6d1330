import {
  absolute,
  type ChangingFigure,
  compare,
  type Field,
  type Statement,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { coarsestHalf } from "../engine/printed-twice.js";
import { remember } from "../engine/remember.js";
import type { Outcome } from "../engine/verdict.js";
import { type BaseKind, baseTold, baseWords, roughly } from "../parameters/base-words.js";
import type { Severity } from "../parameters/severity.js";
import { passagesOf, sentenceOf } from "../text/passage.js";

/** What a clause says of last year's figure, which it compares with. */
export interface StatedBase {
  readonly kind: BaseKind | undefined;
  readonly rough: boolean;
}

/** A remark in brackets right behind a number: 100万元（按机构改革后口径）. */
const REMARK = /^\s*[（(][^（()）]{0,60}[）)]/;

const sentences = remember<Statement, readonly string[]>();

/** The sentences of the document that say what last year's figure holds. */
function sentencesOfBases(statement: Statement): readonly string[] {
  return passagesOf(statement, baseTold).map((passage) => sentenceOf(statement, passage));
}

/**
 * Which of last year's figures a change is compared with: from the words before it in its clause, from a remark in
 * brackets behind last year's amount, and from what the sentence says of that amount.
 */
export function statedBase(context: CheckContext, { change }: ChangingFigure): StatedBase {
  const { occurrences, value, statement } = context;
  const stated = [change.baseAmount, change.amount, change.percentage, change.direction];
  const clauses = stated.flatMap((field) =>
    occurrences(field).map(({ text, offset, printed }) => {
      const behind = text.slice(offset + printed.length);
      return text.slice(0, offset) + (field === change.baseAmount ? (REMARK.exec(behind)?.[0] ?? "") : "");
    }),
  );
  const told = statement ? sentences(statement, sentencesOfBases) : [];
  const isTold =
    told.length > 0 &&
    stated.some((field) =>
      occurrences(field).some(({ text }) => told.some((sentence) => sentence.includes(text))),
    );
  const [said] = isTold
    ? (["restated"] as const)
    : (baseWords.find(([, words]) => clauses.some((clause) => words.test(clause))) ?? []);
  return {
    kind: value(change.baseKind) === "executed" ? "executed" : said,
    rough: clauses.some((clause) => roughly.test(clause)),
  };
}

/** How last year's figure is stated: outright, by the change in 万元, as unchanged, or by a percentage alone. */
export type Stated = "amount" | "difference" | "unchanged" | "percentage";

/** The plainest way in which a change tells of last year's figure; undefined where it tells nothing of it. */
export function howStated({ value, has }: CheckContext, { change }: ChangingFigure): Stated | undefined {
  if (has(change.baseAmount)) return "amount";
  const direction = value(change.direction);
  if (direction === "unchanged") return "unchanged";
  if (!direction) return undefined;
  if (has(change.amount)) return "difference";
  return has(change.percentage) ? "percentage" : undefined;
}

/**
 * Across documents a number may have been rounded more coarsely than the rest of its text: such a difference needs a
 * look, but is no certain error.
 */
export function softened(
  context: CheckContext,
  outcome: Outcome,
  numbers: readonly Field<Wan>[],
  severity: Severity,
): Outcome {
  if (outcome.outcome !== "failed") return outcome;
  const decimals = numbers.filter(context.has).map((field) => context.placesOf(field));
  const difference = outcome.evaluation && absolute(outcome.evaluation.difference);
  const coarse = difference && compare(difference, coarsestHalf(decimals)) <= 0;
  return { ...outcome, severity: coarse && severity === "error" ? "warning" : severity };
}
