import type { CheckContext } from "../engine/context.js";
import { runsTheOffice } from "../parameters/reason-words.js";
import { topicOf } from "../wording/topic.js";
import {
  isContribution,
  isOnlyContribution,
  particularWords,
  sharesWords,
  speaksOf,
} from "./copied-words.js";
import { isForProjectsAlone } from "./item-rows.js";
import { type ItemText, isForTheRest, sumsUp, type WordedItem } from "./worded-items.js";
import { topicOfText } from "./words-of-another.js";

/** Shortest topic, phrase and sentence, in characters, that are no coincidence. */
const [TOPIC, PHRASE, SHORT_SENTENCE, SENTENCE] = [3, 3, 6, 10];
/** Fewest unusual pairs of characters that are no coincidence. */
const FEWEST_PAIRS = 4;

/**
 * The other item with the same text, if that is no coincidence: a long text in another class, or one with words of the
 * other's name and none of this one's. A text that fits both, or two items of one name, may rightly be the same.
 */
export function samePurpose({ text, item, kind, others }: ItemText): WordedItem | undefined {
  if (kind !== "用途" || text.length < SHORT_SENTENCE || isForTheRest(item)) return undefined;
  const classOf = ({ category, name }: WordedItem) => category ?? name;
  return others.find(
    (other) =>
      other.index < item.index &&
      other.purpose === text &&
      other.name !== item.name &&
      (text.length >= SENTENCE && classOf(other) !== classOf(item)
        ? !sharesWords(text, item.name) ||
          (sharesWords(text, other.name, PHRASE) && !sharesWords(text, item.name, PHRASE))
        : sharesWords(text, other.name) && !sharesWords(text, item.name)),
  );
}

/**
 * The only other item of its class with the same purpose, if the words are not usual ones and belong to neither name.
 */
export function samePurposeInClass({ text, item, kind, others }: ItemText): WordedItem | undefined {
  if (kind !== "用途" || text.length < SENTENCE || item.category === undefined) return undefined;
  const alike = others.filter(({ purpose }) => purpose === text);
  const [other] = alike;
  if (!other || alike.length > 1 || other.index > item.index || other.category !== item.category)
    return undefined;
  const isPlain =
    [item, other].some((each) => isForTheRest(each) || sharesWords(text, each.name)) ||
    [...topicOf(item.name).bigrams].some((pair) => other.name.includes(pair)) ||
    topicOf(text).bigrams.size < FEWEST_PAIRS;
  return isPlain ? undefined : other;
}

/**
 * The item with the same reason, if its name or purpose speaks of what the reason tells and this one's does not:
 * contains its subject, or shares words that not every reason may use.
 */
export function sameReason({ text, item, kind, others }: ItemText): WordedItem | undefined {
  const topic = topicOfText(text);
  if (kind !== "原因" || topic.length < TOPIC) return undefined;
  const alike = others.filter(({ reason }) => reason === text);
  if (alike.length === 0 || isForTheRest(item)) return undefined;
  const textsOf = ({ section = "", name, purpose }: WordedItem) => [section, name, purpose];
  const ofClass = [item.category ?? "", ...textsOf(item)];
  const words = particularWords(text);
  const isOf = (other: WordedItem) =>
    textsOf(other).join("").includes(topic) || speaksOf(textsOf(other), words);
  return textsOf(item).join("").includes(topic) || speaksOf(ofClass, words) ? undefined : alike.find(isOf);
}

/** The item of a contribution with the same text about it, for an item that pays the staff: it has a heading apart. */
export function sameContribution({ text, item, kind, others }: ItemText): WordedItem | undefined {
  if (isForTheRest(item) || sumsUp(item) || isContribution(item.name)) return undefined;
  const isAlike = (other: WordedItem) => (kind === "用途" ? other.purpose : other.reason) === text;
  return others.find((other) => isAlike(other) && isOnlyContribution(text, other.name));
}

const RUNNING = /^行政运行$/;

/** The item of the office's running with the same purpose, for an item whose rows have money for projects alone. */
export function sameRunning(
  context: CheckContext,
  { text, item, kind, others }: ItemText,
): WordedItem | undefined {
  if (kind !== "用途" || RUNNING.test(item.name) || sumsUp(item) || !runsTheOffice.test(text))
    return undefined;
  const running = others.find(({ name, purpose }) => RUNNING.test(name) && purpose === text);
  return running && isForProjectsAlone(context, item) ? running : undefined;
}
