import { withoutBlanks } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";
import { joined, type Piece } from "../../blocks/blocks.js";
import { wordKey } from "./wording.js";

/** A label without its numbering, unless it is only a number. */
export const bareLabel = (text: string) => withoutNumbering(text) || text;

/** A label as a name: without numbering and blanks. 其中 is kept, since such a row is a part of another. */
export function rowLabelOf(pieces: readonly Piece[]): string {
  const text = withoutBlanks(joined(pieces).text);
  return bareLabel(text);
}

/** The key of a label, without numbering and 其中. */
export function labelOf(text: string): string {
  let label = withoutBlanks(text);
  // 其中：（1）公务用车购置费
  for (let times = 0; times < 3; times++) label = bareLabel(label.replace(/^其中[:：]?/, ""));
  return wordKey(label);
}
