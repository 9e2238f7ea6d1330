import { segments } from "../field.js";
import { MODEL_OUTLINE } from "./model-outline.js";

/**
 * What a field of a budget holds: an exact number (an amount or a count), a rate (a percentage or percentage points), a list, an
 * object, or something that is the same in JSON (a text, a year, a word of several).
 */
export type FieldKind = "exact" | "rate" | "list" | "object" | "plain";

/** What stands in a place: behind each list that it is in, `*`. */
type Sign = string;

const SIGN = /[*#%>].*/;
const INDICES = /\/\d+(?=\/|$)/g;
/** Any item of a list; RFC 6901 has it for the one behind the last. */
const ANY = "-";
const ROOT: Sign = ">0";
/** The budgets that a budget is checked against, which have the same fields. */
const AGAINST = "/against";

/** The fields of each object of the model, read from the outline when one is first asked for. */
let objects: readonly ReadonlyMap<string, Sign>[] | undefined;

function fieldsOf(sign: Sign): ReadonlyMap<string, Sign> | undefined {
  objects ??= MODEL_OUTLINE.split("\n").map(
    (line) =>
      new Map(
        line.split(" ").map((field) => [field.replace(SIGN, ""), SIGN.exec(field)?.[0] ?? ""] as const),
      ),
  );
  return objects[Number(sign.slice(1))];
}

function kindOf(sign: Sign): FieldKind {
  if (sign === "#") return "exact";
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

/** Kinds that were asked for, by pointers without the places in lists: of these there are few. */
const known = new Map<string, FieldKind>();

/**
 * What the field at a pointer holds, by the model alone: undefined where no budget has such a field. Items are named by any index.
 * It needs none of the schemas.
 * @throws RangeError when the text is no JSON pointer
 */
export function fieldKind(pointer: string): FieldKind | undefined {
  const path = pointer.replace(INDICES, `/${ANY}`);
  let kind = known.get(path);
  if (kind === undefined) {
    if (path === AGAINST) return "list";
    const sign = signAt(
      path.startsWith(`${AGAINST}/${ANY}`) ? path.slice(AGAINST.length + ANY.length + 1) : path,
    );
    if (sign === undefined) return undefined;
    kind = kindOf(sign);
    known.set(path, kind);
  }
  return kind;
}
