import { type Exact, equals, isExact, toText, total } from "@qingbei/domain";
import { contradiction } from "./contradiction.js";
import { type Draft, draftsIn, isDraft } from "./draft.js";

const fields = [
  ["quantity", ""],
  ["value", " 元"],
] as const;

/** Compares a line with those beneath it, where all of them tell a number. */
function compareWith(at: string, line: Draft, parts: readonly Draft[]): void {
  for (const [field, unit] of fields) {
    const stated = line[field];
    const amounts = parts.map((part) => part[field]).filter((value): value is Exact => isExact(value));
    if (!isExact(stated) || amounts.length === 0) continue;
    const worked = total(amounts);
    if (equals(stated, worked)) continue;
    throw contradiction({
      pointer: `${at}/${field}`,
      stated: ` ${toText(stated)}${unit}`,
      worked: ` ${toText(worked)}${unit}`,
      how: "所属各项之和",
    });
  }
}

function compareParts(at: string, holdings: readonly Draft[]): void {
  for (const [index, holding] of holdings.entries()) {
    const parts = draftsIn(holding.parts);
    // 其中 may name only one of several parts
    if (parts.length > 1) compareWith(`${at}/${index}`, holding, parts);
    compareParts(`${at}/${index}/parts`, parts);
  }
}

/**
 * Compares the total of the assets with its classes, and those with their parts.
 * @throws InputFault contradictory-budget
 */
export function compareAssets(draft: Draft): void {
  const { stateAssets: assets } = draft;
  if (!isDraft(assets)) return;
  const holdings = draftsIn(assets.holdings);
  if (isDraft(assets.total)) compareWith("/stateAssets/total", assets.total, holdings);
  compareParts("/stateAssets/holdings", holdings);
}
