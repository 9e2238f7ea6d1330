import { codesByName } from "@qingbei/domain/classification";
import { isItemCode } from "../arithmetic/code-levels.js";
import { bothKindsOfUnits, wordsAroundName } from "../parameters/reason-words.js";
import { className } from "../text/name-keys.js";
import { isAllAbout, sharesWords } from "./copied-words.js";
import { type ItemText, isForTheRest, sumsUp, type WordedItem } from "./worded-items.js";

/** Shortest name, in characters, that is no coincidence. */
export const SHORTEST_NAME = 4;
/** Shortest part of a name, in characters, that is no coincidence. */
const SHORTEST_PART = 2;

/** What a text is about: without the words around a name. Words that are only a name show whose they are. */
export const topicOfText = (text: string) => text.replace(wordsAroundName, "");

/** Whether a text is only the name of its own item. */
export function isOwnName({ text, item }: ItemText): boolean {
  const topic = topicOfText(text);
  return topic.length >= SHORTEST_NAME && item.callings.has(topic);
}

/** The other item of which a text is only the name. */
export function namedIn({ text, item, others }: ItemText): WordedItem | undefined {
  const topic = topicOfText(text);
  if (topic.length < SHORTEST_NAME) return undefined;
  return others.find((each) => each.name !== item.name && each.callings.has(topic));
}

/**
 * The 项 that a purpose names behind its own 款, if the classification has it there and it is not this item: 某款某项.
 */
export function siblingIn({ text, item, kind, year }: ItemText): string | undefined {
  const { section = "", name } = item;
  const topic = topicOfText(text);
  if (kind !== "用途" || section === "" || !year || !topic.startsWith(section)) return undefined;
  const rest = topic.slice(section.length);
  if (rest === name || rest === className(name) || isForTheRest(item)) return undefined;
  const scope = { table: "functional", year } as const;
  const isSibling = codesByName(section, scope).some((parent) =>
    codesByName(rest, { ...scope, parent }).some(isItemCode),
  );
  return isSibling ? rest : undefined;
}

/**
 * The different parts of two names: 行政 and 事业 of 行政单位医疗 and 事业单位医疗; undefined if they share too little.
 */
function apart(own: string, other: string): readonly [string, string] | undefined {
  let start = 0;
  while (start < own.length && own[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(own.length, other.length) - start && own.at(-1 - end) === other.at(-1 - end)) end++;
  const parts = [own.slice(start, own.length - end), other.slice(start, other.length - end)] as const;
  const isDistinctive = start + end >= SHORTEST_PART && parts.every(({ length }) => length >= SHORTEST_PART);
  return isDistinctive && !parts.some((name) => isForTheRest({ name })) ? parts : undefined;
}

/** The other item whose words a text has, if it has none of its own item's. */
export function ownerOf({ text, item, others }: ItemText): WordedItem | undefined {
  if (isForTheRest(item)) return undefined;
  const bare = text.replaceAll(bothKindsOfUnits, "");
  return others.find((other) => {
    if (other.name === item.name || isForTheRest(other)) return false;
    const parts = other.section === item.section ? apart(item.name, other.name) : undefined;
    if (parts) return bare.includes(parts[1]) && !sharesWords(bare, parts[0]);
    return (
      !sumsUp(item) &&
      other.name.length >= SHORTEST_NAME &&
      isAllAbout(text, other.name) &&
      !sharesWords(text, item.name)
    );
  });
}
