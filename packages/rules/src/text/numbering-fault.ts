import { type Paragraph, type Statement, withoutBlanks } from "@qingbei/domain";
import { functionalClassAt } from "./functional-classes.js";
import type { NumberedItem, NumberedList } from "./numbered-list.js";
import { printNumbering } from "./numeral.js";

/** A fault in the numbering at an item, and the label that belongs there. */
export interface NumberingFault {
  readonly kind: "style" | "gap" | "repeat" | "mark";
  readonly item: NumberedItem;
  /** The previous item of the same style. */
  readonly after: NumberedItem;
  readonly expected: string;
}

/** An item of another style that has the missing number: 7、 between 六、 and 八、. */
function strayBetween(list: NumberedList, from: NumberedItem, to: NumberedItem | undefined, value: number) {
  const between = list.filter(
    ({ paragraph, style }) =>
      style !== from.style &&
      paragraph > from.paragraph &&
      paragraph < (to?.paragraph ?? Number.POSITIVE_INFINITY),
  );
  const stray = between.find((each) => each.value === value);
  // an item of a list of its own (1、 2、 … 7、) does not count
  return stray && between.every((each) => each.style !== stray.style || each === stray) ? stray : undefined;
}

/** What begins the text of an item whose number lost its mark; before other words, a number counts or measures. */
const OPENING = /^\s*[“"‘「《]/;

/** What may stand before a label within a text; before the 4. of 1674.40 or 4.40 other characters do. */
const LABEL_BEFORE = /[\s。；;：:，,、（(）)“”"]/;

/** Whether the missing label is printed between after all, in a text where the reader saw no label. */
function printedBetween(
  { paragraphs }: Statement,
  from: NumberedItem,
  to: NumberedItem,
  label: string,
): boolean {
  const stands = (text: string) => {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1))
      if (at === 0 || LABEL_BEFORE.test(text.charAt(at - 1))) return true;
    return false;
  };
  return paragraphs.slice(from.paragraph, to.paragraph).some(({ text }) => stands(text));
}

/** The item whose number is printed without its mark: 18“… between 17. and 19.. */
function unmarkedBetween(
  { paragraphs }: Statement,
  from: NumberedItem,
  to: NumberedItem,
  expected: string,
): NumberedItem | undefined {
  const bare = expected.replace(/[、.．]$/, "");
  if (bare === expected) return undefined;
  const begins = (text: string) => text.startsWith(bare) && OPENING.test(text.slice(bare.length));
  const paragraph = paragraphs.findIndex(
    ({ text, role }, index) =>
      index > from.paragraph && index < to.paragraph && role !== "cell" && begins(text.trimStart()),
  );
  return paragraph < 0 ? undefined : { ...from, value: from.value + 1, paragraph, label: bare };
}

/** Most classes that tables leave out because no department has them: 住房保障支出 is 221, but the nineteenth there. */
const MOST_LEFT_OUT = 2;
const BEFORE_FIRST_CLASS = 200;

/** Whether an item names a functional class and has its number. */
function hasNumberOfClass({ paragraphs }: Statement, { paragraph, label, value }: NumberedItem): boolean {
  const text = paragraphs[paragraph]?.text.trimStart() ?? "";
  const code = functionalClassAt(text.slice(label.trim().length).trimStart());
  const behind = code === undefined ? -1 : code - BEFORE_FIRST_CLASS - value;
  return behind >= 0 && behind <= MOST_LEFT_OUT;
}

/**
 * （一）一般公共服务支出 before （八）社会保障和就业支出: classes keep their numbers from the tables, and those without
 * money are left out.
 */
function isNumberedByClass(statement: Statement, from: NumberedItem, to: NumberedItem): boolean {
  return hasNumberOfClass(statement, from) && hasNumberOfClass(statement, to);
}

const titleOf = ({ title, text }: Paragraph) => withoutBlanks(title ?? text);

/** Whether two paragraphs are one heading, in the contents and in the text. */
function isSameHeading(one: Paragraph, other: Paragraph): boolean {
  return one.label?.trim() === other.label?.trim() && titleOf(one) === titleOf(other);
}

/**
 * Whether the contents list a heading under its number, right behind one that the text has before it: the chapters go on
 * behind a list within the last one.
 */
function isChapter({ paragraphs }: Statement, { paragraph }: NumberedItem): boolean {
  const own = paragraphs[paragraph];
  const line = paragraphs.findIndex((each) => own && each.role === "contents" && isSameHeading(each, own));
  const before = paragraphs[line - 1];
  if (before?.role !== "contents") return false;
  return paragraphs
    .slice(line, paragraph)
    .some((each) => each.role !== "contents" && isSameHeading(each, before));
}

function faultAt(
  statement: Statement,
  list: NumberedList,
  [after, item]: readonly [NumberedItem, NumberedItem],
): readonly NumberingFault[] {
  const next = after.value + 1;
  const expected = printNumbering({ style: item.style, value: next });
  // starting again at 1 is a new list
  if (item.value === next || item.value === 1) return [];
  // a heading without a number may begin another chapter, unless it is exactly the one whose number is missing
  if (item.breaks > 0 && item.value !== next + item.breaks) return [];
  if (item.value < next) return isChapter(statement, item) ? [] : [{ kind: "repeat", item, after, expected }];
  const stray = strayBetween(list, after, item, next);
  if (stray && item.value === next + 1) return [{ kind: "style", item: stray, after, expected }];
  if (stray || printedBetween(statement, after, item, expected)) return [];
  if (isNumberedByClass(statement, after, item)) return [];
  const unmarked = item.value === next + 1 ? unmarkedBetween(statement, after, item, expected) : undefined;
  if (unmarked) return [{ kind: "mark", item: unmarked, after, expected }];
  return [{ kind: "gap", item, after, expected }];
}

/** An item of another style at the end of a list: 一、 二、 三、 4、. */
function strayAtEnd(
  statement: Statement,
  list: NumberedList,
  items: NumberedList,
): readonly NumberingFault[] {
  const last = items.at(-1);
  if (!last || items.length < 3) return [];
  const stray = strayBetween(list, last, undefined, last.value + 1);
  if (!stray || list.at(-1) !== stray || list.at(-2) !== last) return [];
  // if 3、 is printed before 4、, the item belongs to that list, whatever level it was read on
  if (printedBetween(statement, last, stray, printNumbering({ ...stray, value: stray.value - 1 }))) return [];
  return [
    { kind: "style", item: stray, after: last, expected: printNumbering({ ...last, value: last.value + 1 }) },
  ];
}

/** The faults in one list. Each style is followed separately, so that nested lists do not count as faults. */
export function numberingFaults(statement: Statement, list: NumberedList): readonly NumberingFault[] {
  const styles = [...new Set(list.map(({ style }) => style))];
  return styles.flatMap((style) => {
    const items = list.filter((each) => each.style === style);
    const pairs = items.slice(1).map((item, index) => [items[index] ?? item, item] as const);
    return [
      ...pairs.flatMap((pair) => faultAt(statement, list, pair)),
      ...strayAtEnd(statement, list, items),
    ];
  });
}

const SHORT = 20;
const endOf = (text: string) => /[。；]$/.exec(text)?.[0] ?? "";

/**
 * The index of a paragraph after the last item that looks like the items' titles (short, with the same end, followed by
 * a longer text) but has no number; undefined unless every item of the list is such a title.
 */
export function unnumberedSibling({ paragraphs }: Statement, list: NumberedList): number | undefined {
  const last = list.at(-1);
  const titleAt = (index: number): Paragraph | undefined => {
    const paragraph = paragraphs[index];
    const body = paragraphs[index + 1];
    if (!paragraph || !body || body.role !== "body" || body.label !== undefined) return undefined;
    const { length } = paragraph.text;
    return length >= 4 && length <= SHORT && body.text.length > 2 * SHORT ? paragraph : undefined;
  };
  const titles = list.map((item) => titleAt(item.paragraph));
  const end = endOf(titles[0]?.text ?? "");
  if (!last || list.length < 2 || titles.some((each) => !each || endOf(each.text) !== end)) return undefined;
  const candidate = titleAt(last.paragraph + 2);
  if (!candidate || candidate.label !== undefined || candidate.role === "cell" || candidate.role === "title")
    return undefined;
  const plain = /^[\p{Script=Han}，、“”]+[。；]?$/u.test(candidate.text);
  return plain && endOf(candidate.text) === end ? last.paragraph + 2 : undefined;
}
