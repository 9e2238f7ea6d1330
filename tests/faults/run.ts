import type { DepartmentBudget, Disclosure } from "@qingbei/domain";
import { allRules, check, type Diagnosis, diagnose } from "@qingbei/rules";
import fc from "fast-check";
import { expect } from "vitest";

/**
 * `FAULT_SEED=… FAULT_RUNS=… pnpm vitest run tests/faults` repeats or extends a run; `FAULT_TELL=1` prints each fault
 * whose cause was not named first.
 */
export const seed = Number(process.env.FAULT_SEED ?? 20_211_124);
export const runs = Number(process.env.FAULT_RUNS ?? 400);

const tellsMisses = process.env.FAULT_TELL !== undefined;

/** Generous, a second for each fault: it only stops a hang, so that a long run on a busy machine does not fail. */
export const timeout = 60_000 + runs * 1_000;

const severity = new Map(allRules.map((rule) => [rule.id, rule.severity]));

/** The result of all rules and the diagnosis: the rules with a failed case, and those at `error`. */
export function review(disclosure: Disclosure): {
  readonly any: readonly string[];
  readonly errors: readonly string[];
  readonly diagnosis: Diagnosis;
} {
  const verdicts = check(disclosure, allRules);
  const failed = verdicts.flatMap(({ rule, cases }) =>
    cases.flatMap((each) =>
      each.outcome === "failed" ? [{ rule, severity: each.severity ?? severity.get(rule) }] : [],
    ),
  );
  return {
    any: [...new Set(failed.map(({ rule }) => rule))],
    errors: [...new Set(failed.filter((each) => each.severity === "error").map(({ rule }) => rule))],
    diagnosis: diagnose(disclosure, verdicts),
  };
}

/** The same for a budget without a document. */
export const reviewBudget = (budget: DepartmentBudget) => review({ budget });

interface Row {
  seeded: number;
  named: number;
  decidable: number;
  decided: number;
}

/** How often the cause was named first, by kind of fault. */
export class Tally {
  readonly #rows = new Map<string, Row>();

  /**
   * @param decidable whether the document shows which number is wrong; undefined if nothing is to be named
   * @param what the fault in words, for FAULT_TELL
   */
  add(kind: string, named: boolean | undefined, decidable: boolean | undefined, what = ""): void {
    if (tellsMisses && decidable && !named) process.stdout.write(`not named first, ${kind}: ${what}\n`);
    const row = this.#rows.get(kind) ?? { seeded: 0, named: 0, decidable: 0, decided: 0 };
    row.seeded++;
    if (named) row.named++;
    if (decidable) row.decidable++;
    if (decidable && named) row.decided++;
    this.#rows.set(kind, row);
  }

  /** The share of decidable faults whose cause was named first; 1 if there are none. */
  get share(): number {
    const rows = [...this.#rows.values()];
    const sum = (key: keyof Row) => rows.reduce((all, row) => all + row[key], 0);
    return sum("decidable") === 0 ? 1 : sum("decided") / sum("decidable");
  }

  print(title: string): void {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = rows.map(([kind, { seeded, named, decidable, decided }]) =>
      decidable > 0
        ? `  ${kind}: ${seeded} seeded, named first ${named}; of ${decidable} that can be decided ${decided}`
        : `  ${kind}: ${seeded} seeded, the rule fired`,
    );
    process.stdout.write(`\nfaults by kind, ${title} (FAULT_SEED=${seed})\n${lines.join("\n")}\n`);
  }
}

/**
 * Checks a law for `numRuns` draws; a draw of `undefined` is repeated. Violations are reported together at the end: a
 * run of many faults does not stop at the first, and shrinking a whole budget is not worth the time. Then the tally is
 * printed and checked.
 */
export async function holdToEach<T>(
  drawn: fc.Arbitrary<T | undefined>,
  { numRuns, tally, title }: { readonly numRuns: number; readonly tally: Tally; readonly title: string },
  law: (each: T) => void | Promise<void>,
): Promise<void> {
  const broken: unknown[] = [];
  const property = fc.asyncProperty(drawn, async (each) => {
    fc.pre(each !== undefined);
    try {
      if (each !== undefined) await law(each);
    } catch (error) {
      if (fc.PreconditionFailure.isFailure(error)) throw error;
      broken.push(error instanceof Error ? error.message : error);
    }
  });
  await fc.assert(property, { seed, numRuns });
  tally.print(title);
  expect(broken).toEqual([]);
  expect(tally.share).toBeGreaterThanOrEqual(0.95);
}
