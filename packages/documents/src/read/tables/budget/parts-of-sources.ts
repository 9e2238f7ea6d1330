import type { TableKind } from "@qingbei/domain";
import { carriedOverWords, genericWords } from "../../../templates/table-words.js";
import { sumHeadingLabel } from "../../../templates/total-words.js";
import type { Piece } from "../../blocks/blocks.js";
import type { Header } from "./header.js";
import { fieldOf, isSource } from "./sources.js";
import { headerKey, isAmong } from "./wording.js";

type Stack = readonly Piece[];

const leafOf = (stack: Stack | undefined) => stack?.at(-1)?.text ?? "";

/** The field of each column so far; undefined for a column without amounts of the table. */
type Fields = readonly (string | undefined)[];

/** Whether a column is 其中：上年结转 at the right of a source: as a source of its own it would count twice. */
function isAmongSource(kind: TableKind, { columns: stacks }: Header, fields: Fields, at: number): boolean {
  return fields[at] === "broughtForward" && isSource(kind, fields[at - 1]) && isAmong(leafOf(stacks[at]));
}

/** Whether a column shows that another one of its group is only a part: it is 小计, or another part. */
function isSumOrPart(kind: TableKind, stack: Stack): boolean {
  const text = leafOf(stack);
  const key = headerKey(text);
  if (sumHeadingLabel.test(key)) return true;
  return (
    !genericWords.test(key) &&
    !isAmong(text) &&
    !carriedOverWords.test(key) &&
    fieldOf(kind, key) === undefined
  );
}

/**
 * Whether a column is a part of a source, though its word alone is a name of that source: 经费拨款 beneath 一般公共预算拨款, beside
 * 小计 or 非税收入拨款. The source is the column 小计; without a 小计 no column holds it.
 */
function isPartOfGroup(kind: TableKind, { columns: stacks }: Header, at: number): boolean {
  const stack = stacks[at] ?? [];
  const field = fieldOf(kind, headerKey(leafOf(stack)));
  if (!isSource(kind, field)) return false;
  const group = stack.slice(0, -1).find(({ text }) => fieldOf(kind, headerKey(text)) === field);
  if (!group) return false;
  return stacks.some(
    (other, index) => index !== at && other.slice(0, -1).includes(group) && isSumOrPart(kind, other),
  );
}

/** Whether a column is a part of a source and so has no field. */
export function isPartOfSource(kind: TableKind, header: Header, fields: Fields, at: number): boolean {
  return isAmongSource(kind, header, fields, at) || isPartOfGroup(kind, header, at);
}
