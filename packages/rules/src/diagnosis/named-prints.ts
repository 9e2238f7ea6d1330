import {
  type DepartmentBudget,
  type Exact,
  equals,
  isExact,
  placeNameOf,
  round,
  toText,
  valueAt,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { classKey } from "../text/name-keys.js";
import type { Candidate } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";

const AMOUNT_OF_ROW = /^\/tables\/(\w+)\/\w*[rR]ows\/\d+\/(?:amount|total)$/;
/** Tables of all expenditure of a department. */
const WHOLE = new Set(["summaryTable", "expenditureTable"]);
/** All that is appropriated: no more than the whole, no less than what a table of one budget prints. */
const APPROPRIATED = "fiscalAppropriationTable";
/** A value is confirmed if so many other tables print it beside the same name. */
const CONFIRMED = 2;

interface Print {
  readonly pointer: string;
  readonly table: string;
  readonly name: string;
}

type Row = Readonly<Record<string, unknown>>;

function* printsOf(budget: DepartmentBudget): Generator<Print> {
  for (const [table, content] of Object.entries(budget.tables ?? {})) {
    for (const [list, rows] of Object.entries(content as object)) {
      if (!/[rR]ows$/.test(list) || !Array.isArray(rows)) continue;
      for (const [at, row] of (rows as readonly Row[]).entries()) {
        const column = "total" in row ? "total" : "amount";
        const value = row[column];
        const name = typeof row.name === "string" ? classKey(row.name) : "";
        if (name === "" || !isExact(value)) continue;
        yield { pointer: `/tables/${table}/${list}/${at}/${column}`, table, name };
      }
    }
  }
}

/** The amounts that the tables of a document print beside the same name. */
export class NamedPrints {
  readonly #graph: ConstraintGraph;
  readonly #budget: DepartmentBudget;
  readonly #others = new Map<string, readonly Print[] | undefined>();
  #known: ReadonlyMap<string, readonly Print[]> | undefined;

  constructor(graph: ConstraintGraph, budget: DepartmentBudget) {
    this.#graph = graph;
    this.#budget = budget;
  }

  /** The amount with the corrections made so far. */
  #valueOf({ pointer }: Print): Exact {
    return this.#graph.lookup(pointer).value;
  }

  get #byName(): ReadonlyMap<string, readonly Print[]> {
    this.#known ??= grouped(printsOf(this.#budget), ({ name }) => name);
    return this.#known;
  }

  /**
   * The amount that all other tables with a row of the same name print there, at least two of them; undefined if they
   * do not agree, or a table has two rows of the name.
   */
  confirmed(pointer: string): Exact | undefined {
    if (!this.#others.has(pointer)) this.#others.set(pointer, this.#othersOf(pointer));
    const [first, ...more] = this.#others.get(pointer) ?? [];
    if (!first) return undefined;
    const value = this.#valueOf(first);
    return more.every((print) => equals(this.#valueOf(print), value)) ? value : undefined;
  }

  /** What the other tables print beside the name of a figure, if all of them together can confirm it. */
  #othersOf(pointer: string): readonly Print[] | undefined {
    const [, table] = AMOUNT_OF_ROW.exec(pointer) ?? [];
    // revenue leaves out what was brought forward, and a table of one budget may do so too
    if (!table || !(WHOLE.has(table) || table === APPROPRIATED)) return undefined;
    const name = valueAt(this.#budget, pointer.replace(/\/\w+$/, "/name"));
    const prints = typeof name === "string" ? (this.#byName.get(classKey(name)) ?? []) : [];
    if (new Set(prints.map((print) => print.table)).size < prints.length) return undefined;
    const others = prints.filter((print) => print.table !== table);
    if (others.length < CONFIRMED) return undefined;
    const isWhole = others.some((print) => WHOLE.has(print.table));
    const isOfOne = others.some((print) => !WHOLE.has(print.table) && print.table !== "revenueTable");
    return isWhole && (isOfOne || table !== APPROPRIATED) ? others : undefined;
  }

  /** Whether all other tables print another amount beside the name than a candidate sets. */
  contradicts({ values = new Map(), isEverywhere, slip }: Candidate): boolean {
    if (isEverywhere || slip === "unit") return false;
    return [...values].some(([pointer, value]) => {
      const confirmed = this.confirmed(pointer);
      return confirmed && !equals(round(confirmed, this.#graph.lookup(pointer).decimals), value);
    });
  }

  /** Whether a table, other than those left out, prints an amount beside the name of a figure. */
  has(pointer: string, value: Exact, besides: readonly string[]): boolean {
    const name = classKey(placeNameOf(this.#budget, pointer));
    const text = toText(value);
    return (this.#byName.get(name) ?? []).some(
      (print) =>
        toText(this.#valueOf(print)) === text && !besides.some((place) => print.pointer.startsWith(place)),
    );
  }
}
