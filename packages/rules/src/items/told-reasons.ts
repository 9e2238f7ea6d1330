import type { CheckContext } from "../engine/context.js";
import { isProse, type Passage, passagesOf } from "../text/passage.js";
import { plainName } from "./statement-items.js";

/** The reason that final accounts give for the amount spent on an item. */
export interface ToldReason {
  readonly passage: Passage;
  readonly name: string;
  readonly reason: string;
  /** The names of the other items with reasons. */
  readonly names: readonly string[];
}

/** 教育支出（类）普通教育（款）学前教育（项）: the last name is the item's. */
const ITEM = /(?<=^|[）)。.、．])\s*(?<name>[^（()）。，；、]{2,50})[（(](?:\d{2})?项[）)]/;
const REASON = /(?<=原因(?:是|为|系|在于)?[:：]?)(?![是为系在:：])[^。；\n]{3,80}/;

/** Whether a passage ends before another begins. */
function isBefore(one: Passage | undefined, other: Passage): boolean {
  return (
    one !== undefined &&
    (one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.end <= other.start))
  );
}

/** The reasons that follow an item's name, in the same paragraph and before the next item's. */
export function toldReasons({ statement }: CheckContext): readonly ToldReason[] {
  if (!statement) return [];
  const items = passagesOf(statement, ITEM).map((passage) => ({
    ...passage,
    name: plainName(passage.text.replace(/[（(](?:\d{2})?项[）)]$/, "").trim()),
  }));
  const names = [...new Set(items.map(({ name }) => name))];
  let at = -1;
  return passagesOf(statement, REASON, isProse, /原因/).flatMap((passage) => {
    while (isBefore(items[at + 1], passage)) at++;
    const item = items[at];
    if (item?.paragraph !== passage.paragraph) return [];
    const others = names.filter((name) => name !== item.name);
    return [{ passage, name: item.name, reason: plainName(passage.text), names: others }];
  });
}
