import type { Notice } from "../../reading.js";
import { isMoney, numbersOf } from "../facts/amounts.js";
import type { FrameFacts } from "../facts/frame-facts.js";
import { bodyTitled } from "../facts/titled-body.js";
import type { Outline, OutlineItem } from "../outline/outline.js";
import { hasMoney } from "../tables/cells.js";

/** Whether one name may be an abbreviation of the other: 区政府办 for 某区人民政府办公室. */
function mayBeSameBody(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}

function hasAmounts(item: OutlineItem): boolean {
  return item.kind === "grid" ? hasMoney(item.rows) : numbersOf(item.piece).some(isMoney);
}

/**
 * The notice that a document continues with the disclosure of another body: read as one, figures of the two are
 * compared.
 */
export function severalDisclosures({ items }: Outline, { department }: FrameFacts): readonly Notice[] {
  if (!department) return [];
  const last = items.findLastIndex(hasAmounts);
  for (const [at, item] of items.entries()) {
    if (item.kind !== "paragraph" || at > last || item.paragraph.role === "contents") continue;
    const name = bodyTitled(item.piece.text);
    if (!name || mayBeSameBody(name, department.name)) continue;
    const message = `文件里不止一份公开：除“${department.name}”外，还有“${name}”的“${item.piece.text.trim()}”，两份的数会相互混淆，请分开检查`;
    return [{ code: "conflicting-facts", severity: "warning", message, position: item.piece.position }];
  }
  return [];
}
