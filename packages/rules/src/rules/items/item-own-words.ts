import { type Field, type FiscalYear, fields } from "@qingbei/domain";
import { codesByName } from "@qingbei/domain/classification";
import { isItemCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  contributionIn,
  isAllAbout,
  isContribution,
  isOnlyContribution,
  particularWords,
  sharesWords,
  speaksOf,
} from "../../items/copied-words.js";
import { isForProjectsAlone } from "../../items/item-rows.js";
import { type StatedReason, statedReasons } from "../../items/stated-reasons.js";
import { type NamedItem, statementItems } from "../../items/statement-items.js";
import { bothKindsOfUnits, runsTheOffice, wordsAroundName } from "../../parameters/reason-words.js";
import { className, plainName } from "../../text/name-keys.js";
import { topicOf } from "../../wording/topic.js";

/** An item with its texts. */
interface Worded extends NamedItem {
  readonly callings: ReadonlySet<string>;
  readonly purpose: string;
  readonly reason: string;
}

interface Said {
  readonly item: Worded;
  readonly field: Field<string>;
  readonly kind: "用途" | "原因";
  /** The year of the classification. */
  readonly year: FiscalYear | undefined;
  /** The items from which the text may have been copied. */
  readonly others: readonly Worded[];
}

/** Text is copied from a nearby item: this many before and behind are compared, which keeps the cost linear. */
const NEIGHBOURS = 60;

/** The names that a sentence may use for an item, with or without the names of 类 and 款. */
function callings({ category = "", section = "", name }: NamedItem): ReadonlySet<string> {
  return new Set(
    [name, section + name, category + name, category + section + name].flatMap((calling) => [
      calling,
      className(calling),
    ]),
  );
}

/** Whether an item is a 类 or 款: it may use its items' words, and a list may not say which belong to which. */
const sumsUp = ({ level }: NamedItem) => level === "category" || level === "section";

function said(context: CheckContext): readonly Said[] {
  const year = context.value(fields.fiscalYear) ?? undefined;
  const words = (field: Field<string>) => plainName(context.value(field) ?? "");
  const all = statementItems(context).map((item): Worded => {
    const { purpose, change } = item.field;
    return { ...item, callings: callings(item), purpose: words(purpose), reason: words(change.reason) };
  });
  return all.flatMap((item, at) => {
    const others = all
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((other) => other !== item);
    const { purpose, change } = item.field;
    return [
      ...(context.has(purpose) ? [{ item, field: purpose, kind: "用途" as const, others, year }] : []),
      ...(context.has(change.reason)
        ? [{ item, field: change.reason, kind: "原因" as const, others, year }]
        : []),
    ];
  });
}

const OTHERS = /^其[他它]/;
const SHORTEST_PART = 2;

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
  return isDistinctive && !parts.some((part) => OTHERS.test(part)) ? parts : undefined;
}

/** The other item whose words a text has, if it has none of its own item's. */
function ownerOf(text: string, { item, others }: Said): NamedItem | undefined {
  if (OTHERS.test(item.name)) return undefined;
  const bare = text.replaceAll(bothKindsOfUnits, "");
  return others.find((other) => {
    if (other.name === item.name || OTHERS.test(other.name)) return false;
    const parts = other.section === item.section ? apart(item.name, other.name) : undefined;
    if (parts) return bare.includes(parts[1]) && !sharesWords(bare, parts[0]);
    return (
      !sumsUp(item) &&
      other.name.length >= NAME &&
      isAllAbout(text, other.name) &&
      !sharesWords(text, item.name)
    );
  });
}

/**
 * The other item with the same text, if that is no coincidence: a long text in another class, or one with words of the
 * other's name and none of this one's. A text that fits both, or two items of one name, may rightly be the same.
 */
function sameWords(text: string, { item, kind, others }: Said): NamedItem | undefined {
  if (kind !== "用途" || text.length < SHORT_SENTENCE || OTHERS.test(item.name)) return undefined;
  const classOf = ({ category, name }: NamedItem) => category ?? name;
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
function sameInClass(text: string, { item, kind, others }: Said): NamedItem | undefined {
  if (kind !== "用途" || text.length < SENTENCE || item.category === undefined) return undefined;
  const alike = others.filter(({ purpose }) => purpose === text);
  const [other] = alike;
  if (!other || alike.length > 1 || other.index > item.index || other.category !== item.category)
    return undefined;
  const isPlain =
    [item.name, other.name].some((name) => OTHERS.test(name) || sharesWords(text, name)) ||
    [...topicOf(item.name).bigrams].some((pair) => other.name.includes(pair)) ||
    topicOf(text).bigrams.size < FEWEST_PAIRS;
  return isPlain ? undefined : other;
}

/**
 * The item with the same reason, if its name or purpose speaks of what the reason tells and this one's does not:
 * contains its subject, or shares words that not every reason may use.
 */
function sameReason(text: string, topic: string, { item, kind, others }: Said): NamedItem | undefined {
  if (kind !== "原因" || topic.length < TOPIC) return undefined;
  const alike = others.filter(({ reason }) => reason === text);
  if (alike.length === 0 || OTHERS.test(item.name)) return undefined;
  const textsOf = ({ section = "", name, purpose }: Worded) => [section, name, purpose];
  const ofClass = [item.category ?? "", ...textsOf(item)];
  const words = particularWords(text);
  const isOf = (other: Worded) => textsOf(other).join("").includes(topic) || speaksOf(textsOf(other), words);
  return textsOf(item).join("").includes(topic) || speaksOf(ofClass, words) ? undefined : alike.find(isOf);
}

/** The item of a contribution with the same text about it, for an item that pays the staff: it has a heading apart. */
function sameContribution(text: string, { item, kind, others }: Said): NamedItem | undefined {
  if (OTHERS.test(item.name) || sumsUp(item) || isContribution(item.name)) return undefined;
  const isAlike = (other: Worded) => (kind === "用途" ? other.purpose : other.reason) === text;
  return others.find((other) => isAlike(other) && isOnlyContribution(text, other.name));
}

const RUNNING = /^行政运行$/;

/** The item of the office's running with the same purpose, for an item whose rows have money for projects alone. */
function sameRunning(
  context: CheckContext,
  text: string,
  { item, kind, others }: Said,
): NamedItem | undefined {
  if (kind !== "用途" || RUNNING.test(item.name) || sumsUp(item) || !runsTheOffice.test(text))
    return undefined;
  const running = others.find(({ name, purpose }) => RUNNING.test(name) && purpose === text);
  return running && isForProjectsAlone(context, item) ? running : undefined;
}

/**
 * The 项 that a purpose names behind its own 款, if the classification has it there and it is not this item: 某款某项.
 */
function siblingIn(topic: string, { item, kind, year }: Said): string | undefined {
  const { section = "", name } = item;
  if (kind !== "用途" || section === "" || !year || !topic.startsWith(section)) return undefined;
  const rest = topic.slice(section.length);
  if (rest === name || rest === className(name) || OTHERS.test(name)) return undefined;
  const scope = { table: "functional", year } as const;
  const isSibling = codesByName(section, scope).some((parent) =>
    codesByName(rest, { ...scope, parent }).some(isItemCode),
  );
  return isSibling ? rest : undefined;
}

/** Shortest name, topic, phrase and sentence, in characters, that are no coincidence. */
const [NAME, TOPIC, PHRASE, SHORT_SENTENCE, SENTENCE] = [4, 3, 3, 6, 10];
/** Fewest unusual pairs of characters that are no coincidence. */
const FEWEST_PAIRS = 4;
/** As many of them in the items next to each other are no coincidence at all. */
const PLAIN = 8;
const isNext = (item: NamedItem, other: NamedItem) => item.index - other.index === 1;
const MOST_SHOWN = 30;

/**
 * Checks an item's reason in final accounts: whether it is about another item's contribution for the staff, only about
 * another item, or that of another item to the word.
 */
function ofAccounts(context: CheckContext, { passage, name, reason, names, alike }: StatedReason): Outcome {
  const { cite, passed, failed } = context;
  const isOwn = OTHERS.test(name) || sharesWords(reason, name);
  const words = particularWords(reason);
  const isTheirs = (each: string) =>
    isOnlyContribution(reason, each) || (!speaksOf([name], words) && speaksOf([each], words));
  const other =
    contributionIn(reason, name, names)?.name ??
    names.find(
      (each) => !isOwn && each.length >= NAME && !sharesWords(each, name) && isAllAbout(reason, each),
    ) ??
    (isOwn || (isContribution(name) && words.length === 0) ? undefined : alike.find(isTheirs));
  if (other === undefined) return passed();
  cite(passage.paragraph, passage.start, passage.end);
  return failed(
    `“${name}”的原因写的是“${reason.slice(0, MOST_SHOWN)}”，像是“${other}”的，像是沿用了那一项的文字，请核对`,
  );
}

export const itemOwnWords = defineRule<Said | StatedReason>({
  id: "item-own-words",
  title: "支出科目的用途和增减原因说的是本科目，不是另一个科目",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: (context) => (context.kind === "finalAccounts" ? statedReasons(context) : said(context)),
  none: "说明没有写支出科目的用途和增减原因",
  check: (context, said) => {
    if ("passage" in said) return ofAccounts(context, said);
    const { value, label, passed, failed } = context;
    const { item, field, kind, others } = said;
    value(field);
    const text = kind === "用途" ? item.purpose : item.reason;
    const writes = `${label(item.field.amount)}的${kind}写的是`;
    // words that are only a name show whose they are
    const topic = text.replace(wordsAroundName, "");
    const isName = topic.length >= NAME;
    if (isName && item.callings.has(topic)) return passed();
    const named = isName
      ? others.find((each) => each.name !== item.name && each.callings.has(topic))
      : undefined;
    const sibling = named ? undefined : siblingIn(topic, said);
    if (sibling !== undefined)
      return failed(
        `${label(item.field.amount)}的用途写的是“${topic}”，“${sibling}”是同一款的另一个科目，像是套用了别处的文字，请核对`,
      );
    const contribution =
      named || sumsUp(item)
        ? undefined
        : contributionIn(
            text,
            item.name,
            others.map(({ name }) => name),
          );
    const other =
      named ??
      others.find(({ name }) => contribution?.item.test(name)) ??
      ownerOf(text, said) ??
      sameWords(text, said) ??
      sameReason(text, topic, said) ??
      sameContribution(text, said) ??
      sameRunning(context, text, said);
    if (!other && contribution)
      return failed(`${writes}“${text.slice(0, MOST_SHOWN)}”，像是“${contribution.name}”一类科目的，请核对`);
    const alike = other ? undefined : sameInClass(text, said);
    if (alike) {
      value(alike.field.purpose);
      return failed(
        `${writes}“${text.slice(0, MOST_SHOWN)}”，与${label(alike.field.amount)}的一字不差，请看是不是照抄后忘了改`,
        isNext(item, alike) && topicOf(text).bigrams.size >= PLAIN ? {} : { severity: "info" },
      );
    }
    if (!other) return passed();
    value(other.field.name);
    const words = named ? topic : text.slice(0, MOST_SHOWN);
    return failed(
      `${writes}“${words}”，${named ? "那是" : "像是"}${label(other.field.amount)}${named ? "" : "的"}，像是沿用了那一项的文字，请核对`,
    );
  },
});
