import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  exact,
  segments,
  valueAt,
} from "@qingbei/domain";
import { consistentBudget, consistentBudgetWithTables } from "@qingbei/domain/testing";
import { allRules, check, diagnose, type Verdict } from "@qingbei/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coverage, coverage } from "./coverage.js";
import { type SlipKind, slipIn } from "./slips.js";
import { tableCoverage, tableRules } from "./table-coverage.js";

/** `FAULT_SEED=… FAULT_RUNS=… pnpm test` repeats or widens a run. */
const seed = Number(process.env.FAULT_SEED ?? 20_211_124);
const numRuns = Number(process.env.FAULT_RUNS ?? 400);
/** Generous: it bounds a hang, it measures nothing. */
const timeout = 60_000 + numRuns * 100;

const severity = new Map(allRules.map((rule) => [rule.id, rule.severity]));

/** The rules with a failed case, each with the gravest severity it fired with. */
function fired(verdicts: readonly Verdict[]): {
  readonly any: readonly string[];
  readonly errors: readonly string[];
} {
  const failed = verdicts.flatMap(({ rule, cases }) =>
    cases.flatMap((each) =>
      each.outcome === "failed" ? [{ rule, severity: each.severity ?? severity.get(rule) }] : [],
    ),
  );
  return {
    any: [...new Set(failed.map(({ rule }) => rule))],
    errors: [...new Set(failed.filter((each) => each.severity === "error").map(({ rule }) => rule))],
  };
}

/** The pointers of a budget's amounts that the coverage table watches, with what is printed there. */
function watched(
  json: unknown,
  coverage: readonly Coverage[],
  at = "",
): readonly { readonly pointer: string; readonly text: string; readonly covered: Coverage }[] {
  if (typeof json === "object" && json !== null) {
    return Object.entries(json).flatMap(([key, value]) => watched(value, coverage, `${at}/${key}`));
  }
  const covered = coverage.find(({ at: pattern }) => pattern.test(at));
  return covered && typeof json === "string" ? [{ pointer: at, text: json, covered }] : [];
}

function withValue(json: DepartmentBudgetJson, pointer: string, text: string): DepartmentBudgetJson {
  const copy = structuredClone(json);
  const path = segments(pointer);
  const parent = valueAt(copy, `/${path.slice(0, -1).join("/")}`) as Record<string, unknown>;
  parent[path.at(-1) ?? ""] = text;
  return copy;
}

/** A budget with one slip in a number that the coverage table watches. */
const faultIn = (budgets: fc.Arbitrary<DepartmentBudget>, watchedBy: readonly Coverage[]) =>
  budgets.chain((budget) => {
    const json = encode(DepartmentBudget, budget);
    return fc
      .constantFrom(...watched(json, watchedBy))
      .chain(({ pointer, text, covered }) =>
        slipIn(text).map((slip) => slip && { json, pointer, text, covered, slip }),
      );
  });

/** Statements alone, and with the nine tables: there a slip in the statement may break what holds it to the tables. */
const worlds = [
  { world: "statement", budgets: consistentBudget(), watchedBy: coverage, beside: [], numRuns },
  {
    world: "with tables",
    budgets: consistentBudgetWithTables(),
    watchedBy: [...coverage, ...tableCoverage],
    beside: tableRules,
    // ten times as many numbers to check
    numRuns: Math.ceil(numRuns / 2),
  },
];

describe.each(worlds)(
  `faults, $world (FAULT_SEED=${seed}, FAULT_RUNS=${numRuns})`,
  ({ world, budgets, watchedBy, beside, numRuns: runs }) => {
    it(
      "a consistent budget is silent: no rule fires at error",
      () => {
        fc.assert(
          fc.property(budgets, (budget) => {
            expect(fired(check({ budget }, allRules)).errors).toEqual([]);
          }),
          { seed, numRuns: Math.ceil(runs / 4) },
        );
      },
      timeout,
    );

    it(
      "one wrong number fires exactly the rules that watch it, and is named where it is the only explanation",
      () => {
        const table = new Map<SlipKind, { faults: number; named: number; only: number; onlyNamed: number }>();
        fc.assert(
          fc.property(faultIn(budgets, watchedBy), (drawn) => {
            fc.pre(drawn !== undefined);
            if (!drawn) return;
            const { json, pointer, text, covered, slip } = drawn;
            const budget = DepartmentBudget.parse(withValue(json, pointer, slip.to));
            const verdicts = check({ budget }, allRules);
            const { any, errors } = fired(verdicts);
            const allowed = [...covered.must, ...(covered.may ?? []), ...beside];
            expect(any, `${pointer}: ${text} → ${slip.to}`).toEqual(
              expect.arrayContaining([...covered.must]),
            );
            expect(
              errors.filter((rule) => !allowed.includes(rule)),
              `${pointer}: ${text} → ${slip.to}`,
            ).toEqual([]);

            const [first] = diagnose({ budget }, verdicts).causes;
            const named = first?.repair.pointer === pointer && exact(first.repair.to).equals(exact(text));
            if (covered.unique) {
              expect(
                { named, to: first?.repair.to, at: first?.repair.pointer, certainty: first?.certainty },
                `${text} → ${slip.to}`,
              ).toMatchObject({
                named: true,
                certainty: expect.stringMatching(/only|likely/),
              });
            }
            const row = table.get(slip.kind) ?? { faults: 0, named: 0, only: 0, onlyNamed: 0 };
            row.faults++;
            if (named) row.named++;
            if (covered.unique) row.only++;
            if (covered.unique && named) row.onlyNamed++;
            table.set(slip.kind, row);
          }),
          { seed, numRuns: runs },
        );
        process.stdout.write(
          `\nfaults by kind, ${world}: named first / seeded (of those that one number alone explains)\n${[
            ...table,
          ]
            .map(
              ([kind, row]) =>
                `  ${kind.padEnd(16)} ${row.named}/${row.faults}  (${row.onlyNamed}/${row.only})`,
            )
            .join("\n")}\n`,
        );
      },
      timeout,
    );
  },
);
