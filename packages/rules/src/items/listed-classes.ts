import {
  absolute,
  appropriatedBudgets,
  compare,
  type Exact,
  exact,
  type Field,
  type FieldOf,
  fields,
  isZero,
  type StatementItem,
  subtract,
  toText,
  total,
} from "@qingbei/domain";
import { grouped, speaksOfMoney } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { className } from "../text/name-keys.js";
import { classListsOf, isSumPrinted } from "./class-lists.js";
import { dividedTotals } from "./divided-totals.js";
import { type NamedItem, statementItems } from "./statement-items.js";

const { appropriations } = fields;

/** The totals that a statement may divide into classes. */
const totals: readonly Field<Exact>[] = [
  ...dividedTotals,
  ...appropriatedBudgets.flatMap((budget) => [
    appropriations[budget].expenditureTotal,
    appropriations[budget].currentYearExpenditure,
  ]),
  // 一般公共预算当年拨款90万元, and then its structure
  appropriations.generalPublicBudget.generalPublicBudgetAppropriation,
];

/** Words that introduce a list: 支出包括：, 主要用于以下方面：, 按支出功能分类，包括:. */
const BEGINS = /(?:包括|其中|用于|分为|具体)[^。；;\d]{0,12}$/;
/** Words after which all classes of a total follow: 一般公共预算当年拨款结构情况。 */
const STRUCTURE = /结构情况?[。：:\s]{0,3}$/;
/** The name of a class at the end of some words, where its amount is cited without it. */
const CLASS_NAME = /[\u4e00-\u9fff]{2,30}[（(]类[）)]$/;
/** Words that begin a division of the total in the paragraph before: 1.按支出功能分类，包括：. */
const OF_ABOVE = /^\s*(?:[（(]?\d{1,2}[）)]?[.．、]?)?\s*按[^。；;：:，,]{0,6}功能[^。；;\d]{0,16}$/;
/** The share that may follow an amount. */
const SHARE = /^[\s，,、（(]*占[^，,。；;、）)]{0,20}[）)]?/;
/** The list continues with something that was not read. */
const GOES_ON = /^[\s，,、；;（(]*(?:等|[^。]{0,40}\d)/;
/** Words for a part of an amount, or for another year's. */
const OF_ANOTHER = /其中|含|(?<!占)比|较|增|减|上年/;
const tellsNoOther = (text: string) => !OF_ANOTHER.test(text) && !speaksOfMoney(text);

/** A total and the classes into which its paragraph divides it. */
export interface ListedClasses {
  readonly total: Field<Exact>;
  readonly classes: readonly NamedItem[];
}

/** The positions of the texts in a paragraph, in this order; undefined if one is missing. */
function placesIn(paragraph: string, texts: readonly string[]): readonly number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const text of texts) {
    const at = paragraph.indexOf(text, from);
    if (at < 0) return undefined;
    places.push(at);
    from = at + text.length;
  }
  return places;
}

/** Whether the words say that the classes, and nothing else, make up the total before them. */
function isClosed(paragraph: string, texts: readonly string[], places: readonly number[]): boolean {
  const ends = places.map((at, index) => at + (texts[index]?.length ?? 0));
  const [first = 0, last = 0] = [places[0], ends.at(-1)];
  const begins = `${paragraph.slice(0, first).replace(CLASS_NAME, "")}${/^包括|^用于/.exec(texts[0] ?? "")?.[0] ?? ""}`;
  if (
    !(BEGINS.test(begins) || STRUCTURE.test(begins)) ||
    GOES_ON.test(paragraph.slice(last).replace(SHARE, ""))
  )
    return false;
  return ends.slice(0, -1).every((end, index) => tellsNoOther(paragraph.slice(end, places[index + 1])));
}

/** The totals that a paragraph states before a position. */
function totalsBefore({ occurrences, has }: CheckContext, paragraph: string, place: number) {
  return totals.filter(
    (field) =>
      has(field) &&
      occurrences(field).some(({ text }) => {
        const at = paragraph.indexOf(text);
        return at >= 0 && at < place;
      }),
  );
}

/** The complete lists of classes that stand in one paragraph with the one total they divide, or in the next one. */
export function listedClasses(context: CheckContext): readonly ListedClasses[] {
  const paragraphs = context.statement?.paragraphs ?? [];
  return classListsOf(statementItems(context)).flatMap((classes): ListedClasses[] => {
    const texts = classes.flatMap(({ field }) => context.occurrences(field.amount)[0]?.text ?? []);
    if (classes.length < 2 || texts.length < classes.length) return [];
    for (const [index, { text }] of paragraphs.entries()) {
      const places = placesIn(text, texts);
      if (!places || !isClosed(text, texts, places)) continue;
      const [at = 0] = places;
      const own = totalsBefore(context, text, at);
      const lead = text.slice(0, at).replace(CLASS_NAME, "");
      const isOfAbove = own.length === 0 && (OF_ABOVE.test(lead) || STRUCTURE.test(lead));
      const above = paragraphs[index - 1]?.text ?? "";
      const wholes = isOfAbove ? totalsBefore(context, above, above.length) : own;
      // two different totals: which one is divided is not stated
      const values = new Set(wholes.map((field) => toText(context.value(field) ?? exact("0"))));
      const [whole] = wholes;
      return whole && values.size === 1 ? [{ total: whole, classes }] : [];
    }
    return [];
  });
}

/** A class, and the items of it that the statement lists. */
export interface DividedClass {
  readonly field: FieldOf<StatementItem>;
  readonly items: readonly FieldOf<StatementItem>[];
}

/** The absolute difference between the sum of classes and the sum of items. */
function apart({ value }: CheckContext, classes: readonly NamedItem[], items: readonly NamedItem[]): Exact {
  const sumOf = (some: readonly NamedItem[]) => total(some.flatMap(({ field }) => value(field.amount) ?? []));
  return absolute(subtract<Exact>(sumOf(classes), sumOf(items)));
}

/**
 * The list of classes that is divided into the items listed one by one: every class has some, and no item belongs to
 * another class. Undefined if there is none, or the items add up to a printed amount and the classes do not: they are
 * then different money.
 */
export function dividedClasses(context: CheckContext): readonly DividedClass[] | undefined {
  const all = statementItems(context).filter(({ field }) => context.has(field.amount));
  const items = all.filter(({ level, category }) => level === "item" && category !== undefined);
  const byClass = grouped(items, ({ category = "" }) => className(category));
  const isTwice = [...byClass.values()].some(
    (each) => new Set(each.map(({ section, name }) => `${section} ${name}`)).size < each.length,
  );
  if (isTwice || all.some(({ level }) => level === "section")) return undefined;
  const lists = classListsOf(all).filter(
    (list) =>
      list.length > 1 &&
      list.length === byClass.size &&
      list.every(({ name }) => byClass.has(className(name))) &&
      isSumPrinted(context, list),
  );
  // a statement may also divide money carried over: the list with the closest sum is about the same money
  const [nearest] = [...lists].sort((a, b) => compare(apart(context, a, items), apart(context, b, items)));
  if (!nearest || (!isZero(apart(context, nearest, items)) && isSumPrinted(context, items))) return undefined;
  return nearest.map(({ field, name }) => ({
    field,
    items: (byClass.get(className(name)) ?? []).map((item) => item.field),
  }));
}
