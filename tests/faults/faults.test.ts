import { DepartmentBudget } from "@qingbei/domain";
import {
  consistentBudget,
  consistentBudgetOfStateCapital,
  consistentBudgetWithTables,
  consistentBudgetWithTablesBeside,
} from "@qingbei/domain/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.js";
import { decides, faultIn, isNamed, withValue } from "./numbers.js";
import { holdToEach, reviewBudget, runs, seed, Tally, timeout } from "./run.js";
import { COPIED } from "./slips.js";
import { besideCoverage, besideRules, capitalCoverage, tableCoverage, tableRules } from "./table-coverage.js";

/**
 * Statements alone, and with the ten tables, where a slip in the statement may also break comparisons with the tables.
 */
const worlds = [
  { world: "statement", budgets: consistentBudget(), watchedBy: coverage, beside: [], numRuns: runs },
  {
    world: "with tables",
    budgets: consistentBudgetWithTables(),
    watchedBy: [...coverage, ...tableCoverage],
    beside: tableRules,
    // ten times as many numbers to check
    numRuns: Math.ceil(runs / 2),
  },
  {
    world: "beside the tables",
    budgets: consistentBudgetWithTablesBeside(),
    // only numbers that the other worlds lack, or treat differently
    watchedBy: besideCoverage,
    beside: besideRules,
    numRuns: Math.ceil(runs / 4),
  },
  {
    world: "state capital",
    budgets: consistentBudgetOfStateCapital(),
    watchedBy: capitalCoverage,
    beside: tableRules,
    numRuns: Math.ceil(runs / 8),
  },
];

describe.each(worlds)(
  `faults, $world (FAULT_SEED=${seed}, FAULT_RUNS=${runs})`,
  ({ world, budgets, watchedBy, beside, numRuns }) => {
    it(
      "a consistent budget is silent: no rule fires at error",
      () => {
        fc.assert(
          fc.property(budgets, (budget) => {
            expect(reviewBudget(budget).errors).toEqual([]);
          }),
          { seed, numRuns: Math.ceil(numRuns / 4) },
        );
      },
      timeout,
    );

    it(
      "one wrong number fires exactly the rules that watch it, and is named where it is the only explanation",
      async () => {
        const tally = new Tally();
        const run = { numRuns, tally, title: world };
        await holdToEach(faultIn(budgets, watchedBy), run, ({ json, pointer, text, covered, slip }) => {
          const what = `${pointer}: ${text} → ${slip.to}`;
          const { any, errors, diagnosis } = reviewBudget(
            DepartmentBudget.parse(withValue(json, pointer, slip.to)),
          );
          const allowed = [...covered.must, ...(covered.may ?? []), ...beside];
          expect(any, what).toEqual(expect.arrayContaining([...covered.must]));
          expect(
            errors.filter((rule) => !allowed.includes(rule)),
            what,
          ).toEqual([]);

          const [first] = diagnosis.causes;
          const named = isNamed(first, pointer, text);
          if (covered.unique) {
            expect(
              { named, to: first?.repair.to, at: first?.repair.pointer, certainty: first?.certainty },
              what,
            ).toMatchObject({
              named: true,
              // a copied figure shows no slip of the hand
              ...(slip.kind !== COPIED && { certainty: expect.stringMatching(/only|likely/) }),
            });
          }
          tally.add(
            slip.kind,
            named,
            decides(diagnosis, covered),
            `${what}; ${first?.certainty} ${first?.repair.pointer} → ${first?.repair.to}`,
          );
        });
      },
      timeout,
    );
  },
);
