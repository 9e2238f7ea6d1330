import { type Disclosure, type Exact, equals, isZero, round, toFixed } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { evaluate, isOfRate, solve, variablesOf } from "../engine/constraint.js";
import { correctedLookup } from "../engine/evaluation.js";
import { type Candidate, rank } from "./candidate.js";
import { adviceOnDraft, type Draft } from "./draft-advice.js";
import { type DraftPlace, DraftPlaces } from "./draft-place.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { LastYears } from "./last-years.js";
import type { NamedPrints } from "./named-prints.js";

/** Fewest numbers of one place, each in a failed comparison with another, that are not wrong one by one. */
const FEWEST = 3;
/** A difference and a rate that follow from last year’s amount: so exactly that two are enough. */
const FEWEST_OF_CHANGE = 2;
/** Places of more numbers are not searched. */
const MOST_NUMBERS = 4000;
/** Rounds in which what follows from the numbers found is worked out. */
const MOST_ROUNDS = 4;
/** Rarer than one wrong number, more common than several that are off by one amount by chance. */
const COST = 2.5;
/** Above the cost of any single number that explains as much, where nothing confirms what is meant. */
const UNCONFIRMED = 1.5;

type Values = Map<string, Exact>;

/**
 * Searches for parts of a document left at last year’s or taken from another draft: their numbers agree with each
 * other, and whatever compares them with a number elsewhere fails.
 */
export class OtherDrafts {
  readonly #graph: ConstraintGraph;
  readonly #disclosure: Disclosure;
  readonly #places: DraftPlaces;
  readonly #named: NamedPrints;
  readonly #lastYears: LastYears;
  /** Places that agree with another one: no correction makes them disagree. */
  readonly #vain = new Set<string>();

  constructor(
    graph: ConstraintGraph,
    disclosure: Disclosure,
    named: NamedPrints,
    lastYears = new LastYears(disclosure),
  ) {
    this.#graph = graph;
    this.#lastYears = lastYears;
    this.#disclosure = disclosure;
    this.#places = new DraftPlaces(graph, disclosure.budget, disclosure.sources);
    this.#named = named;
  }

  /** The keys of the places that a constraint has numbers of. */
  placesAround(node: Node): readonly string[] {
    return this.#places.around(node).map(({ key }) => key);
  }

  /** @param units corrections of tables' units: a table in another unit also disagrees with all others */
  search(failed: readonly Node[], units: readonly Candidate[] = []): readonly Candidate[] {
    const ofUnit = units.map(({ repair }) => repair.pointer.replace(/unit$/, ""));
    const asked = new Map<string, { readonly place: DraftPlace; readonly nodes: Set<Node> }>();
    for (const node of failed) {
      for (const place of this.#places.around(node)) {
        const known = asked.get(place.key) ?? { place, nodes: new Set() };
        asked.set(place.key, known);
        known.nodes.add(node);
      }
    }
    const found: Candidate[] = [];
    for (const { place, nodes } of asked.values()) {
      const fewest = place.kind === "change" ? FEWEST_OF_CHANGE : FEWEST;
      if (nodes.size < fewest || this.#vain.has(place.key)) continue;
      if (ofUnit.some((table) => `${place.pointer}/`.startsWith(table))) continue;
      const draft = this.#draft(place, nodes, fewest);
      const candidate = draft && this.#candidate(draft);
      if (candidate) found.push(candidate);
    }
    return found;
  }

  /** @param failed the failed comparisons that the place has a part in */
  #draft(place: DraftPlace, failed: ReadonlySet<Node>, fewest: number): Draft | undefined {
    const isMoney = (pointer: string) => !isZero(this.#graph.lookup(pointer).value);
    const isOf = (pointer: string) => this.#places.of(pointer).some(({ key }) => key === place.key);
    // its numbers do not agree with each other: asked before they are gathered
    for (const { constraint } of failed) {
      const variables = variablesOf(constraint);
      if (variables.every(isOf) && variables.some(isMoney)) return undefined;
    }
    const own = this.#places.numbersIn(place);
    if (own.length > MOST_NUMBERS) return undefined;
    const numbers = new Set(own.flatMap((pointer) => this.#graph.prints.givenWith(pointer)));
    const crossing: Node[] = [];
    const inside = new Set<Node>();
    const agreeing = new Set<string>(this.#ofChange(place));
    for (const node of new Set([...numbers].flatMap((pointer) => this.#graph.around(pointer)))) {
      const variables = variablesOf(node.constraint);
      const within = variables.filter((pointer) => numbers.has(pointer));
      if (!within.some(isMoney)) continue;
      const isFailed = this.#graph.fails(node);
      if (within.length === variables.length) {
        if (isFailed) return undefined;
        inside.add(node);
        const money = new Set(within.filter(isMoney).map((pointer) => this.#graph.prints.placeOf(pointer)));
        if (money.size >= FEWEST) for (const pointer of within) agreeing.add(pointer);
      } else if (isFailed) crossing.push(node);
      else if (isLinearEquation(node)) {
        this.#vain.add(place.key);
        return undefined;
      }
    }
    this.#spread(agreeing, inside);
    const decisive = crossing.filter((node) => this.#isDecisive(node, place));
    const wrong = decisive.flatMap(({ constraint }) =>
      variablesOf(constraint).filter((pointer) => agreeing.has(pointer) && isMoney(pointer)),
    );
    const prints = new Set(wrong.map((pointer) => this.#graph.prints.placeOf(pointer)));
    return prints.size < fewest ? undefined : { place, numbers, crossing, decisive, inside };
  }

  /**
   * Whether a failed comparison speaks for a place of another draft: in prose one figure is compared with another, and
   * no single number explains it.
   */
  #isDecisive(node: Node, { kind }: DraftPlace): boolean {
    if (kind === "change") return true;
    if (!isLinearEquation(node) || (kind !== "table" && kind !== "rows" && !isComparison(node))) return false;
    return !this.#graph.solutions(node).some(({ pointer, value }) => {
      const { mends, breaks } = this.#graph.effect(pointer, value);
      return breaks === 0 && mends.length > 1;
    });
  }

  /** Adds the numbers that agree with one of these. */
  #spread(agreeing: Set<string>, inside: ReadonlySet<Node>): void {
    for (const pointer of agreeing)
      for (const node of this.#graph.around(pointer))
        if (inside.has(node)) for (const each of variablesOf(node.constraint)) agreeing.add(each);
  }

  /** The numbers of a change, if its size is its percentage of last year’s amount. */
  #ofChange({ kind, pointer }: DraftPlace): readonly string[] {
    if (kind !== "change") return [];
    const part = `${pointer}/amount`;
    const whole = `${pointer}/baseAmount`;
    const percentage = `${pointer}/percentage`;
    const all = [part, whole, percentage];
    if (!all.every((each) => this.#graph.holds(each) && !isZero(this.#graph.lookup(each).value))) return [];
    const { status } = evaluate({ form: "share", part, whole, percentage }, this.#graph.lookup);
    return status === "failed" ? [] : all;
  }

  #candidate(draft: Draft): Candidate | undefined {
    const { place, numbers, crossing } = draft;
    const meant = this.#meant(draft);
    const values: Values = new Map();
    for (const [pointer, value] of meant)
      for (const [each, set] of this.#graph.prints.setting(pointer, value)) values.set(each, set);
    const { mends, breaks } = this.#graph.jointEffect(values);
    const isWhole = breaks === 0 && crossing.every((node) => mends.includes(node));
    // one number would do as well
    const prints = new Set([...meant.keys()].map((pointer) => this.#graph.prints.placeOf(pointer)));
    if (isWhole && prints.size < 2) return undefined;
    const [pointer = [...numbers][0] ?? ""] = meant.keys();
    const { value: from, printed } = this.#graph.lookup(pointer);
    const value = meant.get(pointer);
    const nodes = isWhole ? mends : draft.decisive;
    const shown = {
      pointer,
      from: toFixed(from, printed),
      advice: adviceOnDraft(this.#graph, this.#disclosure.budget, {
        ...draft,
        isLastYears: place.kind === "change" || this.#isEarlier(numbers),
        meant: isWhole ? meant : this.#compared(draft),
      }),
    };
    const isConfirmed =
      this.#isEarlier(numbers) ||
      [...meant].some(
        ([each, to]) => this.#named.confirmed(each) || this.#named.has(each, to, [place.pointer]),
      );
    return {
      repair:
        isWhole && value
          ? { kind: "value", ...shown, to: toFixed(value, printed) }
          : { kind: "text", ...shown, to: "" },
      ...(isWhole && { values }),
      slip: "other",
      mends: nodes.map(({ key }) => key),
      nodes,
      rank: rank({ cost: COST + (isConfirmed ? 0 : UNCONFIRMED), edits: numbers.size }),
      isGuess: true,
    };
  }

  /** What some constraints say that numbers of a place should be. */
  #stated(nodes: readonly Node[], numbers: ReadonlySet<string>): ReadonlyMap<string, readonly Exact[]> {
    const solved = new Map<string, Exact[]>();
    for (const { pointer, value } of nodes.flatMap((node) => this.#graph.solutions(node)))
      if (numbers.has(pointer)) put(solved, pointer, this.#rounded(pointer, value));
    return solved;
  }

  /** What single numbers elsewhere say that those of a place should be, where they agree. */
  #compared({ numbers, decisive }: Draft): ReadonlyMap<string, Exact> {
    const compared: Values = new Map();
    for (const [pointer, values] of this.#stated(decisive.filter(isComparison), numbers)) {
      const value = agreed(values);
      if (value) compared.set(pointer, value);
    }
    return compared;
  }

  /** What the numbers outside a place say that its own should be, and what follows from it. */
  #meant({ place, numbers, crossing, inside }: Draft): ReadonlyMap<string, Exact> {
    const ownOf = ({ constraint }: Node) =>
      new Set(variablesOf(constraint).filter((pointer) => numbers.has(pointer)));
    const single = crossing.filter((node) => isLinearEquation(node) && ownOf(node).size === 1);
    const solved = this.#stated(single, numbers);
    const meant: Values = new Map();
    const kept = new Set<string>();
    for (const pointer of numbers) {
      const values = solved.get(pointer);
      const isConfirmed = !values && place.kind === "table";
      const value = isConfirmed ? this.#named.confirmed(pointer) : agreed(values);
      if (!value) continue;
      if (isConfirmed && equals(value, this.#graph.lookup(pointer).value)) kept.add(pointer);
      else meant.set(pointer, value);
    }
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = meant.size;
      const lookup = correctedLookup(this.#graph.lookup, meant);
      for (const { constraint } of [...crossing, ...inside]) {
        const open = [...new Set(variablesOf(constraint))].filter(
          (each) => numbers.has(each) && !meant.has(each) && !kept.has(each),
        );
        const [pointer, ...more] = open;
        if (!pointer || more.length > 0 || isBound(constraint)) continue;
        if (evaluate(constraint, lookup).status !== "failed") continue;
        const [value] = solve(constraint, pointer, lookup);
        if (value)
          for (const [each, set] of this.#graph.prints.setting(pointer, this.#rounded(pointer, value)))
            meant.set(each, set);
      }
      if (meant.size === before) break;
    }
    return meant;
  }

  #rounded(pointer: string, value: Exact): Exact {
    const { decimals, isPercentage } = this.#graph.lookup(pointer);
    return isPercentage ? value : round(value, decimals);
  }

  /**
   * Whether the numbers of a place are an earlier year's: it says so of one of its amounts, or last year's disclosure prints
   * all of them alike.
   */
  #isEarlier(numbers: ReadonlySet<string>): boolean {
    const { budget, sources = {} } = this.#disclosure;
    const { fiscalYear } = budget;
    const printed = [...numbers].map((pointer) => [pointer, this.#graph.asPrinted(pointer).value] as const);
    if (this.#lastYears.areAll(printed)) return true;
    return [...numbers].some(
      (pointer) =>
        !/\/(?:changes?|previous\w*)\//.test(pointer) &&
        sources[pointer]?.some(({ year }) => year !== undefined && year < Number(fiscalYear)),
    );
  }
}

/** The one value of several; undefined if they differ. */
const agreed = ([value, ...others]: readonly Exact[] = []): Exact | undefined =>
  value && others.every((other) => equals(other, value)) ? value : undefined;

/** Whether one figure is compared with another. */
const isComparison = ({ constraint }: Node) => new Set(variablesOf(constraint)).size === 2;

const isBound = (constraint: Node["constraint"]) =>
  constraint.form === "linear" && constraint.relation === "≤";

function isLinearEquation({ constraint }: Node): boolean {
  return !isOfRate(constraint) && constraint.relation === "=";
}
