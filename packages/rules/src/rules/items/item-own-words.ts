import type { Field } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { type NamedItem, plainName, statementItems } from "../../items/statement-items.js";
import { wordsAroundName } from "../../parameters/reason-words.js";

interface Said {
  readonly item: NamedItem;
  readonly field: Field<string>;
  readonly kind: "用途" | "原因";
  readonly all: readonly NamedItem[];
}

/** The ways in which a sentence may call an item: by its name, with or without the names above it. */
function callings({ category = "", section = "", name }: NamedItem): readonly string[] {
  return [name, section + name, category + name, category + section + name].flatMap((calling) => [
    calling,
    calling.replace(/支出$/, ""),
  ]);
}

function said(context: CheckContext): readonly Said[] {
  const all = statementItems(context);
  return all.flatMap((item) => [
    ...(context.has(item.field.purpose)
      ? [{ item, field: item.field.purpose, kind: "用途" as const, all }]
      : []),
    ...(context.has(item.field.change.reason)
      ? [{ item, field: item.field.change.reason, kind: "原因" as const, all }]
      : []),
  ]);
}

export const itemOwnWords = defineRule({
  id: "item-own-words",
  title: "支出科目的用途和增减原因说的是本科目，不是另一个科目",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: said,
  none: "说明没有写支出科目的用途和增减原因",
  check: ({ value, label, passed, failed }, { item, field, kind, all }) => {
    // only where the words are a name and nothing more is it certain whose they are
    const topic = plainName(value(field) ?? "").replace(wordsAroundName, "");
    if (topic.length < 4 || callings(item).includes(topic)) return passed();
    const other = all.find((each) => each.name !== item.name && callings(each).includes(topic));
    if (!other) return passed();
    value(other.field.name);
    return failed(
      `${label(item.field.amount)}的${kind}写的是“${topic}”，那是${label(other.field.amount)}，疑为照抄`,
    );
  },
});
