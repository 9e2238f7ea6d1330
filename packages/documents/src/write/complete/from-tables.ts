import {
  absolute,
  compare,
  decimalPlaces,
  type Exact,
  equals,
  isExact,
  round,
  subtract,
  valueAt,
} from "@qingbei/domain";
import { termOfLabel } from "../../read/tables/budget/statement-facts.js";
import { type StatementFact, statementFacts } from "../../templates/budget-tables.js";
import { agree } from "./contradiction.js";
import { type Draft, draftsIn, numberAt, setAt } from "./draft.js";

const ROWS = "/tables/summaryTable/revenueRows";
const ROW_OF_TERM = /\/\{(\w+)\}$/;

/** The decimals with which a statement prints 万元. */
const DECIMALS = 2;

/** The rows of revenue in the summary table, by their source. */
function revenueRows(draft: Draft): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const [index, { name }] of draftsIn(valueAt(draft, ROWS)).entries()) {
    const id = typeof name === "string" ? termOfLabel(name) : undefined;
    if (id !== undefined && !rows.has(id)) rows.set(id, `${ROWS}/${index}/amount`);
  }
  return rows;
}

/** Revenue and expenditure are one part of the statement: it tells of both or of none. */
function partOf(pointer: string): string {
  const [, part = ""] = pointer.split("/");
  return part === "expenditure" ? "revenue" : part;
}

function holds(draft: Draft, { where }: StatementFact): boolean {
  if (!where) return true;
  const [a, b] = where.map((pointer) => numberAt(draft, pointer));
  return a !== undefined && b !== undefined && equals(a, b);
}

function nearest(stated: Exact, candidates: readonly Exact[]): Exact | undefined {
  const apart = (each: Exact) => absolute(subtract(each, stated));
  return candidates.reduce<Exact | undefined>(
    (best, each) => (best === undefined || compare(apart(each), apart(best)) < 0 ? each : best),
    undefined,
  );
}

/**
 * Gives the statement what only the tables have, and compares what both have: the reader takes the same fields from the
 * same places.
 * @throws InputFault contradictory-budget
 */
export function fillStatement(draft: Draft): void {
  const rows = revenueRows(draft);
  const statedParts = new Set(
    statementFacts.filter(({ to }) => isExact(valueAt(draft, to))).map(({ to }) => partOf(to)),
  );
  for (const fact of statementFacts) {
    if (!holds(draft, fact)) continue;
    const candidates = fact.from.flatMap((pointer) => {
      const id = ROW_OF_TERM.exec(pointer)?.[1];
      const place = id === undefined ? pointer : rows.get(id);
      return place === undefined ? [] : (numberAt(draft, place) ?? []);
    });
    const [first] = candidates;
    if (first === undefined) continue;
    const stated = numberAt(draft, fact.to);
    if (stated === undefined) {
      if (!statedParts.has(partOf(fact.to))) setAt(draft, fact.to, first);
      continue;
    }
    const isTotal = fact.to.endsWith("/total");
    const printed = isTotal ? (nearest(stated, candidates) ?? first) : first;
    // a statement in 万元 rounds what its tables print in 元
    const rounded = round(printed, Math.max(DECIMALS, decimalPlaces(stated)));
    if (!equals(stated, rounded)) agree(fact.to, stated, printed, "报表里的同一个数");
  }
}
