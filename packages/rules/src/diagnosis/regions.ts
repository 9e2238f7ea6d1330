import { type Candidate, compareCandidates } from "./candidate.js";

/** What a search found for the open cases of a region, and whether it skipped a part of them. */
export interface Found {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly isCut: boolean;
}

/** Failed cases that corrections may mend together. */
interface Region {
  readonly keys: string[];
  isSorted: boolean;
  found: Found;
  /** The first case that its best candidate mends, in the order of the cases. */
  first: number;
}

const NOTHING: Found = { candidates: [], isCut: false };

/**
 * The failed cases, divided so that no correction concerns cases of two regions. A correction changes what can be found
 * in its own region and next to it; all others keep what was found, so that a document of many faults in many places
 * takes no longer than as many documents of one.
 */
export class Regions {
  /** The cases by their key, with their place in the order. */
  readonly #order: ReadonlyMap<string, number>;
  readonly #search: (keys: readonly string[]) => Found;
  readonly #byKey = new Map<string, Region>();
  readonly #byLink = new Map<string, string>();
  readonly #all = new Set<Region>();
  readonly #changed = new Set<Region>();

  /** @param search finds what would mend some of these cases, which are given in their order */
  constructor(keys: Iterable<string>, search: (keys: readonly string[]) => Found) {
    this.#order = new Map([...keys].map((key, at) => [key, at]));
    this.#search = search;
    for (const key of this.#order.keys()) {
      const region: Region = { keys: [key], isSorted: true, found: NOTHING, first: 0 };
      this.#byKey.set(key, region);
      this.#all.add(region);
      this.#changed.add(region);
    }
  }

  /** Joins the region of a case with those of all other cases that have one of these links. */
  link(key: string, links: Iterable<string>): void {
    for (const link of links) {
      const other = this.#byLink.get(link);
      if (other === undefined) this.#byLink.set(link, key);
      else this.#join(key, other);
    }
  }

  /** Has the region of a case searched again. */
  renew(key: string): void {
    const region = this.#byKey.get(key);
    if (region) this.#changed.add(region);
  }

  /** The best candidate of all regions; of several as good, the one that mends the first case. */
  best(): Candidate | undefined {
    this.#searchChanged();
    let best: Region | undefined;
    for (const region of this.#all) if (!best || isBefore(region, best)) best = region;
    return best?.found.candidates[0];
  }

  /** All candidates for the regions of these cases, each region's best first. */
  candidatesFor(keys: Iterable<string>): readonly Candidate[] {
    this.#searchChanged();
    const regions = new Set([...keys].flatMap((key) => this.#byKey.get(key) ?? []));
    return [...regions].flatMap(({ found }) => found.candidates);
  }

  get isCut(): boolean {
    return [...this.#all].some(({ found }) => found.isCut);
  }

  #placeOf(key: string): number {
    return this.#order.get(key) ?? 0;
  }

  #searchChanged(): void {
    for (const region of this.#changed) {
      this.#changed.delete(region);
      if (!region.isSorted) region.keys.sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
      region.isSorted = true;
      const found = this.#search(region.keys);
      const [best] = found.candidates;
      region.found = found;
      region.first = (best?.mends ?? []).reduce((at, key) => Math.min(at, this.#placeOf(key)), Infinity);
      if (best || found.isCut) this.#all.add(region);
      else this.#all.delete(region);
      this.#joinReached(region);
    }
  }

  /** Several numbers may reach further than the links of the cases: what one correction mends is searched as one. */
  #joinReached({ keys: [own = ""], found: { candidates } }: Region): void {
    for (const { values, mends } of candidates)
      if (values && values.size > 1) for (const key of mends) this.#join(own, key);
  }

  #join(one: string, other: string): void {
    const [a, b] = [this.#byKey.get(one), this.#byKey.get(other)];
    if (!a || !b || a === b) return;
    const [small, large] = a.keys.length < b.keys.length ? [a, b] : [b, a];
    for (const key of small.keys) {
      this.#byKey.set(key, large);
      large.keys.push(key);
    }
    large.isSorted = false;
    for (const regions of [this.#all, this.#changed]) regions.delete(small);
    this.#changed.add(large);
  }
}

function isBefore(one: Region, other: Region): boolean {
  const [a, b] = [one.found.candidates[0], other.found.candidates[0]];
  if (!a || !b) return a !== undefined;
  const order = compareCandidates(a, b);
  return order < 0 || (order === 0 && one.first < other.first);
}
