import { countedOfName, usualInReasons, wordsBesideName } from "../parameters/reason-words.js";
import {
  contributionAlone,
  paysStaff,
  type StaffContribution,
  staffContributions,
} from "../parameters/staff-contributions.js";
import { segmentsOf } from "../text/clauses.js";
import { className } from "../text/name-keys.js";
import { mayBeSame } from "../wording/abbreviation.js";
import type { NamedItem } from "./statement-items.js";

/** Longest text, in characters, that is about one contribution alone. */
const LONGEST_ALONE = 80;

/** Whether an item of that name pays a contribution for the staff. */
export const isContribution = (name: string) => staffContributions.some(({ item }) => item.test(name));

/** Whether a text contains `length` neighbouring characters of a name. */
export function sharesWords(text: string, name: string, length = 2): boolean {
  const words = className(name);
  return [...words].some(
    (_, at) => at + length <= words.length && text.includes(words.slice(at, at + length)),
  );
}

/**
 * Whether a text is about a name alone, or about how much there is of it: if a list contains an item of that name, the
 * text belongs to that item.
 */
export function isAllAbout(text: string, name: string): boolean {
  const [before = "", ...behind] = className(text).split(name);
  if (behind.length === 1 && [before, ...behind].every((rest) => wordsBesideName.test(rest))) return true;
  const words = className(name);
  // an item that pays for the staff may name the contributions among what it pays
  return !isContribution(name) && text.startsWith(words) && countedOfName.test(text.slice(words.length));
}

/**
 * The contribution for the staff that a text is about, if it is not that of the item's own name; undefined if it may
 * belong there.
 */
export function contributionIn(
  text: string,
  name: string,
  names: readonly string[],
): StaffContribution | undefined {
  const own = staffContributions.find(({ item }) => item.test(name));
  const matching = staffContributions.filter(({ words }) => words.test(text));
  const [only] = matching;
  if (!only || matching.length > 1 || only === own) return undefined;
  if (own) return own.own.test(text) ? undefined : only;
  const isAnothers =
    !paysStaff.test(name) &&
    !sharesWords(text, name) &&
    text.length <= LONGEST_ALONE &&
    contributionAlone.test(text) &&
    names.some((each) => only.item.test(each));
  return isAnothers ? only : undefined;
}

/** Whether an item pays for one contribution, and a text is about nothing else. */
export function isOnlyContribution(text: string, name: string): boolean {
  const matching = staffContributions.filter(({ words }) => words.test(text));
  return matching.length === 1 && matching[0]?.item.test(name) === true && contributionAlone.test(text);
}

/** The class of the contribution that a text about another class is all about, if it is listed too. */
export function classOfContribution<T extends NamedItem>(
  text: string,
  { name }: NamedItem,
  others: readonly T[],
): T | undefined {
  const [only, ...more] = staffContributions.filter(({ words }) => words.test(text));
  if (!only || more.length > 0 || !contributionAlone.test(text)) return undefined;
  const own = className(only.inClass);
  if (own === className(name)) return undefined;
  return others.find((other) => other.level === "category" && className(other.name) === own);
}

/** Shortest stretch, in characters, that is particular to an item. */
const PARTICULAR = 2;
const STRETCH = /\p{Script=Han}+/gu;

/** Longest reason, in characters, that says one thing; one with several clauses sums up a whole list. */
const LONGEST_REASON = 20;

/** The words of a reason for one thing that not every item may use. */
export function particularWords(reason: string): readonly string[] {
  if (reason.length > LONGEST_REASON || segmentsOf(reason, "clause").length > 1) return [];
  const rest = reason.replaceAll(usualInReasons, "，").match(STRETCH) ?? [];
  return rest.filter((stretch) => stretch.length >= PARTICULAR);
}

/** Whether some words occur in what an item tells of itself, in part or in short: 低保 for 最低生活保障. */
export function speaksOf(texts: readonly string[], words: readonly string[]): boolean {
  return words.some((each) =>
    texts.some(
      (text) =>
        sharesWords(text, each) ||
        (each.length === PARTICULAR && text.length > PARTICULAR && mayBeSame(each, text)),
    ),
  );
}
