import { HOW_TO_CHECK, isMade } from "../values/number-text.js";
import { bounds } from "./bounds.js";
import { type BudgetIssue, type BudgetIssueCode, clipped, foundOf, pointerTo } from "./issue.js";

/** A value still to be checked, with the path to it. */
interface Waiting {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly above: Waiting | undefined;
  readonly depth: number;
}

/** Keys that may change a prototype when an object is copied carelessly. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

function pathOf(place: Waiting): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: Waiting | undefined = place; at?.above; at = at.above) path.unshift(at.key);
  return path;
}

function issue(code: BudgetIssueCode, place: Waiting, expected: string, found: string): BudgetIssue {
  // the path to something too deep is itself too long to print
  const path = pathOf(place)
    .slice(0, bounds.depth)
    .map((key) => (typeof key === "string" ? clipped(key) : key));
  return { code, pointer: pointerTo(path), expected, found, message: `${expected}；实际为${found}` };
}

function ofLeaf(place: Waiting): BudgetIssue | undefined {
  const { value } = place;
  if (typeof value === "string") {
    if (value.length > bounds.text)
      return issue("too-long", place, `文字最多${bounds.text}字`, `${value.length}字`);
    if (/\p{Surrogate}/u.test(value))
      return issue("lone-surrogate", place, "文字须为完整的 Unicode 字符", `“${clipped(value)}”`);
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) return issue("not-finite", place, "数须为有限数", String(value));
  } else if (value === undefined)
    return issue("not-json", place, "未披露的须去掉该键，披露为空的须写作 null", foundOf(value));
  else if (value !== null && typeof value !== "boolean")
    return issue("not-json", place, "须为 JSON 的值", typeof value);
  return undefined;
}

function ofKey(place: Waiting, key: string): BudgetIssue | undefined {
  const found = `“${clipped(key)}”`;
  if (UNSAFE.has(key)) return issue("unsafe-key", place, "键不得为 __proto__、constructor、prototype", found);
  if (key.length > bounds.key) return issue("too-long", place, `键最多${bounds.key}字`, found);
  if (/\p{Surrogate}/u.test(key)) return issue("lone-surrogate", place, "键须为完整的 Unicode 字符", found);
  return undefined;
}

/**
 * Whether an object is a list or a plain object, of this or another realm: without a prototype, or with the last of the
 * chain.
 */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What is wrong with an object or list itself; its members are checked separately. */
function ofContainer(place: Waiting, value: object, size: number): BudgetIssue | undefined {
  if (place.depth > bounds.depth)
    return issue("too-deep", place, `最多${bounds.depth}层`, `第${place.depth}层`);
  if (isMade(value)) return issue("not-json", place, HOW_TO_CHECK, "精确的数");
  if (!isPlain(value)) return issue("not-json", place, "须为普通对象或列表", "其他类的对象");
  const [most, what] = Array.isArray(value) ? [bounds.items, "项"] : [bounds.keys, "个键"];
  if (size > most) return issue("too-many", place, `最多${most}${what}`, `${size}${what}`);
  return undefined;
}

/** Faults after which nothing beneath is checked: something too large is not traversed. */
const ENDS: ReadonlySet<BudgetIssueCode> = new Set(["too-deep", "too-many"]);

/**
 * Lists what is not JSON or exceeds {@link bounds}, at most {@link bounds}.issues of them. Iterative and bounded, so
 * that depth cannot overflow the stack; too deep or too many ends the search.
 */
export function checkBounds(root: unknown): readonly BudgetIssue[] {
  const found: BudgetIssue[] = [];
  const waiting: Waiting[] = [{ value: root, key: "", above: undefined, depth: 1 }];
  let seen = 1;
  for (let place = waiting.pop(); place && found.length < bounds.issues; place = waiting.pop()) {
    const { value, depth } = place;
    if (typeof value !== "object" || value === null) {
      const leaf = ofLeaf(place);
      if (leaf) found.push(leaf);
      continue;
    }
    // the length of a list is known without its keys
    const keys = Array.isArray(value) && value.length > bounds.items ? [] : Object.keys(value);
    const container = ofContainer(place, value, Array.isArray(value) ? value.length : keys.length);
    if (container) found.push(container);
    if (container && ENDS.has(container.code)) break;
    seen += keys.length;
    if (seen > bounds.values) {
      found.push(issue("too-many", place, `最多${bounds.values}个值`, "更多"));
      break;
    }
    if (container) continue;
    // last in, first out: pushed in reverse, so that issues come in the order of the JSON
    for (const key of keys.toReversed()) {
      const child = {
        value: (value as Readonly<Record<string, unknown>>)[key],
        key,
        above: place,
        depth: depth + 1,
      };
      const fault = ofKey(child, key);
      if (fault) found.push(fault);
      else waiting.push(child);
    }
  }
  return found;
}
