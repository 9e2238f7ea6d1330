import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { reasonWord, statedReason } from "../parameters/reason-words.js";
import { plainName } from "../text/name-keys.js";
import { isProse, type Passage, passagesOf } from "../text/passage.js";

/** The reason that final accounts give for the amount spent on an item. */
export interface StatedReason {
  readonly passage: Passage;
  readonly name: string;
  readonly reason: string;
  /** The names of the other items with reasons. */
  readonly names: readonly string[];
  /** The other items with the same reason. */
  readonly alike: readonly string[];
}

/** A name that is a paragraph of its own: its figures and its reason are in the next one. */
const ALONE = /[（(](?:\d{2})?项[）)]\s*[。．.：:]?\s*$/;
/** How such a paragraph begins. */
const GOES_ON = /^\s*(?:(?:19|20)\d{2}\s*年度?|本年度?|全年)?(?:年初|全年|调整)?(?:预算|决算|支出)/;

/** 教育支出（类）普通教育（款）学前教育（项）: the last name is the item's. */
const ITEM = /(?<=^|[）)。.、．])\s*(?<name>[^（()）。，；;、]{2,50})[（(](?:\d{2})?项[）)]/;

/** Whether a passage ends before another begins. */
function isBefore(one: Passage | undefined, other: Passage): boolean {
  return (
    one !== undefined &&
    (one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.end <= other.start))
  );
}

/**
 * The reasons that follow an item's name, before the next item's: in the same paragraph, or in the next one where the
 * name stands alone.
 */
export function statedReasons({ statement }: CheckContext): readonly StatedReason[] {
  if (!statement) return [];
  const text = (paragraph: number) => statement.paragraphs[paragraph]?.text ?? "";
  const belongs = (name: number, reason: number) =>
    name === reason || (name + 1 === reason && ALONE.test(text(name)) && GOES_ON.test(text(reason)));
  const items = passagesOf(statement, ITEM).map((passage) => ({
    ...passage,
    name: plainName(passage.text.replace(/[（(](?:\d{2})?项[）)]$/, "").trim()),
  }));
  const names = [...new Set(items.map(({ name }) => name))];
  let at = -1;
  const found = passagesOf(statement, statedReason, isProse, reasonWord).flatMap((passage) => {
    while (isBefore(items[at + 1], passage)) at++;
    const item = items[at];
    if (!item || !belongs(item.paragraph, passage.paragraph)) return [];
    return [{ passage, name: item.name, reason: plainName(passage.text) }];
  });
  const namesOf = grouped(found, ({ reason }) => reason);
  return found.map((each) => {
    const isOther = (name: string) => name !== each.name;
    const alike = (namesOf.get(each.reason) ?? []).map(({ name }) => name).filter(isOther);
    return { ...each, names: names.filter(isOther), alike };
  });
}
