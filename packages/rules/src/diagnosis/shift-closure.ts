import { absolute, add, type Exact, equals, isNegative, isZero, negate, scale } from "@qingbei/domain";
import { statusOf } from "../engine/constraint.js";
import type { Echoes } from "./echoes.js";
import type { ConstraintGraph, Node } from "./graph.js";
import type { SumsWithBlanks } from "./sums-with-blanks.js";

/** What must be added to each number, by pointer, to make it right. */
export type Shifts = ReadonlyMap<string, Exact>;

/**
 * The most numbers that may be off together: one figure and the sums above it are fewer. Beyond it the search gives up.
 */
const MOST_SHIFTED = 24;
/** The most failed sums that are searched together; with more, nothing is searched. */
const MOST_SEEDS = 96;

/** The most numbers among which one is chosen by trying each; with more, the search gives up. */
const MOST_OPTIONS = 30;

/** The work left to all searches, in terms that they may still look at; negative once it is used up. */
export interface Steps {
  left: number;
}

interface State {
  readonly shifts: Shifts;
  /** Sums that are off with the shifts: a further number of the place must close each. */
  readonly broken: ReadonlySet<Node>;
}

interface Closed {
  readonly shifts: Shifts;
  /** false if other numbers, equally many, would close the sums as well. */
  readonly isOnly: boolean;
}

type Option = readonly [pointer: string, shift: Exact];

/**
 * Finds the numbers of one place that are all off by one amount, up or down. It starts with the failed sums that hold
 * only one possible number of the place: that number is shifted. A sum that this breaks needs a further number of the
 * place, and so on until all sums hold.
 */
export class ShiftClosure {
  readonly #graph: ConstraintGraph;
  readonly #isWithin: (pointer: string) => boolean;
  readonly #gap: Exact;
  readonly #echoes: Echoes;
  readonly #steps: Steps;
  readonly #sums: SumsWithBlanks;

  constructor(
    graph: ConstraintGraph,
    isWithin: (pointer: string) => boolean,
    gap: Exact,
    echoes: Echoes,
    steps: Steps,
    sums: SumsWithBlanks,
  ) {
    this.#graph = graph;
    this.#isWithin = isWithin;
    this.#gap = gap;
    this.#echoes = echoes;
    this.#steps = steps;
    this.#sums = sums;
  }

  /**
   * @param seeds failed sums that are off by the amount and hold numbers of the place
   * @returns undefined if the sums cannot be closed, or can be closed in more than one way
   */
  of(seeds: readonly Node[]): Shifts | undefined {
    if (seeds.length > MOST_SEEDS) return undefined;
    let state: State = { shifts: new Map(), broken: new Set() };
    const unsure: Node[] = [];
    for (const seed of seeds) {
      if (state.shifts.size > MOST_SHIFTED) return undefined;
      const [only, ...more] = this.isOff(seed, state.shifts) ? this.#options(seed, state.shifts) : [];
      if (more.length > 0) unsure.push(seed);
      else if (only) state = this.#with(state, only);
    }
    // sums within the place, in which any of several numbers may be off
    const open = unsure.filter((seed) => this.isOff(seed, state.shifts));
    const all =
      open.length > 0 ? this.#close({ ...state, broken: new Set([...state.broken, ...open]) }) : undefined;
    const closed = all?.isOnly ? all : this.#close(state);
    return closed?.isOnly ? closed.shifts : undefined;
  }

  /**
   * The state with one more number shifted, and all numbers of its print with it. Sums that this closes leave `broken`,
   * sums that it breaks join it.
   */
  #with({ shifts, broken }: State, [pointer, shift]: Option): State {
    const more = new Map(shifts);
    const value = add<Exact>(this.#sums.valueOf(pointer), shift);
    const set = [...this.#graph.prints.setting(pointer, value).keys()];
    for (const each of set) more.set(each, shift);
    const open = new Set(broken);
    for (const node of new Set(set.flatMap((each) => this.#sums.around(each)))) {
      if (!this.#graph.fails(node) && this.isOff(node, more)) open.add(node);
      else open.delete(node);
    }
    return { shifts: more, broken: open };
  }

  /** Shifts further numbers until no sum is broken; undefined if that is impossible or exceeds a limit. */
  #close(start: State): Closed | undefined {
    let state = start;
    while (state.broken.size > 0) {
      if (this.#steps.left < 0 || state.shifts.size > MOST_SHIFTED) return undefined;
      const { shifts } = state;
      const choices = [...state.broken].map((node) => this.#best(node, shifts));
      const options = choices.reduce((few, each) => (each.length < few.length ? each : few));
      const [only, ...more] = options;
      if (!only) return undefined;
      if (more.length > 0) return this.#fewest(state, options);
      state = this.#with(state, only);
    }
    return { shifts: state.shifts, isOnly: true };
  }

  /** Tries each option and returns the closing with the fewest numbers. */
  #fewest(state: State, options: readonly Option[]): Closed | undefined {
    let best: Closed | undefined;
    if (options.length > MOST_OPTIONS) return undefined;
    for (const option of options) {
      const closed = this.#close(this.#with(state, option));
      if (!closed) continue;
      const more = best ? closed.shifts.size - best.shifts.size : -1;
      if (more < 0) best = closed;
      else if (more === 0 && best) best = { ...best, isOnly: false };
    }
    return this.#steps.left < 0 ? undefined : best;
  }

  #differenceOf(node: Node, shifts: Shifts): Exact {
    let { difference } = this.#graph.evaluation(node);
    const coefficients = this.#sums.coefficientsOf(node);
    this.#steps.left -= shifts.size;
    for (const [pointer, shift] of shifts) {
      const coefficient = coefficients.get(pointer);
      if (coefficient) difference = add(difference, scale(shift, coefficient));
    }
    return difference;
  }

  /** Whether a sum is off with these shifts; false for a percentage. */
  isOff(node: Node, shifts: Shifts): boolean {
    const { constraint } = node;
    // a percentage is checked at the end: it is too rough to lead from one amount to another
    if (constraint.form !== "linear") return false;
    const { rounding } = this.#graph.evaluation(node);
    return statusOf(constraint.relation, this.#differenceOf(node, shifts), rounding) === "failed";
  }

  /**
   * The numbers of the place that would close a sum if shifted by the amount, unless that makes them negative. Empty if
   * the sum is off by another amount.
   */
  #options(node: Node, shifts: Shifts): readonly Option[] {
    const difference = this.#differenceOf(node, shifts);
    if (!equals(absolute(difference), this.#gap)) return [];
    const coefficients = this.#sums.coefficientsOf(node);
    this.#steps.left -= coefficients.size;
    return [...coefficients].flatMap(([pointer, coefficient]): Option[] => {
      if (shifts.has(pointer) || Math.abs(coefficient) !== 1 || !this.#isWithin(pointer)) return [];
      const shift = coefficient === 1 ? negate(difference) : difference;
      const value = this.#sums.valueOf(pointer);
      const isMeant = isNegative(value) || !isNegative(add(value, shift));
      return isMeant ? [[pointer, shift]] : [];
    });
  }

  /**
   * The options whose new value is zero, or is also printed in another place; all options if there are none of these.
   */
  #best(node: Node, shifts: Shifts): readonly Option[] {
    const options = this.#options(node, shifts);
    if (options.length < 2) return options;
    const echoed = options.filter(([pointer, shift]) => {
      const value = add<Exact>(this.#sums.valueOf(pointer), shift);
      return isZero(value) || this.#echoes.has(value, pointer, { has: this.#isWithin });
    });
    return echoed.length > 0 ? echoed : options;
  }
}
