import {
  add,
  type DepartmentBudget,
  type Exact,
  equals,
  isNegative,
  isZero,
  placeNameOf,
} from "@qingbei/domain";
import { grouped, placeAgainst, put } from "@qingbei/domain/internal";
import { variablesOf } from "../engine/constraint.js";
import { isLeftBlank } from "./blank-cells.js";
import { type Candidate, rank } from "./candidate.js";
import type { Echoes } from "./echoes.js";
import { gapOf } from "./gap.js";
import type { ConstraintGraph, Effect, Node } from "./graph.js";
import { LastYears } from "./last-years.js";
import { ShiftClosure, type Shifts, type Steps } from "./shift-closure.js";
import { SumsWithBlanks } from "./sums-with-blanks.js";
import { type Searched, setting, type Values } from "./table-cells.js";
import { tablePlaceOf } from "./table-place.js";

const STATEMENT = "";

/**
 * The place of a number that was typed from one draft as a whole: its table, by pointer, or the statement. Undefined
 * for a number of another document.
 */
function placeOf(pointer: string): string | undefined {
  if (placeAgainst(pointer)) return undefined;
  return tablePlaceOf(pointer)?.table ?? STATEMENT;
}

/**
 * The most terms looked at in all searches of one diagnosis: enough for several tables of thousands of rows. Beyond it
 * the search is cut off.
 */
const MOST_STEPS = 20_000;
/** Sums with more terms are not searched. */
const MOST_TERMS = 4000;
/** What is less plausible in making numbers last year's again: the place that they are held against was left at them. */
const AGAIN_LAST_YEARS = 2;
/** The most cells that an advice names; the others are only counted. */
const MOST_NAMED = 8;

/** Failed sums that are off by one amount, up or down, and hold numbers of one place. */
interface Group {
  readonly place: string;
  readonly gap: Exact;
  readonly nodes: readonly Node[];
}

function groupsOf(graph: ConstraintGraph, failed: readonly Node[]): readonly Group[] {
  const sums = failed.filter(({ constraint }) => constraint.form === "linear");
  const alike = grouped(sums, (node) => gapOf(graph.evaluation(node)).text);
  return [...alike.values()].flatMap((own) => {
    if (own.length < 2) return [];
    const gap = gapOf(graph.evaluation(own[0])).amount;
    const byPlace = new Map<string, Node[]>();
    for (const node of own) {
      const variables = variablesOf(node.constraint);
      if (variables.length > MOST_TERMS) continue;
      for (const place of new Set(variables.map(placeOf))) {
        if (place === undefined) continue;
        put(byPlace, place, node);
      }
    }
    return [...byPlace].flatMap(([place, nodes]) => (nodes.length > 1 ? [{ place, gap, nodes }] : []));
  });
}

/** The index of a cell's row, for sorting: −1 outside a list, so that a total row comes first. */
const rowOf = (pointer: string) => tablePlaceOf(pointer)?.row ?? -1;

/**
 * Searches for several numbers of one place that are off by the same amount: a table, or a part of one, was printed
 * from another draft, or money was written in the wrong column or row and in the sums above it.
 */
export class ShiftedCells {
  readonly #graph: ConstraintGraph;
  readonly #budget: DepartmentBudget;
  readonly #echoes: Echoes;
  readonly #lastYears: LastYears;
  readonly #steps: Steps;
  /** The groups that gave no candidate, by place and failed sums: they are not searched again. */
  readonly #vain = new Set<string>();
  readonly #sums: SumsWithBlanks;

  /** @param mostSteps the most terms looked at before the search is cut off */
  constructor(
    graph: ConstraintGraph,
    budget: DepartmentBudget,
    echoes: Echoes,
    { mostSteps = MOST_STEPS, lastYears = new LastYears({ budget }) } = {},
  ) {
    this.#graph = graph;
    this.#budget = budget;
    this.#lastYears = lastYears;
    this.#echoes = echoes;
    this.#sums = new SumsWithBlanks(graph, budget);
    this.#steps = { left: mostSteps };
  }

  search(failed: readonly Node[]): Searched {
    const candidates: Candidate[] = [];
    for (const { place, gap, nodes } of groupsOf(this.#graph, failed)) {
      if (this.#steps.left < 0) break;
      const key = `${place} ${nodes.map((node) => node.key).join()}`;
      if (this.#vain.has(key) || this.#isOneNumber(nodes)) continue;
      const isWithin = (pointer: string) => placeOf(pointer) === place;
      const closure = new ShiftClosure(this.#graph, isWithin, gap, this.#echoes, this.#steps, this.#sums);
      const shifts = closure.of(nodes);
      const candidate = shifts && this.#candidate(place, gap, shifts, closure);
      if (candidate) candidates.push(candidate);
      else this.#vain.add(key);
    }
    // a group that was not searched may explain the same failures just as well
    return this.#steps.left < 0 ? { candidates: [], isCut: true } : { candidates, isCut: false };
  }

  /**
   * Whether correcting one number that all these sums hold would mend them all: then several numbers explain them no
   * better.
   */
  #isOneNumber([first, ...others]: readonly Node[]): boolean {
    if (!first) return false;
    return this.#graph.solutions(first).some(({ pointer, value }) => {
      const around = new Set(this.#graph.around(pointer));
      if (!others.every((node) => around.has(node))) return false;
      const { mends, breaks } = this.#graph.effect(pointer, value);
      return breaks === 0 && [first, ...others].every((node) => mends.includes(node));
    });
  }

  #candidate(place: string, gap: Exact, shifts: Shifts, closure: ShiftClosure): Candidate | undefined {
    const meantAt = (pointer: string) => add<Exact>(this.#sums.valueOf(pointer), shifts.get(pointer) ?? gap);
    const inOrder = [...shifts.keys()].sort((a, b) => rowOf(a) - rowOf(b));
    // numbers that become zero come last: a reader who sees only the first number should see one that stays
    const cells = [...inOrder].sort((a, b) => Number(isZero(meantAt(a))) - Number(isZero(meantAt(b))));
    // the values of one print count as one number
    const prints = new Set(cells.map((pointer) => this.#graph.prints.placeOf(pointer)));
    if (prints.size < 2) return undefined;
    const meant = new Map(cells.map((pointer) => [pointer, meantAt(pointer)]));
    const values = new Map([...meant].filter(([pointer]) => !this.#sums.isBlank(pointer)));
    const printed = cells.map((pointer) => [pointer, this.#sums.valueOf(pointer)] as const);
    const isLeft = this.#lastYears.areAll(printed);
    const advise = () => this.#advice(place, gap, meant, isLeft ? undefined : shifts);
    const slip = isLeft ? "last-year" : "other";
    const found = setting(this.#graph, values, slip, advise, this.#effect(values, shifts, closure));
    if (!found) return undefined;
    const gains = cells
      .filter((pointer) => this.#sums.isBlank(pointer))
      .flatMap((pointer) =>
        this.#sums.around(pointer).map(({ at }) => ({ at, pointer, coefficient: 1, value: gap }) as const),
      );
    // at equal cost the candidate with the fewest numbers comes first
    const cost = found.rank[0] + (this.#lastYears.areAll(meant) ? AGAIN_LAST_YEARS : 0);
    return { ...found, ...(gains.length > 0 && { gains }), rank: rank({ cost, edits: cells.length }) };
  }

  /**
   * The sums that setting the numbers would mend, and how many it would break, if its blank cells are filled in too.
   */
  #effect(values: Values, shifts: Shifts, closure: ShiftClosure): Effect {
    const effect = this.#graph.jointEffect(values);
    const filled = [...shifts.keys()].filter((pointer) => this.#sums.isBlank(pointer));
    const sums = new Set(filled.flatMap((pointer) => this.#sums.around(pointer)));
    const unfilled = new Map([...shifts].filter(([pointer]) => !this.#sums.isBlank(pointer)));
    const mends = new Set(effect.mends);
    let { breaks } = effect;
    for (const sum of sums) {
      const isOff = closure.isOff(sum, shifts);
      if (this.#graph.fails(sum)) {
        if (isOff) mends.delete(sum);
        else mends.add(sum);
      } else breaks += Number(isOff) - Number(closure.isOff(sum, unfilled));
    }
    return { mends: [...mends], breaks };
  }

  /** @param shifts by how much each cell is off; undefined if all are last year's */
  #advice(place: string, gap: Exact, values: Values, shifts: Shifts | undefined): string {
    // a blank cell has no unit or decimals of its own, so it takes those of the first printed cell
    const printed = [...values.keys()].find((pointer) => !this.#sums.isBlank(pointer)) ?? "";
    const name = place === STATEMENT ? "文字说明" : placeNameOf(this.#budget, place);
    const why = shifts
      ? this.#why(this.#graph.prints.inWords(printed, gap), shifts, values)
      : `有 ${values.size} 处都是这样`;
    const named = [...values].slice(0, MOST_NAMED).map(([pointer, value]) => {
      const label = placeNameOf(this.#budget, pointer);
      const cell = label.startsWith(name) ? label.slice(name.length).replace(/^的/, "") : label;
      return isZero(value) && isLeftBlank(this.#budget, pointer)
        ? `${cell}应空着`
        : `${cell}应为 ${this.#graph.prints.inWords(this.#sums.isBlank(pointer) ? printed : pointer, value)}`;
    });
    return `${name}${why}：${named.join("、")}${values.size > MOST_NAMED ? `，等 ${values.size} 处` : ""}`;
  }

  /**
   * What is wrong, in Chinese: all cells are too large, all are too small, or an amount is missing in some and too much
   * in others.
   */
  #why(amount: string, shifts: Shifts, values: Values): string {
    const tooMuch = [...shifts].filter(([, shift]) => isNegative(shift)).map(([pointer]) => pointer);
    const tooLittle = [...shifts.keys()].filter((pointer) => !tooMuch.includes(pointer));
    const count = `${values.size} 处`;
    if (tooLittle.length === 0) return `有 ${count}都多 ${amount}，像是另一稿的数`;
    if (tooMuch.length === 0) return `有 ${count}都少 ${amount}，像是另一稿的数`;
    if (this.#isExchange(values)) return "有两个数像是互相写反了";
    const [from, to] = [tooMuch, tooLittle].map((pointers) => this.#columnOf(pointers));
    return from && to && from !== to
      ? `有 ${amount} 像是记错了列，应从“${from}”移到“${to}”，涉及 ${count}`
      : `有 ${amount} 像是记错了地方，涉及 ${count}`;
  }

  /** Whether two numbers, one too large and one too small by the same amount, should have the value of the other. */
  #isExchange(values: Values): boolean {
    const [one = ""] = values.keys();
    const [, meant] = values.values();
    // the other has this one's value then: what one lacks the other has too much
    return values.size === 2 && meant !== undefined && equals(this.#sums.valueOf(one), meant);
  }

  /** The label of the column of these cells; undefined if they are in several columns. */
  #columnOf(pointers: readonly string[]): string | undefined {
    const [column, ...more] = new Set(
      pointers.map((pointer) => placeNameOf(this.#budget, pointer).split("的").at(-1) ?? ""),
    );
    return more.length === 0 ? column : undefined;
  }
}
