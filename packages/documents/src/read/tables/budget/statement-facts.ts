import { absolute, compare, exact, type Occurrence, subtract, wordingsOf } from "@qingbei/domain";
import { revenueRowTerms, type StatementFact, statementFacts } from "../../../templates/budget-tables.js";
import { broughtForwardLabel } from "../../../templates/table-words.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { labelOf } from "./row-label.js";
import { headerKey, shorterKeys } from "./wording.js";

const ROWS = "/tables/summaryTable/revenueRows";
const ROW_OF_TERM = /\/\{(\w+)\}$/;

const termByWord = new Map(
  revenueRowTerms.flatMap((id) => wordingsOf(id).map((wording) => [headerKey(wording), id] as const)),
);

/** The source of revenue that a row of the summary table names. */
export function termOfLabel(label: string): string | undefined {
  for (const key of shorterKeys(headerKey(label))) {
    const id = termByWord.get(key);
    if (id) return id;
  }
  return undefined;
}

/** The revenue rows of the summary table by their terms; rows beneath 上年结转 are of earlier years and left out. */
function revenueRows(sink: FactSink): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const length = sink.length(ROWS);
  for (let index = 0; index < length; index++) {
    const name = sink.occurrence(`${ROWS}/${index}/name`)?.value ?? "";
    if (broughtForwardLabel.test(labelOf(name))) break;
    const id = termOfLabel(labelOf(name));
    if (id && !rows.has(id)) rows.set(id, `${ROWS}/${index}/amount`);
  }
  return rows;
}

/** The occurrence of a table's field; of several candidates the one whose value is nearest to the statement's. */
function chosen(sink: FactSink, candidates: readonly Occurrence[], to: string): Occurrence | undefined {
  const [first] = candidates;
  const stated = sink.occurrence(to)?.value;
  if (stated === undefined || !first) return first;
  const apart = ({ value }: Occurrence) => absolute(subtract(exact(value ?? "0"), exact(stated)));
  return candidates.reduce((best, each) =>
    each.value !== undefined && (best.value === undefined || compare(apart(each), apart(best)) < 0)
      ? each
      : best,
  );
}

function holds(sink: FactSink, { where }: StatementFact): boolean {
  if (!where) return true;
  const [a, b] = where.map((pointer) => sink.occurrence(pointer)?.value);
  return a !== undefined && b !== undefined && compare(exact(a), exact(b)) === 0;
}

/** The part of the statement that a field belongs to; revenue and expenditure are one part. */
function partOf(pointer: string): string {
  const [, part = ""] = pointer.split("/");
  return part === "expenditure" ? "revenue" : part;
}

/**
 * States what the tables say about the statement's fields. If the prose has no value of a part, the whole part is taken
 * from tables; otherwise rounded values of prose would be added up with exact ones. For a value of prose the table is a
 * further occurrence.
 */
export function stateFromTables(sink: FactSink): void {
  const rows = revenueRows(sink);
  const stated = new Set(statementFacts.filter(({ to }) => sink.has(to)).map(({ to }) => partOf(to)));
  for (const fact of statementFacts) {
    const pointers = fact.from.map((pointer) => {
      const id = ROW_OF_TERM.exec(pointer)?.[1];
      return id === undefined ? pointer : rows.get(id);
    });
    const candidates = pointers.flatMap((pointer) =>
      pointer === undefined ? [] : (sink.occurrence(pointer) ?? []),
    );
    // in a table of another year the amount may be that year's
    if (candidates.some(({ year }) => year !== undefined)) continue;
    const isTotal = fact.to.endsWith("/total");
    const occurrence = isTotal ? chosen(sink, candidates, fact.to) : candidates[0];
    if (!occurrence || !holds(sink, fact)) continue;
    if (stated.has(partOf(fact.to)) && !sink.has(fact.to)) continue;
    // a blank cell counts for a field that is stated nowhere else
    if (occurrence.value === undefined && sink.has(fact.to)) continue;
    sink.state({ pointer: fact.to, value: occurrence.value ?? null, occurrence });
  }
}
