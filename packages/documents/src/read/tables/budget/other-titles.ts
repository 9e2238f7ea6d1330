import type { DisclosureKind } from "@qingbei/domain";
import {
  contentsLine,
  LONGEST_TITLE,
  otherAccountsTitle,
  otherTableTitle,
} from "../../../templates/table-titles.js";
import { type Row, textOf } from "../cells.js";
import { isPreface } from "./header.js";
import { isOfPart, kindOfTitle } from "./title.js";

/** Whether a line is the title of a table that is none of the standard ones. */
export function isOtherTitle(text: string, document: DisclosureKind): boolean {
  if (text.length > LONGEST_TITLE || contentsLine.test(text)) return false;
  if (isOfPart(text, document) && !kindOfTitle(text, document)) return true;
  return otherTableTitle.test(text) || (document === "finalAccounts" && otherAccountsTitle.test(text));
}

/** A row of one cell that is the title of another table. */
export function isOtherHead(row: Row, document: DisclosureKind): boolean {
  const filled = row.filter((cell) => textOf(cell) !== "");
  return filled.length === 1 && isOtherTitle(textOf(filled[0]), document);
}

/** A grid that holds several tables one beneath the other, apart: each begins with its title. */
export function parted(rows: readonly Row[], document: DisclosureKind): Row[][] {
  const parts: Row[][] = [];
  let current: Row[] = [];
  for (const row of rows) {
    const filled = row.filter((cell) => textOf(cell) !== "");
    const [only] = filled;
    if (
      filled.length === 1 &&
      only &&
      (kindOfTitle(only.text, document) || isOfPart(only.text, document)) &&
      current.some((each) => !isPreface(each))
    ) {
      parts.push(current);
      current = [];
    }
    current.push(row);
  }
  return [...parts, current];
}
