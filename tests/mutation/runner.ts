import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";
import { forget } from "./forgetful.js";
import { type Mutant, MutationRun, type Outcome } from "./mutants.js";

/** What Stryker's instrumenter asks of its surroundings: which mutant is switched on, who covers which, when to give up. */
interface Switchboard {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  readonly mutantCoverage: {
    readonly static: Readonly<Record<string, number>>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}

/** Made by the first mutated module that loads. */
const switchboard = () => (globalThis as unknown as { readonly __stryker__: Switchboard }).__stryker__;

/** A mutant that makes a loop turn so many times as often as before has no end. */
const MOST_TURNS = 100;
const FEWEST_TURNS = 1_000;
const LONGEST_TEST = 20_000;

interface Timed {
  readonly test: RunnerTestCase;
  readonly milliseconds: number;
}

const testsOf = (task: RunnerTask): RunnerTestCase[] =>
  task.type === "test" ? [task] : task.tasks.flatMap(testsOf);

/** Runs the tests once as they are, then each mutant against those that reach it, the quickest first. */
export default class MutationRunner extends TestRunner {
  override async onAfterRunFiles(files: readonly RunnerTestFile[] = []) {
    const tests = files.flatMap(testsOf).filter(({ mode }) => mode === "run");
    const failed = tests.find(({ result }) => result?.state !== "pass");
    if (failed) {
      throw new Error(`fails without any mutant: ${failed.name}`);
    }
    const run = MutationRun.fromEnvironment();
    const trial = await Trial.of(tests);
    for (const mutant of run.remaining()) {
      run.begin(mutant);
      run.finish(mutant, await trial.outcomeOf(mutant));
    }
  }
}

class Trial {
  readonly #reaching = new Map<string, Timed[]>();
  readonly #turns = new Map<string, number>();

  static async of(tests: readonly RunnerTestCase[]): Promise<Trial> {
    const trial = new Trial();
    for (const test of tests) {
      await trial.#measure(test);
    }
    for (const reaching of trial.#reaching.values()) {
      reaching.sort((a, b) => a.milliseconds - b.milliseconds);
    }
    return trial;
  }

  /** Which mutants the test reaches, how often, and how long it takes. */
  async #measure(test: RunnerTestCase) {
    forget();
    const reached: Record<string, number> = {};
    const board = switchboard();
    board.mutantCoverage.perTest[test.id] = reached;
    board.currentTestId = test.id;
    const began = performance.now();
    const outcome = await outcomeOf(test);
    const milliseconds = performance.now() - began;
    board.currentTestId = undefined;
    if (outcome !== "survived") {
      // leans on what its file remembered when it loaded, so it cannot be asked again
      return;
    }
    for (const [id, turns] of Object.entries(reached)) {
      this.#reaching.set(id, [...(this.#reaching.get(id) ?? []), { test, milliseconds }]);
      this.#turns.set(id, Math.max(this.#turns.get(id) ?? 0, turns));
    }
  }

  async outcomeOf({ id }: Mutant): Promise<Outcome> {
    const board = switchboard();
    const reaching = this.#reaching.get(id);
    if (!reaching) {
      return id in board.mutantCoverage.static ? "static" : "uncovered";
    }
    board.activeMutant = id;
    try {
      for (const { test } of reaching) {
        forget();
        board.hitCount = 0;
        board.hitLimit = (this.#turns.get(id) ?? 1) * MOST_TURNS + FEWEST_TURNS;
        const outcome = await outcomeOf(test);
        if (outcome !== "survived") {
          return outcome;
        }
      }
      return "survived";
    } finally {
      board.activeMutant = undefined;
    }
  }
}

async function outcomeOf(test: RunnerTestCase): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve("timeout"), LONGEST_TEST);
  });
  const passed = async (): Promise<Outcome> => {
    await TestRunner.getTestFn(test)();
    return "survived";
  };
  try {
    return await Promise.race([passed(), late]);
  } catch (error) {
    return /Hit count limit/.test(String(error)) ? "timeout" : "killed";
  } finally {
    clearTimeout(timer);
  }
}
