import { type DepartmentBudget, type Sources, valueAt } from "@qingbei/domain";
import { grouped, placeAgainst, put } from "@qingbei/domain/internal";
import { categoryCode } from "../arithmetic/code-levels.js";
import { variablesOf } from "../engine/constraint.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { cellOf } from "./table-place.js";

/** A part of a document that people take over as a whole from another draft, or leave at last year’s. */
export interface DraftPlace {
  readonly kind: "table" | "rows" | "section" | "paragraph" | "change";
  /** The pointer that names it. */
  readonly pointer: string;
  /** Identifies it among places of all kinds. */
  readonly key: string;
}

const TABLE = /^\/tables\/[a-zA-Z]+(?=\/)/;
const SECTION = /^\/[a-zA-Z]+(?:\/\d+)?(?=\/)/;
const CHANGE = /^.*\/(?:change|changes\/\w+)(?=\/)/;

/** Finds the places of a number, and the numbers of a place. */
export class DraftPlaces {
  readonly #graph: ConstraintGraph;
  readonly #budget: DepartmentBudget;
  readonly #sources: Sources;
  readonly #known = new Map<string, readonly DraftPlace[]>();
  readonly #around = new Map<Node, readonly DraftPlace[]>();
  #numbers: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(graph: ConstraintGraph, budget: DepartmentBudget, sources: Sources = {}) {
    this.#graph = graph;
    this.#budget = budget;
    this.#sources = sources;
  }

  /** The places that a number belongs to, the smallest first. */
  of(pointer: string): readonly DraftPlace[] {
    let places = this.#known.get(pointer);
    if (!places) {
      places = this.#placesOf(pointer);
      this.#known.set(pointer, places);
    }
    return places;
  }

  /** The places of the numbers of a constraint, without those of other documents. */
  around(node: Node): readonly DraftPlace[] {
    let places = this.#around.get(node);
    if (!places) {
      const own = variablesOf(node.constraint).filter((pointer) => !placeAgainst(pointer));
      places = [
        ...grouped(
          own.flatMap((pointer) => this.of(pointer)),
          ({ key }) => key,
        ).values(),
      ].map(([first]) => first);
      this.#around.set(node, places);
    }
    return places;
  }

  #placesOf(pointer: string): readonly DraftPlace[] {
    const [table] = TABLE.exec(pointer) ?? [];
    if (table) {
      const rows = this.#rowsOf(pointer);
      return [...(rows ? [rows] : []), { kind: "table", pointer: table, key: table }];
    }
    const [change] = CHANGE.exec(pointer) ?? [];
    const [section] = SECTION.exec(pointer) ?? [];
    const paragraph = this.#paragraphOf(pointer);
    return [
      ...(change ? [{ kind: "change", pointer: change, key: change } as const] : []),
      ...(section ? [{ kind: "section", pointer: section, key: section } as const] : []),
      ...(paragraph ? [{ kind: "paragraph", pointer, key: paragraph } as const] : []),
    ];
  }

  /** The rows of one 类 in a table by code. */
  #rowsOf(pointer: string): DraftPlace | undefined {
    const cell = cellOf(pointer);
    if (!cell) return undefined;
    const code = valueAt(this.#budget, `${cell.list}/${cell.row}/code`);
    if (typeof code !== "string" || !/^\d{3,}$/.test(code)) return undefined;
    return { kind: "rows", pointer: cell.list, key: `${cell.list} ${categoryCode(code)}` };
  }

  #paragraphOf(pointer: string): string | undefined {
    const position = this.#sources[pointer]?.[0]?.position;
    if (!position) return undefined;
    if ("line" in position) return `line ${position.line}`;
    if ("paragraph" in position) return `paragraph ${position.paragraph}`;
    return undefined;
  }

  /** All numbers of constraints in a place. */
  numbersIn({ key }: DraftPlace): readonly string[] {
    if (!this.#numbers) {
      const found = new Map<string, string[]>();
      for (const pointer of this.#graph.pointersIn(""))
        for (const place of this.of(pointer)) put(found, place.key, pointer);
      this.#numbers = found;
    }
    return this.#numbers.get(key) ?? [];
  }
}
