import { segments } from "../field/field.js";
import { MODEL_OUTLINE } from "./model-outline.js";

/**
 * What a field of a budget holds: an exact number (an amount or a count), a rate (a percentage or percentage points), a
 * list, an object, or a plain value, which is the same in JSON (a text, a year, one of several words).
 */
export type FieldKind = "exact" | "rate" | "list" | "object" | "plain";

/** The sign of a field in the outline of the model: `*` for each list around a value, then the sign of the value. */
export type Sign = string;

const SIGN = /[*#$%>].*/;
/** The sign of an amount in 元; other exact numbers are amounts in 万元, or counts. */
const IN_YUAN = "$";
const INDICES = /\/\d+(?=\/|$)/g;
/** Any item of a list. In RFC 6901 it means the item behind the last. */
const ANY = "-";
/** The sign of a budget as a whole. */
export const ROOT: Sign = ">0";
/** The list of the budgets that a budget is checked against, which have the same fields. */
export const AGAINST = "/against";

/** The fields of each object of the model, parsed from the outline at the first use. */
let objects: readonly ReadonlyMap<string, Sign>[] | undefined;

/** The fields of the object that a sign names; undefined if it names none. */
export function fieldsOf(sign: Sign): ReadonlyMap<string, Sign> | undefined {
  objects ??= MODEL_OUTLINE.split("\n").map(
    (line) =>
      new Map(
        line.split(" ").map((field) => [field.replace(SIGN, ""), SIGN.exec(field)?.[0] ?? ""] as const),
      ),
  );
  return objects[Number(sign.slice(1))];
}

/** The kind of a field by its sign. */
export function kindOf(sign: Sign): FieldKind {
  if (sign === "#" || sign === IN_YUAN) return "exact";
  if (sign === "%") return "rate";
  if (sign === "") return "plain";
  return sign.startsWith("*") ? "list" : "object";
}

function signAt(pointer: string): Sign | undefined {
  let sign: Sign | undefined = ROOT;
  for (const segment of segments(pointer)) {
    const kind: FieldKind = kindOf(sign);
    if (kind === "list") sign = segment === ANY ? sign.slice(1) : undefined;
    else sign = kind === "object" ? fieldsOf(sign)?.get(segment) : undefined;
    if (sign === undefined) return undefined;
  }
  return sign;
}

/** The signs found so far, by pointer with `-` for each index: there are few of these pointers. */
const known = new Map<string, Sign>();

/** The sign of the field at a pointer, whatever its indices; undefined if no budget has the field. */
function signOf(pointer: string): Sign | undefined {
  const path = pointer.replace(INDICES, `/${ANY}`);
  let sign = known.get(path);
  if (sign === undefined) {
    if (path === AGAINST) return `*${ROOT}`;
    sign = signAt(path.startsWith(`${AGAINST}/${ANY}`) ? path.slice(AGAINST.length + ANY.length + 1) : path);
    if (sign === undefined) return undefined;
    known.set(path, sign);
  }
  return sign;
}

/**
 * The kind of the field at a pointer, by the outline of the model, without its schemas; undefined if no budget has the
 * field. An index may be any number.
 * @throws RangeError if the text is no JSON pointer
 */
export function fieldKind(pointer: string): FieldKind | undefined {
  const sign = signOf(pointer);
  return sign === undefined ? undefined : kindOf(sign);
}

/** The fault of a pointer to a field that no budget has, in Chinese. */
export const noField = (pointer: string) => `预算里没有这个字段：${pointer.slice(0, 120)}`;

/**
 * Whether the field at a pointer holds an amount in 元, as the values of assets do: all other amounts of a budget are in
 * 万元.
 * @throws RangeError if the text is no JSON pointer
 */
export function isInYuan(pointer: string): boolean {
  return signOf(pointer) === IN_YUAN;
}
