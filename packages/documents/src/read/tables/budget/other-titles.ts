import type { DisclosureKind } from "@qingbei/domain";
import { type Row, textOf } from "../cells.js";
import { lineKind } from "../line-kind.js";
import { isPreface } from "./header.js";

/** The only cell of a row that has words. */
function lone(row: Row): string | undefined {
  const [only, ...others] = row.filter((cell) => textOf(cell) !== "");
  return only && others.length === 0 ? textOf(only) : undefined;
}

/** Whether a line is the title of a table that is none of the standard ones. */
export function isOtherTitle(text: string, document: DisclosureKind): boolean {
  const { is } = lineKind(text, document);
  return is === "part title" || is === "other title";
}

/** A row of one cell that is the title of another table. */
export function isOtherHead(row: Row, document: DisclosureKind): boolean {
  const title = lone(row);
  return title !== undefined && isOtherTitle(title, document);
}

/** A grid that holds several tables one beneath the other, apart: each begins with its title. */
export function parted(rows: readonly Row[], document: DisclosureKind): Row[][] {
  const parts: Row[][] = [];
  let current: Row[] = [];
  for (const row of rows) {
    const title = lone(row);
    const { is } = lineKind(title ?? "", document);
    const isHead = is === "standard title" || is === "part title";
    if (isHead && current.some((each) => !isPreface(each))) {
      parts.push(current);
      current = [];
    }
    current.push(row);
  }
  return [...parts, current];
}
