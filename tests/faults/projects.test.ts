import { DepartmentBudget, encode } from "@qingbei/domain";
import { consistentBudget } from "@qingbei/domain/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { projectFaults } from "./projects.js";
import { reviewBudget, runs, seed, Tally, timeout } from "./run.js";

const drawn = fc
  .tuple(consistentBudget(), fc.constantFrom(...projectFaults), fc.nat())
  .map(([budget, fault, nth]) => {
    const json = encode(DepartmentBudget, budget);
    const projects = json.projects ?? [];
    const at = 1 + (nth % (projects.length - 1));
    const seeded = fault.seed(projects, at);
    return seeded && { budget: { ...json, projects: [...seeded] }, fault, at };
  });

it(
  `one fault among the projects fires the rules that watch it, and no other at error (FAULT_SEED=${seed}, FAULT_RUNS=${runs})`,
  () => {
    const tally = new Tally();
    fc.assert(
      fc.property(drawn, (each) => {
        fc.pre(each !== undefined);
        if (!each) return;
        const { fault, at } = each;
        const { any, errors, diagnosis } = reviewBudget(DepartmentBudget.parse(each.budget));
        const allowed = [...fault.must, ...(fault.may ?? [])];
        expect(any, fault.kind).toEqual(expect.arrayContaining([...fault.must]));
        expect(
          errors.filter((rule) => !allowed.includes(rule)),
          fault.kind,
        ).toEqual([]);
        const first = diagnosis.causes[0];
        const options = [first?.repair, ...(first?.alternatives ?? [])];
        const named = fault.names && options.some((repair) => repair?.pointer === fault.names?.(at));
        tally.add(fault.kind, named, fault.names !== undefined);
      }),
      { seed, numRuns: runs },
    );
    tally.print("projects");
    expect(tally.share).toBeGreaterThanOrEqual(0.95);
  },
  timeout,
);
