import { withoutNumbering } from "@qingbei/domain/internal";
import { noItemName, spendingUnit } from "../../../templates/prose-words.js";

const OPENING = /^\s*(?:其中|主要|和|及|与|以及)?(?:包括|用于|安排|为|有)?\s*/;
const LINK = /(?:预算|安排|支出预算|列支|共计|合计|为|是|约|计|数|：|:|\s)+$/;

/** The name of a listed amount: its words without those that introduce the list or link to the number. */
export function itemName(words: string, form: RegExp): string | undefined {
  const name = withoutNumbering(words).replace(OPENING, "").replace(LINK, "").trim();
  return form.test(name) && !noItemName.test(name) ? name : undefined;
}

/** Whether a listed name is that of a body, and not of an expense. */
export function isUnit(name: string): boolean {
  return spendingUnit.test(name.replace(/[（(][^（()）]*[)）]$/, ""));
}
