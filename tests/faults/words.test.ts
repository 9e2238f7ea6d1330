import { read } from "@qingbei/documents";
import { DepartmentBudget, encode } from "@qingbei/domain";
import { consistentBudget } from "@qingbei/domain/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { proseOf } from "./prose.js";
import { review, runs, seed, Tally, timeout } from "./run.js";
import { wordFaults } from "./words.js";

const reviewText = async (paragraphs: readonly string[]) =>
  review(await read(new TextEncoder().encode(paragraphs.join("\n"))));

const written = consistentBudget().map((budget) => {
  const json = encode(DepartmentBudget, budget);
  return { paragraphs: proseOf(json), year: json.fiscalYear ?? 0 };
});

const drawn = fc
  .tuple(written, fc.constantFrom(...wordFaults), fc.nat())
  .map(([{ paragraphs, year }, fault, nth]) => {
    const seeded = paragraphs.flatMap((text, index) => {
      const to = fault.seed(text, year, paragraphs[index - 1] ?? "");
      return to === undefined ? [] : [paragraphs.with(index, to)];
    });
    const chosen = seeded[nth % Math.max(1, seeded.length)];
    return chosen && { paragraphs: chosen, fault };
  });

it(
  `a consistent statement, read from its text, is silent (FAULT_SEED=${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ paragraphs }) => {
        expect((await reviewText(paragraphs)).any).toEqual([]);
      }),
      { seed, numRuns: Math.ceil(runs / 4) },
    );
  },
  timeout,
);

it(
  `one fault in the words fires the rules that watch it, and no other at error (FAULT_SEED=${seed}, FAULT_RUNS=${runs})`,
  async () => {
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(drawn, async (each) => {
        fc.pre(each !== undefined);
        if (!each) return;
        const { fault, paragraphs } = each;
        const { any, errors } = await reviewText(paragraphs);
        const allowed = [...fault.must, ...(fault.may ?? [])];
        expect(any, fault.kind).toEqual(expect.arrayContaining([...fault.must]));
        expect(
          errors.filter((rule) => !allowed.includes(rule)),
          fault.kind,
        ).toEqual([]);
        tally.add(fault.kind, undefined, undefined);
      }),
      { seed, numRuns: runs },
    );
    tally.print("words of the statement");
  },
  timeout,
);
