import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  exact,
  segments,
  valueAt,
} from "@qingbei/domain";
import { consistentBudget, consistentBudgetWithTables } from "@qingbei/domain/testing";
import type { Diagnosis } from "@qingbei/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coverage, coverage } from "./coverage.js";
import { reviewBudget, runs, seed, Tally, timeout } from "./run.js";
import { COPIED, slipIn } from "./slips.js";
import { tableCoverage, tableRules } from "./table-coverage.js";

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

/** The container of a pointer's value, and the value's own name there. */
function placeOf(json: unknown, pointer: string) {
  const path = segments(pointer);
  const parent = valueAt(json, `/${path.slice(0, -1).join("/")}`) as Record<string, unknown>;
  return { parent, key: path.at(-1) ?? "" };
}

function withValue(json: DepartmentBudgetJson, pointer: string, text: string): DepartmentBudgetJson {
  const copy = structuredClone(json);
  const { parent, key } = placeOf(copy, pointer);
  parent[key] = text;
  return copy;
}

/** What is printed beside a number: in the rows above and below, and in the other columns. */
function neighboursOf(json: DepartmentBudgetJson, pointer: string): readonly string[] {
  const { parent, key } = placeOf(json, pointer);
  const [, list, row, column] = /^(.*\/)(\d+)(\/\w+)$/.exec(pointer) ?? [];
  const above = row === undefined ? [] : [-1, 1].map((step) => `${list}${Number(row) + step}${column}`);
  const columns = Object.entries(parent).flatMap(([name, value]) =>
    name === key || /^(?:code|name)$/.test(name) ? [] : [value],
  );
  return [...above.map((each) => valueAt(json, each)), ...columns].filter((each) => typeof each === "string");
}

/** A budget with one slip in a number that the coverage table watches. */
const faultIn = (budgets: fc.Arbitrary<DepartmentBudget>, watchedBy: readonly Coverage[]) =>
  budgets.chain((budget) => {
    const json = encode(DepartmentBudget, budget);
    return fc
      .constantFrom(...watched(json, watchedBy))
      .chain(({ pointer, text, covered }) =>
        slipIn(text, neighboursOf(json, pointer)).map(
          (slip) => slip && { json, pointer, text, covered, slip },
        ),
      );
  });

/**
 * Whether the document says which number is wrong: by the coverage table, or because the diagnosis claims to know. What
 * it calls one of several it leaves to the reader; what it finds nothing for it owes.
 */
function decides({ causes: [first] }: Diagnosis, { must, unique }: Coverage): boolean {
  if (first === undefined) return must.length > 0;
  return unique === true || first.certainty !== "one of several";
}

/** Statements alone, and with the ten tables: there a slip in the statement may break what holds it to the tables. */
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
      () => {
        const tally = new Tally();
        fc.assert(
          fc.property(faultIn(budgets, watchedBy), (drawn) => {
            fc.pre(drawn !== undefined);
            if (!drawn) return;
            const { json, pointer, text, covered, slip } = drawn;
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
            const named = first?.repair.pointer === pointer && exact(first.repair.to).equals(exact(text));
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
            tally.add(slip.kind, named, decides(diagnosis, covered));
          }),
          { seed, numRuns },
        );
        tally.print(world);
        expect(tally.share).toBeGreaterThanOrEqual(0.95);
      },
      timeout,
    );
  },
);
