import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { relative, resolve } from "node:path";
import { grouped } from "@qingbei/domain/internal";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";
import { type Mutant, MutationRun, type Outcome, type TriedMutant } from "./mutants.js";

/**
 * Mutation testing of engine, diagnosis and arithmetic: `pnpm mutate [FILE…]`, files below packages/rules/src, all without any. Stryker's own
 * runner starts the tests anew for each mutant, an hour and a half for six thousand; here one process per processor keeps them loaded and
 * switches the mutants on one by one. What hangs is ended from here and counted as killed by time.
 */
const LOWEST_SCORE = 85;
const LONGEST_TRIAL = 90_000;
const root = resolve(import.meta.dirname, "../..");
const source = resolve(root, "packages/rules/src");

/** The rule tester is for tests, and `remember` stands aside (see `forgetful.ts`). */
const NOT_MUTATED = ["engine/rule-tester.ts", "engine/remember.ts"];

function mutatedFiles(asked: readonly string[]): readonly string[] {
  const files = ["engine", "diagnosis", "arithmetic"]
    .flatMap((room) => readdirSync(resolve(source, room)).map((name) => `${room}/${name}`))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !NOT_MUTATED.includes(file));
  const unknown = asked.filter((file) => !files.includes(file));
  if (unknown.length > 0) {
    throw new Error(
      `not a module of engine, diagnosis or arithmetic below packages/rules/src: ${unknown.join(", ")}`,
    );
  }
  return asked.length > 0 ? asked : files;
}

const off = () => false;
const silent = () => undefined;
const logger = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: () => true,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
  trace: silent,
  debug: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

async function instrument(files: readonly string[], run: MutationRun) {
  const injector = createInjector()
    .provideValue("logger", logger)
    .provideValue("getLogger", () => logger);
  const { files: mutated, mutants } = await createInstrumenter(injector).instrument(
    files.map((file) => {
      const name = resolve(source, file);
      return { name, mutate: true, content: readFileSync(name, "utf8") };
    }),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  run.write(
    Object.fromEntries(mutated.map(({ name, content }) => [name, content])),
    mutants.map(
      ({ id, fileName, location, mutatorName, replacement }): Mutant => ({
        id,
        file: relative(source, fileName),
        line: location.start.line + 1,
        mutator: mutatorName,
        replacement: replacement ?? "",
      }),
    ),
  );
  return mutants.length;
}

/** Tries the mutants of one part; a process that hangs is ended and another goes on behind the mutant that it hung on. */
async function tryAll(run: MutationRun) {
  for (let left = run.remaining().length; left > 0; left = run.remaining().length) {
    const ended = await processOf(run);
    const current = run.current();
    if (ended === "hung" && current) {
      run.finish(current, "timeout");
    } else if (ended !== 0) {
      throw new Error(`the tests ended with ${ended}`);
    } else if (run.remaining().length === left) {
      throw new Error("the tests ran and tried no mutant");
    }
  }
}

/** One process that tries mutants until all are tried or one hangs. */
function processOf(run: MutationRun): Promise<number | "hung"> {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/mutation/vitest.config.ts"];
  const child = spawn(process.execPath, vitest, {
    cwd: root,
    // vitest's context listens once for each run of a test, which Node takes for a leak
    env: { ...process.env, ...run.environment, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const started = Date.now();
  let isHung = false;
  const watch = setInterval(() => {
    if (Date.now() - Math.max(started, run.lastBegun() ?? 0) > LONGEST_TRIAL) {
      isHung = child.kill("SIGKILL");
    }
  }, 1_000);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(watch);
      resolve(isHung ? "hung" : (code ?? 1));
    });
  });
}

const count = (tried: readonly TriedMutant[], ...outcomes: readonly Outcome[]) =>
  tried.filter(({ outcome }) => outcomes.includes(outcome)).length;

function scoreOf(tried: readonly TriedMutant[]): number {
  const noticed = count(tried, "killed", "timeout");
  const counted = noticed + count(tried, "survived", "uncovered");
  return counted === 0 ? 100 : (100 * noticed) / counted;
}

function report(tried: readonly TriedMutant[], isSelection: boolean) {
  const byFile = grouped(tried, ({ file }) => file);
  const scores = [...byFile].map(([file, of]) => ({ file, of, score: scoreOf(of) }));
  for (const { file, of, score } of scores.sort((a, b) => a.score - b.score)) {
    console.log(`${score.toFixed(1).padStart(5)} %  ${file} (${of.length})`);
    for (const { line, mutator, replacement, outcome } of isSelection ? of : []) {
      if (outcome === "survived" || outcome === "uncovered") {
        console.log(
          `         ${line} ${outcome} ${mutator} → ${replacement.replace(/\s+/g, " ").slice(0, 80)}`,
        );
      }
    }
  }
  const each = (["killed", "timeout", "survived", "uncovered", "static"] as const).map(
    (outcome) => `${count(tried, outcome)} ${outcome}`,
  );
  console.log(
    `${scoreOf(tried).toFixed(1)} % of ${tried.length} mutants: ${each.join(", ")} (static: not counted)`,
  );
}

const folder = mkdtempSync(`${tmpdir()}/qingbei-mutants-`);
try {
  const asked = process.argv.slice(2);
  const files = mutatedFiles(asked);
  const parts = Math.min(availableParallelism(), files.length);
  const runs = Array.from({ length: parts }, (_, part) => new MutationRun(folder, part, parts));
  const [first] = runs;
  if (!first) {
    throw new Error("no module to mutate");
  }
  console.log(`${await instrument(files, first)} mutants in ${files.length} modules`);
  await Promise.all(runs.map(tryAll));
  const tried = runs.flatMap((run) => run.tried());
  report(tried, asked.length > 0);
  process.exitCode = scoreOf(tried) < LOWEST_SCORE ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
