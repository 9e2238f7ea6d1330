import { type Field, type FiscalYear, fields } from "@qingbei/domain";
import { perDocument } from "../engine/per-document.js";
import { className, plainName } from "../text/name-keys.js";
import { type NamedItem, statementItems } from "./statement-items.js";

/** An item with its texts. */
export interface WordedItem extends NamedItem {
  readonly callings: ReadonlySet<string>;
  readonly purpose: string;
  readonly reason: string;
}

/** The purpose of an item, or the reason for its change. */
export interface ItemText {
  readonly item: WordedItem;
  readonly field: Field<string>;
  readonly kind: "用途" | "原因";
  readonly text: string;
  /** The year of the classification. */
  readonly year: FiscalYear | undefined;
  /** The items from which the text may have been copied. */
  readonly others: readonly WordedItem[];
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
export const sumsUp = ({ level }: NamedItem) => level === "category" || level === "section";

/** Whether an item is for whatever else there is: any text may be its own. */
export const isForTheRest = ({ name }: Pick<NamedItem, "name">) => /^其[他它]/.test(name);

/** The purposes and reasons of all items of a document. */
export const itemTexts = perDocument((context): readonly ItemText[] => {
  const year = context.value(fields.fiscalYear) ?? undefined;
  const words = (field: Field<string>) => plainName(context.value(field) ?? "");
  const all = statementItems(context).map((item): WordedItem => {
    const { purpose, change } = item.field;
    return { ...item, callings: callings(item), purpose: words(purpose), reason: words(change.reason) };
  });
  return all.flatMap((item, at): readonly ItemText[] => {
    const others = all
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((other) => other !== item);
    const { purpose, change } = item.field;
    const texts = [
      { field: purpose, kind: "用途", text: item.purpose },
      { field: change.reason, kind: "原因", text: item.reason },
    ] as const;
    return texts.filter(({ field }) => context.has(field)).map((text) => ({ ...text, item, year, others }));
  });
});
