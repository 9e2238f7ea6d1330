import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";

/** One small change of the source that some test should notice. */
export interface Mutant {
  readonly id: string;
  /** Below `packages/rules/src`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly mutator: string;
  readonly replacement: string;
}

/**
 * What became of a mutant: a test failed, or ran without end; all tests passed; no test reaches it; or it runs only while its
 * module loads, which happens once for all mutants (such a mutant is not counted).
 */
export type Outcome = "killed" | "timeout" | "survived" | "uncovered" | "static";

export interface TriedMutant extends Mutant {
  readonly outcome: Outcome;
}

/**
 * The folder of one run: the mutated sources, the mutants, and what became of them as far as it is known. Several processes write there,
 * each its own part, and each may be ended at any time by a mutant that never returns.
 */
export class MutationRun {
  constructor(
    readonly folder: string,
    readonly part: number,
    readonly parts: number,
  ) {}

  static fromEnvironment(): MutationRun {
    const { MUTATION_FOLDER, MUTATION_PART = "0", MUTATION_PARTS = "1" } = process.env;
    if (!MUTATION_FOLDER) {
      throw new Error("started by `pnpm mutate` alone, which says where its mutants are");
    }
    return new MutationRun(MUTATION_FOLDER, Number(MUTATION_PART), Number(MUTATION_PARTS));
  }

  get environment() {
    return {
      MUTATION_FOLDER: this.folder,
      MUTATION_PART: String(this.part),
      MUTATION_PARTS: String(this.parts),
    };
  }

  /** Mutated source by path. */
  get sources(): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(`${this.folder}/sources.json`, "utf8"));
  }

  write(sources: Readonly<Record<string, string>>, mutants: readonly Mutant[]) {
    writeFileSync(`${this.folder}/sources.json`, JSON.stringify(sources));
    writeFileSync(`${this.folder}/mutants.json`, JSON.stringify(mutants));
  }

  /** The mutants of this part that no process has finished. */
  remaining(): Mutant[] {
    const all: Mutant[] = JSON.parse(readFileSync(`${this.folder}/mutants.json`, "utf8"));
    const finished = new Set(this.tried().map(({ id }) => id));
    return all.filter(({ id }, index) => index % this.parts === this.part && !finished.has(id));
  }

  tried(): TriedMutant[] {
    return existsSync(this.#log)
      ? readFileSync(this.#log, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line))
      : [];
  }

  begin(mutant: Mutant) {
    writeFileSync(this.#current, JSON.stringify(mutant));
  }

  finish(mutant: Mutant, outcome: Outcome) {
    appendFileSync(this.#log, `${JSON.stringify({ ...mutant, outcome } satisfies TriedMutant)}\n`);
  }

  /** When the mutant on trial was begun, in milliseconds since 1970. */
  lastBegun(): number | undefined {
    return statSync(this.#current, { throwIfNoEntry: false })?.mtimeMs;
  }

  /** The mutant on trial: to be asked only when nobody writes. */
  current(): Mutant | undefined {
    return existsSync(this.#current) ? JSON.parse(readFileSync(this.#current, "utf8")) : undefined;
  }

  get #log() {
    return `${this.folder}/outcomes-${this.part}.ndjson`;
  }

  get #current() {
    return `${this.folder}/current-${this.part}.json`;
  }
}
