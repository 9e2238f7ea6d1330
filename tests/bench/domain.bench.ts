import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DepartmentBudget, type DepartmentBudgetJson, encode, total, type Wan, wan } from "@qingbei/domain";
import { arbitraryBudgetJson, consistentBudget } from "@qingbei/domain/testing";
import fc from "fast-check";

/** The cost of the domain as ratios, since times differ between machines. Seeds are fixed. */
const PROJECTS = 50;
const AMOUNTS = 1_000_000;
const STARTS = 21;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Medians of the tasks' milliseconds, run in turns, so that a machine whose speed changes affects all alike. */
function milliseconds(
  rounds: number,
  tasks: Readonly<Record<string, () => unknown>>,
): Record<string, number> {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      // the first rounds warm up
      if (round >= 0) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]));
}

function print(title: string, unit: string, taken: Readonly<Record<string, number>>): void {
  const base = taken[unit] ?? Number.NaN;
  console.log(title);
  for (const [name, time] of Object.entries(taken)) {
    console.log(`  ${name.padEnd(44)} median ${time.toFixed(2)} ms   ${(time / base).toFixed(2)} × ${unit}`);
  }
}

/** A budget that adds up, all its tables, and 50 projects. */
function largeBudget(): DepartmentBudgetJson {
  const consistent = fc.sample(consistentBudget(), { seed: 3, numRuns: 100 });
  const projects = consistent.flatMap((budget) => encode(DepartmentBudget, budget).projects ?? []);
  const [first] = consistent;
  if (!first || projects.length < PROJECTS) throw new Error("the generator makes too few projects");
  const tables: NonNullable<DepartmentBudgetJson["tables"]> = Object.assign(
    {},
    ...fc.sample(arbitraryBudgetJson(), { seed: 3, numRuns: 200 }).map(({ tables = {} }) => tables),
  );
  return { ...encode(DepartmentBudget, first), projects: projects.slice(0, PROJECTS), tables };
}

const json = largeBudget();
const text = JSON.stringify(json);
const budget = DepartmentBudget.parse(json);
print(
  `domain: a budget of ${Object.keys(json.tables ?? {}).length} tables and ${PROJECTS} projects, ${text.length} characters`,
  "JSON.parse",
  milliseconds(41, {
    "JSON.parse": () => JSON.parse(text),
    decode: () => DepartmentBudget.parse(json),
    encode: () => encode(DepartmentBudget, budget),
  }),
);

/** decimal.js without our types; only the domain depends on it. */
const domain = fileURLToPath(new URL("../../packages/domain/", import.meta.url));
const { Decimal } = createRequire(`${domain}package.json`)("decimal.js") as {
  readonly Decimal: new (text: string) => { plus(other: unknown): unknown };
};
const texts = Array.from(
  { length: AMOUNTS },
  (_, index) => `${(index * 7919) % 100_000}.${((index * 31) % 90) + 10}`,
);
const amounts: readonly Wan[] = texts.map(wan);
const bare = texts.map((each) => new Decimal(each));
print(
  `domain: ${AMOUNTS.toLocaleString("en")} amounts`,
  "sum, bare decimal.js",
  milliseconds(7, {
    "sum, bare decimal.js": () =>
      bare.reduce<{ plus(other: unknown): unknown }>(
        (sum, each) => sum.plus(each) as typeof sum,
        new Decimal("0"),
      ),
    "sum, total of wan": () => total(amounts),
  }),
);

const built = {
  "import @qingbei/domain": "dist/index.js",
  "import …/classification": "dist/classification/index.js",
};
if (existsSync(`${domain}dist/index.js`)) {
  const start = (code: string) => () =>
    spawnSync(process.execPath, ["--input-type=module", "--eval", code], { stdio: "ignore" });
  const library = (path: string) => start(`import ${JSON.stringify(pathToFileURL(`${domain}${path}`).href)}`);
  print(
    `domain: start-up, whole processes, ${STARTS} rounds in turns`,
    "node -e 0",
    milliseconds(STARTS, {
      "node -e 0": start("0"),
      "import zod": library("node_modules/zod/index.js"),
      ...Object.fromEntries(Object.entries(built).map(([name, path]) => [name, library(path)])),
    }),
  );
} else {
  console.log("domain: start-up not measured, packages/domain/dist is not built (pnpm build)");
}
