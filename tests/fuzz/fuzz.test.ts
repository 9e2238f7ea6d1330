import { describe, expect, it } from "vitest";
import { ENDLESS } from "./mutations/markup.js";
import { mutantOf } from "./mutations/mutant.js";
import { readInThreads } from "./reading-threads.js";
import { madeDocuments, realDocuments } from "./sound-documents.js";

/**
 * `QINGBEI_FUZZ_SEED=… QINGBEI_FUZZ_RUNS=… vitest run tests/fuzz` repeats or extends a run; `QINGBEI_FUZZ_FROM=…` with
 * one run repeats the run that a failure names.
 */
const seed = Number(process.env.QINGBEI_FUZZ_SEED ?? 20_261_128);
const runs = Number(process.env.QINGBEI_FUZZ_RUNS ?? 2_000);
const from = Number(process.env.QINGBEI_FUZZ_FROM ?? 0);
/** Generous: each document has its own limit, this one only stops a hang around them. */
const timeout = 120_000 + runs * 1_000;
/** Every fourth run checks a reading completely, which takes four times as long. */
const THOROUGH = 4;
/** Twenty times what a line of one repeated phrase takes; quadratic code takes longer still. */
const ENDLESS_SECONDS = 30;
/** Most memory of the process at the end: two PDF engines and the documents of every format. */
const MOST_BYTES = 3 * 1024 ** 3;

/** Counts by format and outcome, printed as a table. */
class Summary {
  readonly #counts = new Map<string, Map<string, number>>();

  count(format: string, outcome: string): void {
    const row = this.#counts.get(format) ?? new Map<string, number>();
    this.#counts.set(format, row.set(outcome, (row.get(outcome) ?? 0) + 1));
  }

  total(outcome: string): number {
    return [...this.#counts.values()].reduce((sum, row) => sum + (row.get(outcome) ?? 0), 0);
  }

  toString(): string {
    const line = ([format, row]: [string, Map<string, number>]) =>
      `  ${format.padEnd(12)} ${[...row]
        .sort(([, one], [, two]) => two - one)
        .map(([outcome, count]) => `${outcome} ${count}`)
        .join(", ")}`;
    return [...this.#counts]
      .sort(([one], [two]) => one.localeCompare(two))
      .map(line)
      .join("\n");
  }
}

const made = madeDocuments();
const real = realDocuments();

describe(`spoilt documents of every format (QINGBEI_FUZZ_SEED=${seed}, QINGBEI_FUZZ_RUNS=${runs})`, () => {
  it(
    `are read with well-formed facts or refused with a hint, nothing else${real.length === 0 ? " (real ones skipped: no ../shared)" : ""}`,
    async () => {
      const summary = new Summary();
      const broken: string[] = [];
      const numbers = Array.from({ length: runs }, (_, index) => from + index);
      const mutant = (run: number) => mutantOf(seed, run, made, real);
      await readInThreads(
        numbers,
        (run) => {
          const { bytes, how } = mutant(run);
          const isEndless = how.endsWith(ENDLESS);
          return {
            bytes,
            thorough: run % THOROUGH === 0 || isEndless,
            ...(isEndless && { seconds: ENDLESS_SECONDS }),
          };
        },
        (run, outcome) => {
          const { format, how } = mutant(run);
          if ("broken" in outcome) broken.push(`run ${run} (${how}): ${outcome.broken}`);
          summary.count(
            format,
            "read" in outcome ? "read" : "refused" in outcome ? outcome.refused : "broken",
          );
        },
      );
      process.stdout.write(
        `\nspoilt documents, seed ${seed}, runs ${from} to ${from + runs - 1}:\n${summary}\n`,
      );
      expect(broken).toEqual([]);
      expect(process.memoryUsage().rss).toBeLessThan(MOST_BYTES);
      // a law that no run reaches proves nothing
      if (runs >= 500) expect(summary.total("read")).toBeGreaterThan(runs / 5);
    },
    timeout,
  );
});
