import { absolute, add, type Disclosure, type Exact, equals, exact, total } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import type { LinearConstraint } from "./constraint.js";
import type { Outcome } from "./verdict.js";

/** Reason to skip a sum that is off by exactly an amount that was not read. */
export const DIFFERENCE_IS_UNREAD_AMOUNT = "相差的正好是同一处写到的另一个数，那一项没有读懂，未能核对";

/** Most amounts of one paragraph or list that are added in pairs; those beyond are not. */
const MOST_IN_PAIRS = 12;

/** Whether one amount, two of the first MOST_IN_PAIRS, or all of them add up to `sum`. */
function comeTo(amounts: readonly Exact[], sum: Exact): boolean {
  if (amounts.some((amount) => equals<Exact>(amount, sum)) || equals<Exact>(total(amounts), sum)) return true;
  const few = amounts.slice(0, MOST_IN_PAIRS);
  return few.some((one, at) => few.slice(at + 1).some((other) => equals<Exact>(add<Exact>(one, other), sum)));
}

/** Amounts that the text prints beside values of a disclosure and that were not read. */
export class UnreadNeighbours {
  /** For the pointer of a value: the indices of the unread places beside it. */
  readonly #places = new Map<string, number[]>();
  readonly #amounts: readonly (readonly Exact[])[];
  readonly #unread: NonNullable<Disclosure["unreadAmounts"]>;

  constructor({ unreadAmounts = [] }: Disclosure) {
    this.#unread = unreadAmounts;
    this.#amounts = unreadAmounts.map(({ amounts }) => amounts.map((amount) => exact(amount)));
    for (const [index, { beside }] of unreadAmounts.entries())
      for (const pointer of beside) {
        put(this.#places, pointer, index);
      }
  }

  /**
   * Whether a failed comparison is off by amounts that were not read in the same paragraph or list as two of its
   * numbers; then no number need be wrong. If both sides print one figure, or the relation is ≤, one number beside the
   * unread amount is enough: 330万元（含上年结转30万元）.
   */
  explain({ left, right, relation, sameFigure }: LinearConstraint, outcome: Outcome): boolean {
    if (outcome.outcome !== "failed" || !outcome.evaluation) return false;
    const times = new Map<number, number>();
    for (const { pointer } of [...left, ...right])
      for (const place of this.#places.get(pointer) ?? []) times.set(place, (times.get(place) ?? 0) + 1);
    const apart = absolute(outcome.evaluation.difference);
    return [...times].some(([place, count]) => {
      const amounts = this.#amounts[place] ?? [];
      return sameFigure || relation === "≤"
        ? amounts.some((amount) => equals<Exact>(amount, apart))
        : count > 1 && comeTo(amounts, apart);
    });
  }

  /** The unread amounts printed between the parts of a sum, added up; undefined if there are none. */
  among({ right, relation, sameFigure }: LinearConstraint): Exact | undefined {
    if (relation !== "=" || sameFigure) return undefined;
    const parts = new Set(right.flatMap(({ pointer, coefficient }) => (coefficient === 1 ? [pointer] : [])));
    const places = [...parts].flatMap((pointer) => this.#places.get(pointer) ?? []);
    for (const place of new Set(places)) {
      const lacking = this.#unread[place]?.among?.filter(({ between }) =>
        between.every((each) => parts.has(each)),
      );
      if (lacking && lacking.length > 0) return total(lacking.map(({ amount }) => exact(amount)));
    }
    return undefined;
  }
}
