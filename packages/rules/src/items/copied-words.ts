import { countedOfName, wordsBesideName } from "../parameters/reason-words.js";
import {
  contributionAlone,
  paysStaff,
  type StaffContribution,
  staffContributions,
} from "../parameters/staff-contributions.js";

/** Words of nothing but one contribution are no longer. */
const LONGEST_ALONE = 80;

const bare = (name: string) => name.replace(/支出$/, "");

/** Whether so many characters of a name in a row, two unless told, stand in a text. */
export function sharesWords(text: string, name: string, length = 2): boolean {
  const words = bare(name);
  return [...words].some(
    (_, at) => at + length <= words.length && text.includes(words.slice(at, at + length)),
  );
}

/**
 * Whether a text is about a name and nothing besides, or about how much there is of it: where the name is one of a list, the
 * text is not that item's.
 */
export function isAllAbout(text: string, name: string): boolean {
  const [before = "", ...behind] = bare(text).split(name);
  if (behind.length === 1 && [before, ...behind].every((rest) => wordsBesideName.test(rest))) return true;
  const words = bare(name);
  // what is paid for the staff may be counted among what pays it
  const isContribution = staffContributions.some(({ item }) => item.test(name));
  return !isContribution && text.startsWith(words) && countedOfName.test(text.slice(words.length));
}

/** The contribution for the staff that a text is about, where the item of that name is another's or none. */
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
