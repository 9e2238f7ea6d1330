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
import { type BaseKind, baseStatement, baseWords, roughly } from "../parameters/base-words.js";
import type { Severity } from "../parameters/severity.js";
import { passagesOf, sentenceOf } from "../text/passage.js";
import { isRestatedBeside, restatementsOf } from "./restatement.js";

/** Which of last year's figures a clause compares with (approved, executed, restated), and whether only roughly. */
export interface StatedBase {
  readonly kind: BaseKind | undefined;
  readonly rough: boolean;
}

/** A remark in brackets directly behind a number: 100万元（按机构改革后口径）. */
const REMARK = /^\s*[（(][^（()）]{0,60}[）)]/;

const sentences = remember<Statement, readonly string[]>();

/** The sentences of the document that explain what last year's figure includes. */
function sentencesOfBases(statement: Statement): readonly string[] {
  return passagesOf(statement, baseStatement).map((passage) => sentenceOf(statement, passage));
}

/**
 * Which of last year's figures a change is compared with: by the words before it in its clause, by a remark in brackets
 * behind last year's amount, or by a sentence that explains that amount.
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
  const baseSentences = statement ? sentences(statement, sentencesOfBases) : [];
  const isStated =
    (baseSentences.length > 0 || restatementsOf(context).length > 0) &&
    stated.some((field) =>
      occurrences(field).some(
        ({ text }) =>
          baseSentences.some((sentence) => sentence.includes(text)) || isRestatedBeside(context, text),
      ),
    );
  const [said] = isStated
    ? (["restated"] as const)
    : (baseWords.find(([, words]) => clauses.some((clause) => words.test(clause))) ?? []);
  return {
    kind: value(change.baseKind) === "executed" ? "executed" : said,
    rough: clauses.some((clause) => roughly.test(clause)),
  };
}

/** How last year's figure is stated: as an amount, by the change in 万元, as unchanged, or only by a percentage. */
export type Stated = "amount" | "difference" | "unchanged" | "percentage";

/** The most direct way in which a change states last year's figure; undefined if it does not. */
export function howStated({ value, has }: CheckContext, { change }: ChangingFigure): Stated | undefined {
  if (has(change.baseAmount)) return "amount";
  const direction = value(change.direction);
  if (direction === "unchanged") return "unchanged";
  if (!direction) return undefined;
  if (has(change.amount)) return "difference";
  return has(change.percentage) ? "percentage" : undefined;
}

/**
 * An outcome with this severity, but a warning instead of an error if the difference may be due to one of the numbers
 * being rounded more than the rest of its text.
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
