import type { Evidence } from "./verdict.js";

/** What cases read: each value once a case, and nothing while no case is under way. */
export class EvidenceRecorder {
  /** What the case under way has read so far; undefined while none is. */
  #list: Evidence[] | undefined;
  /** Evidence by what it is of, with the list that it was last put into. */
  readonly #known = new Map<string, { readonly evidence: Evidence; into: readonly Evidence[] }>();

  /** Runs something, with what it reads put into a list, or kept nowhere; so it ends when that throws, too. */
  during<T>(list: Evidence[] | undefined, run: () => T): T {
    const before = this.#list;
    this.#list = list;
    try {
      return run();
    } finally {
      this.#list = before;
    }
  }

  /** @param key tells a value as a whole, or that part or occurrence of it, from all other evidence */
  record(key: string, pointer: string, part?: Omit<Evidence, "pointer">): void {
    const list = this.#list;
    if (!list) return;
    const known = this.#known.get(key);
    if (known?.into === list) return;
    const evidence = known?.evidence ?? { pointer, ...part };
    if (known) known.into = list;
    else this.#known.set(key, { evidence, into: list });
    list.push(evidence);
  }
}
