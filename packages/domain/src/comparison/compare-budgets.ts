import { DepartmentBudget } from "../budget/department-budget.js";
import { type Growth, growth } from "../measures/growth.js";
import { type Exact, equals, isExact } from "../values/exact.js";
import { withoutBlanks } from "../values/printed-number.js";
import { type AmountAt, amountAt, holdsAmounts } from "../walk/amounts.js";
import { assertBudget } from "../walk/assert-budget.js";
import { childrenOf, itemSchema, type Place } from "../walk/model-schema.js";
import { itemName, type MatchedBy, matchCells, matchItems } from "./match-items.js";

/** The pointer and the name of an item. */
export interface NamedPlace {
  readonly pointer: string;
  readonly name: string | undefined;
}

/**
 * One difference between two budgets. Pointers of `before` lead into the first budget, those of `after` into the
 * second.
 * `changed`: both have the amount, with different values. `disclosed`, `withdrawn`: only one has it; in the other it is
 * blank or missing. `added`, `removed`: an item with everything in it. `renamed`, `recoded`: the same item under
 * another name or code.
 */
export type BudgetDifference =
  | { readonly kind: "changed"; readonly before: AmountAt; readonly after: AmountAt; readonly growth: Growth }
  | { readonly kind: "disclosed"; readonly after: AmountAt }
  | { readonly kind: "withdrawn"; readonly before: AmountAt }
  | { readonly kind: "added"; readonly after: NamedPlace }
  | { readonly kind: "removed"; readonly before: NamedPlace }
  | {
      readonly kind: "renamed" | "recoded";
      readonly before: NamedPlace;
      readonly after: NamedPlace;
      readonly by: MatchedBy;
    };

type Differences = Generator<BudgetDifference>;

const named = ({ pointer, value }: Place): NamedPlace => ({ pointer, name: itemName(value) });
const codeOf = (value: unknown) => (value as { readonly code?: unknown } | null)?.code ?? undefined;

/** The differences for a value that only one side has; items of lists count once, as a whole. */
function* onOneSide(place: Place, side: "before" | "after"): Differences {
  if (!holdsAmounts(place.schema)) return;
  const amount = amountAt(place);
  if (amount)
    yield side === "after" ? { kind: "disclosed", after: amount } : { kind: "withdrawn", before: amount };
  else if (itemSchema(place.schema))
    for (const child of childrenOf(place))
      yield side === "after"
        ? { kind: "added", after: named(child) }
        : { kind: "removed", before: named(child) };
  else if (!isExact(place.value)) for (const child of childrenOf(place)) yield* onOneSide(child, side);
}

/** The headers of the columns of a table, on both sides. */
interface Columns {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function headersOf({ value }: Place): readonly string[] | undefined {
  const { columns } = (value ?? {}) as { readonly columns?: readonly (readonly string[])[] };
  return Array.isArray(columns) ? columns.map((header) => withoutBlanks(header.join(" / "))) : undefined;
}

function columnsOf(before: Place, after: Place): Columns | undefined {
  const [one, other] = [headersOf(before), headersOf(after)];
  return one && other && { before: one, after: other };
}

/** Whether an item of a list is a cell of a row: an amount, or a blank. */
const isCell = ({ value }: Place) => value === null || isExact(value);

function* ofItems(before: Place, after: Place, columns: Columns | undefined): Differences {
  const [first, second] = [childrenOf(before), childrenOf(after)];
  const isRow = columns?.before.length === first.length && columns.after.length === second.length;
  const matches =
    isRow && [...first, ...second].every(isCell)
      ? matchCells(columns.before, columns.after)
      : matchItems(before.value as readonly unknown[], after.value as readonly unknown[]);
  for (const pair of matches.pairs) {
    const [left, right] = [first[pair.before], second[pair.after]];
    if (!left || !right) continue;
    const both = { before: named(left), after: named(right), by: pair.by };
    if (withoutBlanks(both.before.name ?? "") !== withoutBlanks(both.after.name ?? ""))
      yield { kind: "renamed", ...both };
    const [oldCode, newCode] = [codeOf(left.value), codeOf(right.value)];
    if (oldCode !== undefined && newCode !== undefined && oldCode !== newCode)
      yield { kind: "recoded", ...both };
    yield* between(left, right, columns);
  }
  for (const at of matches.removed) {
    const left = first[at];
    if (left && isCell(left)) yield* onOneSide(left, "before");
    else if (left) yield { kind: "removed", before: named(left) };
  }
  for (const at of matches.added) {
    const right = second[at];
    if (right && isCell(right)) yield* onOneSide(right, "after");
    else if (right) yield { kind: "added", after: named(right) };
  }
}

/** @param columns those of the table around the values, if it has its own */
function* between(before: Place, after: Place, columns?: Columns): Differences {
  if (!holdsAmounts(after.schema)) return;
  const [was, is] = [amountAt(before), amountAt(after)];
  if (was && is) {
    if (!equals<Exact>(was.amount, is.amount))
      yield { kind: "changed", before: was, after: is, growth: growth<Exact>(is.amount, was.amount) };
  } else if (was) yield { kind: "withdrawn", before: was };
  else if (is) yield { kind: "disclosed", after: is };
  else if (Array.isArray(before.value) && Array.isArray(after.value)) yield* ofItems(before, after, columns);
  else yield* ofMembers(before, after, columnsOf(before, after) ?? columns);
}

const keyOf = ({ pointer }: Place) => pointer.slice(pointer.lastIndexOf("/"));

function* ofMembers(before: Place, after: Place, columns: Columns | undefined): Differences {
  const left = new Map(
    (isExact(before.value) ? [] : childrenOf(before)).map((child) => [keyOf(child), child]),
  );
  const right = new Map(
    (isExact(after.value) ? [] : childrenOf(after)).map((child) => [keyOf(child), child]),
  );
  for (const [key, child] of left) {
    const other = right.get(key);
    if (other) yield* between(child, other, columns);
    else yield* onOneSide(child, "before");
  }
  for (const [key, child] of right) if (!left.has(key)) yield* onOneSide(child, "after");
}

/**
 * The changes in amounts from one budget to another: last year's and this year's, or a draft and its correction. Lists
 * without amounts, such as 名词解释, are left out. Items of lists are matched by code and name under the same unit, else by
 * code, by name, or by name without its year; only items without any of these are matched by position. Cells of tables
 * with columns of their own are matched by their headers.
 * @throws TypeError if one of them is no budget, or is undecoded JSON, whose amounts are texts and would show no
 * difference
 */
export function compareBudgets(
  before: DepartmentBudget,
  after: DepartmentBudget,
): readonly BudgetDifference[] {
  for (const each of [before, after]) assertBudget(each);
  const root = (value: DepartmentBudget): Place => ({ pointer: "", value, schema: DepartmentBudget });
  return [...between(root(before), root(after))];
}
