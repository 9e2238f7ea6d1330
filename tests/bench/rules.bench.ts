import { read } from "@qingbei/documents";
import { DepartmentBudget, type DepartmentBudgetJson, type Disclosure, encode } from "@qingbei/domain";
import { consistentBudget, consistentBudgetWithTables } from "@qingbei/domain/testing";
import { allRules, check, diagnose } from "@qingbei/rules";
import fc from "fast-check";
import { statementBytes } from "./documents.js";

/**
 * The cost of rules and diagnosis, in processor time (less affected by other work than the clock), by number of
 * projects. Goals: ≤ 2 ms for the first real statement, ≤ 5 ms for ten tables, linear.
 */
const ROUNDS = 9;
const REPEATED = 5;
const WARM_UP = 60;
const PROJECTS = [8, 16, 32, 64];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Processor milliseconds of one run, after a warm-up. */
function cost(run: () => unknown): number {
  for (let at = 0; at < WARM_UP; at++) run();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      for (let at = 0; at < REPEATED; at++) run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / REPEATED;
    }),
  );
}

/** A new object each time, so that nothing is cached. */
const rulesAndDiagnosis = (disclosure: Disclosure) => () => {
  const fresh = { ...disclosure };
  return diagnose(fresh, check(fresh, allRules));
};

/** A small budget with `count` projects, all with different codes. */
function withProjects(count: number): Disclosure {
  const made = fc
    .sample(consistentBudget(), { seed: 3, numRuns: 60 })
    .map((each) => encode(DepartmentBudget, each));
  const projects = made
    .flatMap((each) => each.projects ?? [])
    .slice(0, count)
    .map((project, at) => ({ ...project, code: `${(project.code ?? "").slice(0, -2)}${at + 10}` }));
  const json: DepartmentBudgetJson = { ...(made[0] as DepartmentBudgetJson), projects };
  return { budget: DepartmentBudget.parse(json) };
}

const [tables] = fc.sample(consistentBudgetWithTables(), { seed: 5, numRuns: 1 });
console.log(`rules and diagnosis, ${allRules.length} rules, warm, time of the processor:`);
console.log(
  `  the first real statement       ${cost(rulesAndDiagnosis(await read(statementBytes))).toFixed(2)} ms`,
);
if (tables)
  console.log(
    `  ten tables that add up         ${cost(rulesAndDiagnosis({ budget: tables })).toFixed(2)} ms`,
  );
for (const count of PROJECTS) {
  const taken = cost(rulesAndDiagnosis(withProjects(count)));
  console.log(
    `  ${String(count).padStart(2)} projects                    ${taken.toFixed(2)} ms, ${((taken / count) * 1000).toFixed(0)} µs a project`,
  );
}
