import { countedOfName, wordsBesideName } from "../parameters/reason-words.js";
import {
  contributionAlone,
  paysStaff,
  type StaffContribution,
  staffContributions,
} from "../parameters/staff-contributions.js";

/** Longest text, in characters, that is about one contribution alone. */
const LONGEST_ALONE = 80;

const bare = (name: string) => name.replace(/支出$/, "");

/** Whether a text contains `length` neighbouring characters of a name. */
export function sharesWords(text: string, name: string, length = 2): boolean {
  const words = bare(name);
  return [...words].some(
    (_, at) => at + length <= words.length && text.includes(words.slice(at, at + length)),
  );
}

/**
 * Whether a text is about a name alone, or about how much there is of it: if a list contains an item of that name, the
 * text belongs to that item.
 */
export function isAllAbout(text: string, name: string): boolean {
  const [before = "", ...behind] = bare(text).split(name);
  if (behind.length === 1 && [before, ...behind].every((rest) => wordsBesideName.test(rest))) return true;
  const words = bare(name);
  // an item that pays for the staff may name the contributions among what it pays
  const isContribution = staffContributions.some(({ item }) => item.test(name));
  return !isContribution && text.startsWith(words) && countedOfName.test(text.slice(words.length));
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
  const told = staffContributions.filter(({ words }) => words.test(text));
  const [only] = told;
  if (!only || told.length > 1 || only === own) return undefined;
  if (own) return own.own.test(text) ? undefined : only;
  const isAnothers =
    !paysStaff.test(name) &&
    !sharesWords(text, name) &&
    text.length <= LONGEST_ALONE &&
    contributionAlone.test(text) &&
    names.some((each) => only.item.test(each));
  return isAnothers ? only : undefined;
}
