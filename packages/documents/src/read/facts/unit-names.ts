import { parseCount } from "@qingbei/domain";
import {
  betweenNames,
  bracketedNames,
  joinsUnits,
  listOpening,
  nameLabel,
  namesBeforeCount,
  namesTail,
  noUnits,
  openingTail,
  opensNames,
  unitBudget,
  unitCounted,
  unitNameEnd,
  unitRole,
} from "../../templates/budget-units.js";
import { lesserBody } from "../../templates/prose-words.js";
import { behindLast } from "../text/text-ends.js";

const LONGEST_NAME = 40;
const SHORTEST_NAME = 2;
const LONGEST_LIST = 1_000;

const NAME = /^(?:[\p{Script=Han}“”·\d]|[（(][^（()）。；]{1,24}[）)])+$/u;

const isUnitName = (name: string) =>
  name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && unitNameEnd.test(name) && NAME.test(name);

/** A name without the words for its kind of unit. */
const bare = (name: string) => name.trim().replace(unitRole, "").replace(unitBudget, "").trim();

/** A part of a list, split at its words that join two names: 某馆和某站, but not 文化和旅游局. */
function parted(part: string): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (const { index } of part.matchAll(joinsUnits)) {
    const before = bare(part.slice(from, index));
    if (!isUnitName(before) || !isUnitName(bare(part.slice(index + 1)))) continue;
    names.push(before);
    from = index + 1;
  }
  return [...names, bare(part.slice(from))];
}

/**
 * Whether the number of names agrees with a count in the text: the department's own office may be left out of the
 * count.
 */
function isCounted(names: readonly string[], counts: readonly number[]): boolean {
  const [first = ""] = names;
  return counts.includes(names.length) || (counts.includes(names.length - 1) && !lesserBody.test(first));
}

/** The totals that the counts before a list may give: 行政单位1个，事业单位3个 are four units, or three of the last kind. */
function countsIn(opening: string): readonly number[] {
  let sum = 0;
  return [...opening.matchAll(unitCounted)]
    .reverse()
    .map(({ groups }) => (sum += parseCount(groups?.count ?? "") ?? 0));
}

/**
 * The units that a text lists, or none at all: a single item that cannot be a unit means that it is no list of units.
 */
export function unitNamesIn(text: string, stated: readonly number[] = []): readonly string[] {
  const tail = namesTail.exec(text);
  // 等 without a count leaves the list open
  if (tail && tail.groups?.count === undefined) return [];
  const counts = tail ? [parseCount(tail.groups?.count ?? "") ?? 0] : stated;
  const whole = text
    .slice(0, tail?.index)
    .replace(nameLabel, "、")
    .split(betweenNames)
    .filter((name) => name.trim() !== "");
  const split = whole.flatMap(parted);
  if (!split.every(isUnitName)) return [];
  if (counts.length === 0) return split;
  return [split, whole.map(bare)].find((names) => names.every(isUnitName) && isCounted(names, counts)) ?? [];
}

/** The names in brackets behind a count, 及下属单位2个（某站、某中心）, with the department's own office in front of them. */
function bracketed(sentence: string): readonly string[] {
  const found = bracketedNames.exec(sentence);
  if (!found) return [];
  const from = found.index + found[0].length;
  let depth = 1;
  let end = from;
  for (; end < sentence.length && depth > 0; end++) {
    if (/[（(]/.test(sentence.charAt(end))) depth++;
    else if (/[）)]/.test(sentence.charAt(end))) depth--;
  }
  return depth > 0 ? [] : unitNamesIn(sentence.slice(from, end - 1), countsIn(found[0]));
}

/** The names in front of their count: 由局机关、某站和某中心3个预算单位组成. */
function beforeCount(sentence: string): readonly string[] {
  const { names, count } = namesBeforeCount.exec(sentence)?.groups ?? {};
  const found = names === undefined ? [] : unitNamesIn(names, [parseCount(count ?? "") ?? 0]);
  return found.length > 1 ? found : [];
}

/** The units that one sentence names, and the words that open their list. */
export function unitsNamedIn(sentence: string): {
  readonly opening: string;
  readonly names: readonly string[];
} {
  const none = { opening: "", names: [] };
  if (sentence.length > LONGEST_LIST) return none;
  const colon = /[：:]/.exec(sentence)?.index ?? -1;
  const word = [...sentence.matchAll(listOpening)].at(-1);
  const end = Math.max(colon + 1, word ? word.index + word[0].length : 0);
  const opening = sentence.slice(0, end).replace(openingTail, "");
  const found = end > 0 ? opensNames.exec(opening) : null;
  const clause = found && opening.slice(behindLast(opening.slice(0, found.index), "，,；;：:"));
  if (clause !== null && !noUnits.test(clause)) {
    const names = unitNamesIn(sentence.slice(end), countsIn(opening));
    if (names.length > 0) return { opening, names };
  }
  if (noUnits.test(sentence)) return none;
  const names = bracketed(sentence);
  return { opening: sentence, names: names.length > 0 ? names : beforeCount(sentence) };
}

/** Whether a line or a cell may be the name of a unit in a place where units are listed. */
export function isUnitTitle(line: string): boolean {
  return (
    line.length <= LONGEST_NAME && NAME.test(line) && /\p{Script=Han}{2}/u.test(line) && !noUnits.test(line)
  );
}

/** Whether a line is only the name of a unit, in any place. */
export function isUnitLine(line: string): boolean {
  return isUnitTitle(line) && isUnitName(line);
}
