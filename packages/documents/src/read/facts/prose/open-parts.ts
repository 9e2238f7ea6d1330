import { dividedUses, type Exact, equals, isZero, total } from "@qingbei/domain";
import { ECONOMIC_CLASS } from "../../../templates/economic-classes.js";
import { type Frame, frames, holdsAnything, sides, spentFromBudget } from "../../../templates/frames.js";
import type { SectionState, Stated } from "./section-state.js";
import type { TermToken } from "./vocabulary.js";

/** Parts being listed of an amount: behind 其中, 包括 or an opening bracket. */
export interface PartsList {
  readonly owner: Stated | undefined;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly items: Stated[];
}

/**
 * Whether a total's parts add up to it only with amounts that no field takes: the fields that were read of them
 * would seem to contradict the total.
 */
function isOpenEnded({ owner, items }: PartsList): boolean {
  if (!owner?.value || owner.term === undefined || sides[owner.term] === undefined) return false;
  const sumOf = (all: readonly Stated[]): Exact => total(all.flatMap(({ value }) => value ?? []));
  const unknown = sumOf(items.filter(({ term }) => term === undefined));
  return !isZero(unknown) && equals(sumOf(items), owner.value);
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

  open(owner: Stated | undefined, depth: number): void {
    this.#lists.push({ owner, depth, items: [] });
  }

  add(stated: Stated): void {
    this.innermost?.items.push(stated);
  }

  /** A closing bracket ends what was listed within. */
  closeTo(depth: number): void {
    while ((this.innermost?.depth ?? 0) > depth) this.#close();
  }

  /** A semicolon parts the items of the outermost list: what was listed of one of them is over. */
  nextItem(): void {
    while (this.#lists.length > 1) this.#close();
  }

  clear(): void {
    while (this.#lists.length > 0) this.#close();
  }

  /** What is listed by its own name contradicts no total; but under a part of one it is only a part of itself. */
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
   * Whether a term may stand here as a field's name: under a total of its side, among parts that may hold it.
   * Lists that it cannot be a part of are over.
   */
  admits(term: TermToken, frame: Frame, section: SectionState, text: string): boolean {
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
      // another total among the parts of a total is a unit's, unless it is the other side's
      if (side !== undefined) return ownerSide !== undefined && ownerSide !== side;
      if (owner === term.id) {
        this.#close();
        continue;
      }
      // one budget is no part of another
      if (holdsAnything.has(owner) && !(isOneBudget && spentFromBudget.has(owner))) return false;
      this.#close();
    }
    return true;
  }
}

/** A source of revenue under expenditure is what is spent from it: another fact. */
function isOnItsSide({ id, start, end }: TermToken, section: SectionState, text: string): boolean {
  if (section.isPartial) return false;
  if (!frames.totals.amounts[id]?.[0]?.startsWith("/revenue")) return true;
  if (section.side === "expenditure") return false;
  return section.side !== undefined || /收入|结转|结余/.test(text.slice(start, end + 2));
}
