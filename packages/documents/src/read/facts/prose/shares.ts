import { shareLead } from "../../../templates/items.js";
import type { Clause, Passage } from "./passage.js";
import { quote } from "./passage.js";
import type { ChangeFact } from "./prose-facts.js";
import type { Stated } from "./section-state.js";

/** What a clause says of the share of the listed item before it: 教育支出80万元，占12.5%. */
export function shareIn(passage: Passage, clause: Clause, last: Stated | undefined): ChangeFact | undefined {
  const [item] = last?.isListed ? last.pointers : [];
  const share = clause.numbers.find(
    ({ kind, start }) => kind === "percent" && shareLead.test(passage.plain.slice(clause.start, start)),
  );
  if (item === undefined || share?.kind !== "percent") return undefined;
  const cited = quote(passage, clause.start, clause.end);
  const printed = passage.piece.text.slice(share.start, share.end);
  return {
    pointer: item.replace(/amount$/, "share"),
    value: share.text,
    occurrence: {
      position: cited.position,
      text: cited.text,
      printed,
      offset: share.start - cited.start,
      value: share.text,
    },
    passage,
  };
}
