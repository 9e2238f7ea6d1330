import { type Disclosure, type Exact, pointerOf, toFixed, toText } from "@qingbei/domain";
import { evaluate, type LinearConstraint, type RateConstraint, variablesOf } from "./constraint.js";
import { decided, type IdentityOptions, linearMessage, ROW_UNREAD, whyNotComparable } from "./decision.js";
import { decimalsInWords, type Evaluation, finestOf, type Lookup } from "./evaluation.js";
import type { Figure } from "./figure.js";
import { skipped } from "./outcomes.js";
import { DIFFERENCE_IS_UNREAD_AMOUNT, UnreadNeighbours } from "./unread-neighbours.js";
import type { Outcome } from "./verdict.js";

/** Evaluates identities between the numbers of a disclosure, and words the message of one that fails. */
export class Identities {
  readonly #lookup: Lookup;
  readonly #label: (pointer: string) => string;
  readonly #unread: ReadonlySet<string>;
  readonly #unreadNeighbours: UnreadNeighbours;

  /** @param label gives the Chinese name of the field at a pointer */
  constructor(disclosure: Disclosure, lookup: Lookup, label: (pointer: string) => string) {
    this.#lookup = lookup;
    this.#label = label;
    this.#unread = new Set(disclosure.unreadValues);
    this.#unreadNeighbours = new UnreadNeighbours(disclosure);
  }

  /** The skipped outcome if some figures cannot be compared; undefined if they can. */
  #lacking(figures: readonly Figure[], emptyIsZero?: boolean): Outcome | undefined {
    const reason = whyNotComparable(figures, this.#label, this.#unread, emptyIsZero);
    return reason === undefined ? undefined : skipped(reason);
  }

  /** An amount in 万元, with the decimals of its table or section, two at most. */
  show(pointer: string, value: Exact = this.#lookup(pointer).value): string {
    return toFixed(value, decimalsInWords(this.#lookup(pointer).decimals));
  }

  linear(
    of: Pick<LinearConstraint, "relation" | "sameFigure">,
    left: Figure,
    right: Figure,
    options: IdentityOptions = {},
  ): Outcome {
    const lacking = this.#lacking([left, right], options.emptyIsZero);
    if (lacking) return lacking;
    const [openList, rowsOf] = [options.openList, options.rowsOf].map((list) => list && pointerOf(list));
    const witnessed = options.witnessed?.map((field) => pointerOf(field));
    const more = {
      ...(openList && { openList }),
      ...(rowsOf && { rowsOf }),
      ...(witnessed && { witnessed }),
    };
    const constraint = { form: "linear", ...of, left: left.terms, right: right.terms, ...more } as const;
    const decide = (constraint: LinearConstraint) =>
      decided(
        constraint,
        evaluate(constraint, this.#lookup),
        (evaluation) => {
          const decimals = decimalsInWords(finestOf(variablesOf(constraint), this.#lookup));
          return linearMessage(constraint, [left, right], evaluation, decimals, this.#label);
        },
        options,
      );
    const outcome = decide(constraint);
    const isShort = [rowsOf, openList].some((list) => list !== undefined && this.#unread.has(list));
    if (isShort && outcome.outcome === "failed") return skipped(ROW_UNREAD);
    if (this.#unreadNeighbours.explain(constraint, outcome)) return skipped(DIFFERENCE_IS_UNREAD_AMOUNT);
    const unread = outcome.outcome === "failed" ? this.#unreadNeighbours.among(constraint) : undefined;
    if (unread === undefined) return outcome;
    const withUnread = decide({ ...constraint, unread });
    return withUnread.outcome === "failed" ? withUnread : skipped(DIFFERENCE_IS_UNREAD_AMOUNT);
  }

  /** @param figures the three numbers as figures, to see whether one is missing */
  rate(constraint: RateConstraint, figures: readonly Figure[]): Outcome {
    const lacking = this.#lacking(figures);
    if (lacking) return lacking;
    const message = ({ actual, expected }: Evaluation) =>
      `${this.#story(constraint)}应为 ${toText(expected)}%，文中写 ${toFixed(actual, this.#lookup(constraint.percentage).decimals)}%`;
    return decided(constraint, evaluate(constraint, this.#lookup), message, {});
  }

  /** The first words of a failed percentage's message: its two amounts, and the name of the percentage. */
  #story(constraint: RateConstraint): string {
    const labelled = (pointer: string) => `${this.#label(pointer)} ${this.show(pointer)}`;
    if (constraint.form === "share")
      return `${labelled(constraint.part)}，${labelled(constraint.whole)}，比例`;
    const { current, base } = constraint;
    return typeof base === "string"
      ? `${this.#label(current)}由 ${this.show(base)} 变为 ${this.show(current)}，增减幅度`
      : `${this.#label(current)}本年 ${this.show(current)}，${base.sign === 1 ? "增加" : "减少"} ${this.show(base.size)}，幅度`;
  }
}
