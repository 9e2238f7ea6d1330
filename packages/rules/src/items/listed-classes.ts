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
  speaksOfMoney,
  subtract,
  toText,
  total,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { grouped } from "../engine/grouped.js";
import { classListsOf, isSumPrinted } from "./class-lists.js";
import { dividedTotals } from "./divided-totals.js";
import { className, type NamedItem, statementItems } from "./statement-items.js";

const { appropriations } = fields;

/** What a statement divides into classes. */
const totals: readonly Field<Exact>[] = [
  ...dividedTotals,
  ...appropriatedBudgets.flatMap((budget) => [
    appropriations[budget].expenditureTotal,
    appropriations[budget].currentYearExpenditure,
  ]),
];

/** 支出包括：, 主要用于以下方面：, 按支出功能分类，包括: what begins a list, at the end of what stands before it. */
const BEGINS = /(?:包括|其中|用于|分为|具体)[^。；;\d]{0,12}$/;
/** The share that may stand behind an amount. */
const SHARE = /^[\s，,、（(]*占[^，,。；;、）)]{0,20}[）)]?/;
/** The list goes on with what was not read. */
const GOES_ON = /^[\s，,、；;（(]*(?:等|[^。]{0,40}\d)/;
/** What is told below an amount, or of another year. */
const OF_ANOTHER = /其中|含|(?<!占)比|较|增|减|上年/;
const tellsNoOther = (text: string) => !OF_ANOTHER.test(text) && !speaksOfMoney(text);

/** Classes in a row and the total that their paragraph divides into them. */
export interface ListedClasses {
  readonly total: Field<Exact>;
  readonly classes: readonly NamedItem[];
}

/** Where the texts stand in a paragraph, one behind the other. */
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

/** Whether the words say that the classes, and nothing else, make up what is told before them. */
function isClosed(paragraph: string, texts: readonly string[], places: readonly number[]): boolean {
  const ends = places.map((at, index) => at + (texts[index]?.length ?? 0));
  const [first = 0, last = 0] = [places[0], ends.at(-1)];
  const begins = `${paragraph.slice(0, first)}${/^包括|^用于/.exec(texts[0] ?? "")?.[0] ?? ""}`;
  if (!BEGINS.test(begins) || GOES_ON.test(paragraph.slice(last).replace(SHARE, ""))) return false;
  return ends.slice(0, -1).every((end, index) => tellsNoOther(paragraph.slice(end, places[index + 1])));
}

/** The totals that a paragraph tells before a place. */
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

/** The lists of classes that stand in one sentence with the one total which they divide, and are told to their end. */
export function listedClasses(context: CheckContext): readonly ListedClasses[] {
  const paragraphs = context.statement?.paragraphs ?? [];
  return classListsOf(statementItems(context)).flatMap((classes): ListedClasses[] => {
    const texts = classes.flatMap(({ field }) => context.occurrences(field.amount)[0]?.text ?? []);
    if (classes.length < 2 || texts.length < classes.length) return [];
    for (const { text } of paragraphs) {
      const places = placesIn(text, texts);
      if (!places || !isClosed(text, texts, places)) continue;
      const told = totalsBefore(context, text, places[0] ?? 0);
      // of two totals nothing tells which is divided
      const values = new Set(told.map((field) => toText(context.value(field) ?? exact("0"))));
      const [whole] = told;
      return whole && values.size === 1 ? [{ total: whole, classes }] : [];
    }
    return [];
  });
}

/** A class and the items that the statement tells of it. */
export interface DividedClass {
  readonly field: FieldOf<StatementItem>;
  readonly items: readonly FieldOf<StatementItem>[];
}

/** What classes come to beyond their items, whichever is more. */
function apart({ value }: CheckContext, classes: readonly NamedItem[], items: readonly NamedItem[]): Exact {
  const sumOf = (some: readonly NamedItem[]) => total(some.flatMap(({ field }) => value(field.amount) ?? []));
  return absolute(subtract<Exact>(sumOf(classes), sumOf(items)));
}

/**
 * The list of classes that is divided into the items which the statement tells one by one: every class of it has some, and no
 * item is of another. Undefined where the items add up to what is printed: then classes that do not are of other money.
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
  // a statement may divide what was carried over as well: what lies nearest is of the same money
  const [nearest] = [...lists].sort((a, b) => compare(apart(context, a, items), apart(context, b, items)));
  if (!nearest || (!isZero(apart(context, nearest, items)) && isSumPrinted(context, items))) return undefined;
  return nearest.map(({ field, name }) => ({
    field,
    items: (byClass.get(className(name)) ?? []).map((item) => item.field),
  }));
}
