import { equals, exact, grouped, isZero, toText } from "@qingbei/domain";
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

/**
 * Finds amounts of this year that are printed under another year by a slip, so that a rule can report it. A total and
 * its parts are of one year; and last year's figure does not equal this year's to the digit if the document says that
 * it changed.
 */
export function slippedYears(
  drafts: readonly Draft[],
  changes: readonly ChangeFact[],
  isOtherYear: (year: Draft["year"]) => boolean,
  isAccounts = false,
): YearsJudged {
  const current = grouped(
    drafts.filter(({ year }) => !isOtherYear(year)),
    ({ pointer }) => pointer,
  );
  const parts = grouped(drafts, ({ owner }) => owner);
  const byPointer = grouped(changes, ({ pointer }) => pointer);
  const valuesOf = (pointer: string) => (byPointer.get(pointer) ?? []).map(({ value }) => String(value));

  /** One of its parts has another value this year: the whole is last year's. */
  const hasOtherParts = (draft: Draft): boolean =>
    (parts.get(draft.stated) ?? []).some(({ pointer, amount }) =>
      current.get(pointer)?.every((own) => !equals(own.amount.value, amount.value)),
    );

  const sameThisYear = ({ pointer, amount }: Draft): readonly Draft[] =>
    (current.get(pointer) ?? []).filter((own) => equals(own.amount.value, amount.value));

  /** The document says by how much it changed, so last year's figure cannot be as large as this year's. */
  function hasChanged(draft: Draft): boolean {
    const change = changePointer(draft.pointer) ?? "";
    const sizes = valuesOf(`${change}/amount`);
    return (
      isDistinctive(draft) &&
      sameThisYear(draft).length > 0 &&
      sizes.length > 0 &&
      !sizes.some((size) => isZero(exact(size))) &&
      !valuesOf(`${change}/direction`).includes("unchanged")
    );
  }

  /** This year's figure is stated elsewhere with the same value, though no sentence says that it is unchanged. */
  function isRepeated(draft: Draft, directions: readonly string[]): boolean {
    const same = sameThisYear(draft);
    // side by side, both years may really be equal
    const isBeside = same.some(({ passage }) => passage === draft.passage);
    if (same.length === 0 || isBeside || directions.includes("unchanged")) return false;
    // what changed cannot be as much by chance
    return parts.has(draft.stated) ? !hasOtherParts(draft) : isDistinctive(draft) || directions.length > 0;
  }

  /** Its parts are read as this year's, and last year's figure is stated elsewhere. */
  function isWholeOfParts(draft: Draft, change: string): boolean {
    const isOwn = ({ year, pointer }: Draft) => !isOtherYear(year) || !current.has(pointer);
    const bases = valuesOf(`${change}/baseAmount`);
    return (
      bases.length > 0 &&
      !bases.includes(toText(draft.amount.value)) &&
      parts.get(draft.stated)?.some(isOwn) === true
    );
  }

  const slipped = new Set<Draft>();
  const past = new Set<Draft>();
  /** Totals that take their parts with them, into this year or out of it. */
  const wholes = { slipped: new Set<Stated>(), past: new Set<Stated>() };
  for (const draft of drafts) {
    const { year, pointer, isSpent, owner, stated, passage } = draft;
    if (typeof year !== "number" || !isOtherYear(year)) continue;
    const isOnly = !current.has(pointer);
    const hasNone = isOnly && !isSpent && tellsNone(draft);
    // final accounts tell what was spent of this year too
    const isOfAccounts = isAccounts && hasChanged(draft);
    if (!hasNone && !isOfAccounts && (isSpent || carriedOut.test(passage.plain))) continue;
    if (hasNone || (owner && wholes.past.has(owner)) || (isOnly && hasOtherParts(draft))) {
      past.add(draft);
      wholes.past.add(stated);
      continue;
    }
    // the only figure of a total counts as this year's, and takes its parts along
    if (isOnly) {
      wholes.slipped.add(stated);
      continue;
    }
    const change = changePointer(pointer) ?? "";
    const isSlip =
      isOfAccounts ||
      (owner && wholes.slipped.has(owner)) ||
      isRepeated(draft, valuesOf(`${change}/direction`)) ||
      isWholeOfParts(draft, change);
    if (!isSlip) continue;
    slipped.add(draft);
    wholes.slipped.add(stated);
  }
  return { slipped, past };
}
