import { equals, exact, isZero, toText } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { carriedOut, deniedBudget } from "../../../templates/prose-words.js";
import { type ChangeFact, changePointer, type Draft } from "./draft.js";
import type { Stated } from "./section-state.js";

/** Digits needed to exclude a coincidence: 2277.23 twice is one figure, 9 twice need not be. */
const DISTINCTIVE_DIGITS = 4;

const isDistinctive = ({ amount }: Draft) =>
  toText(amount.value).replace(/^[0.]+|\D/g, "").length >= DISTINCTIVE_DIGITS;

/** How far around an amount the words are searched that say there is none of it, in characters. */
const DENIED_WITHIN = 120;

/** Whether the words around an amount say that there is none of it this year: 2022年没有政府采购预算，2021年30万元. */
function tellsNone({ passage: { plain, terms }, amount, stated }: Draft): boolean {
  const from = Math.max(0, amount.start - DENIED_WITHIN);
  const near = plain.slice(from, amount.end + DENIED_WITHIN);
  return [...near.matchAll(deniedBudget)].some(({ index, 0: words }) => {
    const [start, end] = [from + index, from + index + words.length];
    return terms.some((term) => term.id === stated.term && term.start >= start && term.end <= end);
  });
}

/**
 * `slipped`: amounts printed under another year that are this year's after all. `past`: amounts that really are last
 * year's although this year's figure is not stated.
 */
interface YearsJudged {
  readonly slipped: ReadonlySet<Draft>;
  readonly past: ReadonlySet<Draft>;
}

type IsOtherYear = (year: Draft["year"]) => boolean;

/** What the drafts of a document say of each other. */
class YearEvidence {
  readonly #isOtherYear: IsOtherYear;
  /** The amounts printed as this year's, by field. */
  readonly #current: ReadonlyMap<string, readonly Draft[]>;
  readonly #parts: ReadonlyMap<Stated | undefined, readonly Draft[]>;
  readonly #changes: ReadonlyMap<string, readonly ChangeFact[]>;

  constructor(drafts: readonly Draft[], changes: readonly ChangeFact[], isOtherYear: IsOtherYear) {
    this.#isOtherYear = isOtherYear;
    this.#current = grouped(
      drafts.filter(({ year }) => !isOtherYear(year)),
      ({ pointer }) => pointer,
    );
    this.#parts = grouped(drafts, ({ owner }) => owner);
    this.#changes = grouped(changes, ({ pointer }) => pointer);
  }

  /** No amount of its field is printed as this year's. */
  isOnly({ pointer }: Draft): boolean {
    return !this.#current.has(pointer);
  }

  /** One of its parts has another value this year: the whole is last year's. */
  hasOtherParts({ stated }: Draft): boolean {
    return (this.#parts.get(stated) ?? []).some(({ pointer, amount }) =>
      this.#current.get(pointer)?.every((own) => !equals(own.amount.value, amount.value)),
    );
  }

  /** Whether the amount is this year's, of which another is printed as this year's. */
  isSlip(draft: Draft): boolean {
    const change = changePointer(draft.pointer) ?? "";
    return this.#isRepeated(draft, change) || this.#isWholeOfParts(draft, change);
  }

  /** The document says by how much it changed, so last year's figure cannot be as large as this year's. */
  hasChanged(draft: Draft): boolean {
    const change = changePointer(draft.pointer) ?? "";
    const sizes = this.#valuesOf(`${change}/amount`);
    return (
      isDistinctive(draft) &&
      this.#sameThisYear(draft).length > 0 &&
      sizes.length > 0 &&
      !sizes.some((size) => isZero(exact(size))) &&
      !this.#valuesOf(`${change}/direction`).includes("unchanged")
    );
  }

  /** This year's figure is stated elsewhere with the same value, though no sentence says that it is unchanged. */
  #isRepeated(draft: Draft, change: string): boolean {
    const directions = this.#valuesOf(`${change}/direction`);
    const same = this.#sameThisYear(draft);
    // side by side, both years may really be equal
    const isBeside = same.some(({ passage }) => passage === draft.passage);
    if (same.length === 0 || isBeside || directions.includes("unchanged")) return false;
    // what changed cannot be as much by chance
    return this.#parts.has(draft.stated)
      ? !this.hasOtherParts(draft)
      : isDistinctive(draft) || directions.length > 0;
  }

  /** Its parts are read as this year's, and last year's figure is stated elsewhere. */
  #isWholeOfParts({ amount, stated }: Draft, change: string): boolean {
    const bases = this.#valuesOf(`${change}/baseAmount`);
    if (bases.length === 0 || bases.includes(toText(amount.value))) return false;
    return (
      this.#parts.get(stated)?.some((part) => !this.#isOtherYear(part.year) || this.isOnly(part)) === true
    );
  }

  #sameThisYear({ pointer, amount }: Draft): readonly Draft[] {
    return (this.#current.get(pointer) ?? []).filter((own) => equals(own.amount.value, amount.value));
  }

  #valuesOf(pointer: string): readonly string[] {
    return (this.#changes.get(pointer) ?? []).map(({ value }) => String(value));
  }
}

/**
 * Finds amounts of this year that are printed under another year by a slip, so that a rule can report it. A total and
 * its parts are of one year; and last year's figure does not equal this year's to the digit if the document says that
 * it changed.
 */
export function slippedYears(
  drafts: readonly Draft[],
  changes: readonly ChangeFact[],
  isOtherYear: IsOtherYear,
  isAccounts = false,
): YearsJudged {
  const evidence = new YearEvidence(drafts, changes, isOtherYear);
  const slipped = new Set<Draft>();
  const past = new Set<Draft>();
  /** Totals that take their parts with them, into this year or out of it. */
  const wholes = { slipped: new Set<Stated>(), past: new Set<Stated>() };
  for (const draft of drafts) {
    const { year, isSpent, owner, stated, passage } = draft;
    if (typeof year !== "number" || !isOtherYear(year)) continue;
    const isOnly = evidence.isOnly(draft);
    const hasNone = isOnly && !isSpent && tellsNone(draft);
    // final accounts tell what was spent of this year too
    const isOfAccounts = isAccounts && evidence.hasChanged(draft);
    if (!hasNone && !isOfAccounts && (isSpent || carriedOut.test(passage.plain))) continue;
    if (hasNone || (owner && wholes.past.has(owner)) || (isOnly && evidence.hasOtherParts(draft))) {
      past.add(draft);
      wholes.past.add(stated);
    } else if (isOnly) {
      // the only figure of a total counts as this year's, and takes its parts along
      wholes.slipped.add(stated);
    } else if (isOfAccounts || (owner && wholes.slipped.has(owner)) || evidence.isSlip(draft)) {
      slipped.add(draft);
      wholes.slipped.add(stated);
    }
  }
  return { slipped, past };
}
