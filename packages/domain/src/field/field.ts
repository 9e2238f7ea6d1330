import type { DepartmentBudget } from "../budget/department-budget.js";
import { type Exact, isExact } from "../values/exact.js";
import { isRate, type Percentage, type PercentagePoints } from "../values/percentage.js";

// in the global symbol registry, so that fields work across copies of this package: others' rules bring their own
const POINTER: unique symbol = Symbol.for("@qingbei/domain#pointer") as never;
declare const VALUE: unique symbol;

/** The address of a value of type T in a budget: a typed JSON pointer. */
export interface Field<T> {
  readonly [POINTER]: string;
  readonly [VALUE]?: T;
}

type Leaf = string | number | boolean | Exact | Percentage | PercentagePoints;

/** A field and, by name or `at(index)`, the fields beneath it. */
export type FieldOf<T> = Field<T> &
  ([T] extends [Leaf]
    ? unknown
    : [T] extends [readonly (infer E)[]]
      ? {
          /**
           * The field of one item: the first has index 0.
           * @throws RangeError when the index is no whole number from 0 on
           */
          at(index: number): FieldOf<E>;
        }
      : { readonly [K in keyof T]-?: FieldOf<NonNullable<T[K]>> } & {
          // members of only some types in a union: the number of a target that may also be words
          readonly [K in Exclude<KeyOfSome<T>, keyof T>]: FieldOf<NonNullable<At<T, K>>>;
        });
type KeyOfSome<T> = T extends unknown ? keyof T : never;
type At<T, K extends PropertyKey> = T extends Readonly<Partial<Record<K, infer V>>> ? V : never;

const INDEX = /^(?:0|[1-9]\d*)$/;
/** `at(i)` caches the fields of the first 100 items. */
const KEPT_ITEMS = 100;

function indexSegment(index: number): string {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`序号须为非负整数：${index}`);
  return String(index);
}

/**
 * The field of one pointer. Fields beneath it become its own properties when they are first used, so that rules, which
 * use the same few fields again and again, pay only for a property. Later items of long lists are not kept.
 */
class FieldNode {
  declare readonly [POINTER]: string;
  #items: FieldNode[] | undefined;

  constructor(pointer: string) {
    keep(this, POINTER, pointer);
  }

  at(index: number): FieldNode {
    const known = this.#items?.[index];
    if (known) return known;
    const made = new FieldNode(`${this[POINTER]}/${indexSegment(index)}`);
    if (index < KEPT_ITEMS) {
      this.#items ??= [];
      this.#items[index] = made;
    }
    return made;
  }

  /**
   * In a template string a field becomes its pointer. It has no `toString`: any name on a field gives the field
   * beneath.
   */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this[POINTER];
    throw new TypeError(NO_OPERAND);
  }
}

/**
 * A key as a segment of a JSON pointer (RFC 6901). Names of fields have nothing to escape, and looking costs less than
 * replacing.
 */
export const escaped = (key: string) =>
  /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

const NO_OPERAND = "字段是值的地址，不能参加运算：值用 get(budget, 字段) 取，规则里用 read(字段)";

/** Not enumerable: which fields were used before must not show. */
function keep(node: FieldNode, key: PropertyKey, value: unknown): void {
  Object.defineProperty(node, key, { value });
}

/** The field of the whole budget, with all fields beneath it. */
function rootField(): FieldNode {
  // any property but `at` is a field beneath: there is no list of fields to maintain
  delete (FieldNode.prototype as { constructor?: unknown }).constructor;
  Object.setPrototypeOf(
    FieldNode.prototype,
    new Proxy(Object.create(null) as object, {
      get(_, key, field: FieldNode) {
        if (typeof key === "symbol") return undefined;
        const made = new FieldNode(`${field[POINTER]}/${escaped(key)}`);
        if (!INDEX.test(key)) keep(field, key, made);
        return made;
      },
    }),
  );
  return new FieldNode("");
}

/** All fields of a budget: `fields.expenditure.total` is the pointer /expenditure/total, typed as 万元. */
export const fields = rootField() as unknown as FieldOf<DepartmentBudget>;

/**
 * The JSON pointer (RFC 6901) of a field: /projects/0/budget.
 * @throws TypeError if it is no field, such as undefined, or a text that already is a pointer
 */
export function pointerOf(field: Field<unknown>): string {
  const pointer = (field as Field<unknown> | null | undefined)?.[POINTER];
  if (pointer === undefined)
    throw new TypeError(`须为 fields 里的字段，如 fields.revenue.total；实际是${described(field)}`);
  return pointer;
}

function described(value: unknown): string {
  return typeof value === "string"
    ? `文字“${value.slice(0, 60)}”：按指针取值用 valueAt`
    : ` ${value === null ? "null" : typeof value}`;
}

/**
 * The segments of a JSON pointer, unescaped; empty for the root.
 * @throws RangeError if the text is no JSON pointer, TypeError if it is no text
 */
export function segments(pointer: string): string[] {
  if (pointer === "") return [];
  if (typeof pointer !== "string")
    throw new TypeError(`须为 JSON 指针（文字），字段的指针用 pointerOf；实际是 ${typeof pointer}`);
  if (!pointer.startsWith("/")) throw new RangeError(`不是 JSON 指针：${pointer.slice(0, 60)}`);
  const path = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return path;
  return path.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a value contains others; amounts and percentages are values, not containers. */
function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isExact(value) && !isRate(value);
}

/** Whether a value has an own member of that name. */
function has(value: unknown, segment: string): value is Readonly<Record<string, unknown>> {
  return (
    isContainer(value) && Object.hasOwn(value, segment) && (!Array.isArray(value) || INDEX.test(segment))
  );
}

/**
 * The value at a JSON pointer; undefined if there is none. Own members only: no pointer reaches a prototype, a list's
 * length or the inside of an amount.
 * @throws RangeError if the text is not a JSON pointer
 */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const segment of segments(pointer)) {
    if (!has(value, segment)) return undefined;
    value = value[segment];
  }
  return value;
}

/**
 * All values of a budget, or of a part of it, by their JSON pointers; the same values as {@link valueAt} gives one by
 * one.
 */
export function valuesByPointer(root: unknown): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const enter = (pointer: string, value: unknown): void => {
    values.set(pointer, value);
    if (!isContainer(value)) return;
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) enter(`${pointer}/${at}`, value[at]);
    else for (const key of Object.keys(value)) enter(`${pointer}/${escaped(key)}`, value[key]);
  };
  enter("", root);
  return values;
}

/**
 * The value of a field: undefined if not disclosed, null if disclosed blank.
 * @throws TypeError if it is no field
 */
export function get<T>(budget: DepartmentBudget, field: Field<T>): T | null | undefined {
  return valueAt(budget, pointerOf(field)) as T | null | undefined;
}
