import { compare, dividedUses, type Exact, equals, isZero, total } from "@qingbei/domain";
import { ECONOMIC_CLASS } from "../../../templates/economic-classes.js";
import { type Frame, frames, holdsAnything, sides, spentFromBudget } from "../../../templates/frames.js";
import type { SectionState, Stated } from "./section-state.js";
import type { TermToken } from "./vocabulary.js";

/** An open list of the parts of an amount: behind 其中, 包括 or an opening bracket. */
export interface PartsList {
  readonly owner: Stated | undefined;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Opened by a bracket: all amounts in it are parts of its owner. */
  readonly isBracket: boolean;
  readonly items: Stated[];
  /** Amounts listed under one of its items, or else behind that item: only the sum of the whole can decide. */
  readonly perhaps: Stated[];
}

/** Whether a term is a single source of revenue, not a total of revenue: 事业收入. */
function isSource(term: string | undefined): boolean {
  const [pointer] = (term !== undefined && sides[term] === undefined && frames.totals.amounts[term]) || [];
  return pointer?.startsWith("/revenue") === true;
}

/**
 * Whether an amount of one source is a part of another source's: 其他收入100万元，其中事业收入80万元. Outside a bracket the list may
 * be over, or 其中 may divide the total; but a part never exceeds the rest of its whole.
 */
function isWithinSource({ owner, isBracket, items }: PartsList, { id }: TermToken, value: Exact): boolean {
  if (!isSource(id) || !isSource(owner?.term)) return false;
  if (isBracket) return true;
  const all = total([...items.flatMap((item) => item.value ?? []), value]);
  return owner?.value !== undefined && compare(all, owner.value) <= 0;
}

/** No rule judges a sum that is explained by up to this many further amounts of its paragraph, whether read or not. */
const MOST_UNKNOWN = 2;

/**
 * Whether the parts add up to their total only with amounts that no field takes. The parts that were read would then
 * seem to contradict the total, unless a rule sees the missing amounts beside the sum.
 */
function isOpenEnded({ owner, items, perhaps }: PartsList): boolean {
  if (!owner?.value || owner.term === undefined || sides[owner.term] === undefined) return false;
  const sumOf = (all: readonly Stated[]): Exact => total(all.flatMap(({ value }) => value ?? []));
  const unknown = items.filter(({ term, value }) => term === undefined && value && !isZero(value));
  const isSeen = unknown.length <= MOST_UNKNOWN && items.filter(({ term }) => term).length > 1;
  if (unknown.length > 0 && !isSeen && equals(sumOf(items), owner.value)) return true;
  const { value } = owner;
  const beside = perhaps.map((_, at) => perhaps.slice(at)).filter((some) => !isZero(sumOf(some)));
  return beside.some((some) => equals(sumOf([...items, ...some]), value));
}

const isDividedUse = (term: string) => dividedUses.some((use) => use === term);

/** The lists of parts that a sentence is in, the innermost last. */
export class OpenParts {
  readonly #lists: PartsList[] = [];

  get innermost(): PartsList | undefined {
    return this.#lists.at(-1);
  }

  get outermost(): PartsList | undefined {
    return this.#lists[0];
  }

  open(owner: Stated | undefined, depth: number, isBracket = false): void {
    this.#lists.push({ owner, depth, isBracket, items: [], perhaps: [] });
  }

  add(stated: Stated): void {
    const { innermost } = this;
    innermost?.items.push(stated);
    if (stated.term === undefined && innermost && !innermost.isBracket && isSource(innermost.owner?.term))
      this.#lists.at(-2)?.perhaps.push(stated);
  }

  /** A closing bracket ends the lists inside it. */
  closeTo(depth: number): void {
    while ((this.innermost?.depth ?? 0) > depth) this.#close();
  }

  /** A semicolon separates the items of the outermost list: lists inside one of them end here. */
  nextItem(): void {
    while (this.#lists.length > 1) this.#close();
  }

  clear(): void {
    while (this.#lists.length > 0) this.#close();
  }

  /**
   * Whether no list is open. An amount beside the three public expenses that has a year and a budget of its own ends the
   * list of them that an earlier paragraph announced: 具体情况如下：1.公务接待费… 2022年会议费预算2万元.
   */
  areOver({ frame, pending, head }: SectionState, hasOwnBudget: boolean): boolean {
    const isListOfThree =
      pending && frame === "threePublicExpenses" && pending === head && pending === this.innermost?.owner;
    if (isListOfThree && hasOwnBudget) this.clear();
    return this.innermost === undefined;
  }

  /** Whether the innermost open list divides an amount of the section. */
  isOfOne({ amounts }: Frame): boolean {
    const owner = this.innermost?.owner?.term;
    return owner !== undefined && amounts[owner] !== undefined;
  }

  /**
   * Whether an item of a list may be taken here: under a total it is, under one part of a total it would only divide
   * that part.
   */
  #admitsListed(term: TermToken, { listed = {} }: Frame): boolean {
    const owner = this.innermost?.owner;
    if (!owner) return true;
    if (owner.term === undefined) return owner.isOfBudget === true;
    if (term.id === ECONOMIC_CLASS && isDividedUse(owner.term)) return true;
    return (
      listed[owner.term] === undefined &&
      (sides[owner.term] !== undefined || spentFromBudget.has(owner.term) || owner.budget !== undefined)
    );
  }

  #close(): void {
    const list = this.#lists.pop();
    if (!list || !isOpenEnded(list)) return;
    for (const item of list.items) item.isWithdrawn = !item.isListed;
  }

  /**
   * Whether a term may be taken here as a field's name: under a total of its side, among parts that may include it.
   * Closes lists that it cannot belong to.
   */
  admits(term: TermToken, value: Exact, frame: Frame, section: SectionState, text: string): boolean {
    if (frame.listed?.[term.id] !== undefined) return this.#admitsListed(term, frame);
    const side = sides[term.id];
    const isOneBudget = spentFromBudget.has(term.id);
    if (frame === frames.totals && side === undefined && !isOneBudget && !isOnItsSide(term, section, text))
      return false;
    for (let list = this.innermost; list; list = this.innermost) {
      const owner = list.owner?.term;
      const ownerSide = owner === undefined ? undefined : sides[owner];
      if (owner === undefined) return side !== undefined;
      if (frame.listed?.[owner] !== undefined) return false;
      if (frame.parts[owner]?.includes(term.id) || ownerSide === "both") return true;
      // another total among the parts of a total is a unit's, unless it is of the other side
      if (side !== undefined) return ownerSide !== undefined && ownerSide !== side;
      if (owner === term.id) {
        // 一般公共预算拨款90万元（经费拨款80万元…）: a smaller amount of the same term that opens the list is a part, not a repetition
        if (list.items.length === 0 && list.owner?.value && compare(value, list.owner.value) < 0)
          return false;
        this.#close();
        continue;
      }
      if (isWithinSource(list, term, value)) return false;
      // one budget is not part of another
      if (holdsAnything.has(owner) && !(isOneBudget && spentFromBudget.has(owner))) return false;
      this.#close();
    }
    return true;
  }
}

/**
 * Whether a term of the totals is on its own side: a source of revenue in a text on expenditure is the spending from
 * it, which is another fact.
 */
function isOnItsSide({ id, start, end }: TermToken, section: SectionState, text: string): boolean {
  if (section.isPartial) return false;
  if (!frames.totals.amounts[id]?.[0]?.startsWith("/revenue")) return true;
  if (section.side === "expenditure") return false;
  return section.side !== undefined || /收入|结转|结余/.test(text.slice(start, end + 2));
}
