import type { Occurrence } from "@qingbei/domain";
import { printedIn } from "../../assemble/printed-in.js";
import type { Stretch } from "./draft.js";
import { type Passage, quote } from "./passage.js";

/** The occurrence of a value printed at a stretch of a passage, quoted with the words around it. */
export function occurrenceAt(
  passage: Passage,
  around: Stretch,
  { start, end }: Stretch,
  value: string,
): Occurrence {
  const quoted = quote(passage, around.start, around.end);
  return printedIn(quoted, passage.piece.text.slice(start, end), value, start - quoted.start);
}
