import { read } from "@qingbei/documents";
import { compare, DepartmentBudget, encode, exact, valueAt } from "@qingbei/domain";
import { consistentBudget } from "@qingbei/domain/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { wordCoverage } from "./coverage.js";
import { decides, faultIn, isNamed, withValue } from "./numbers.js";
import { printed, proseOf } from "./prose.js";
import { holdToEach, review, runs, seed, Tally, timeout } from "./run.js";
import { wordFaults } from "./words.js";

const reviewText = async (paragraphs: readonly string[]) =>
  review(await read(new TextEncoder().encode(paragraphs.join("\n"))));

const written = consistentBudget().map((budget) => {
  const json = printed(encode(DepartmentBudget, budget));
  return { paragraphs: proseOf(json), year: json.fiscalYear ?? 0 };
});

/** The paragraphs as printed, or typed with half-width marks throughout. */
const typed = (paragraphs: readonly string[], isHalfWidth: boolean) =>
  isHalfWidth
    ? paragraphs.map((text) => text.replaceAll("，", ",").replaceAll("；", ";").replaceAll("：", ":"))
    : paragraphs;

const drawn = fc
  .tuple(written, fc.constantFrom(...wordFaults), fc.nat(), fc.boolean())
  .map(([{ paragraphs, year }, fault, nth, isHalfWidth]) => {
    const seeded = paragraphs.flatMap((text, index) => {
      const to = fault.seed(text, year, paragraphs[index - 1] ?? "");
      return to === undefined ? [] : [paragraphs.with(index, to)];
    });
    const chosen = seeded[nth % Math.max(1, seeded.length)];
    // one half-width mark is a fault among full-width ones alone
    const isTyped = isHalfWidth && !fault.must.includes("punctuation");
    return chosen && { paragraphs: typed(chosen, isTyped), fault };
  });

it(
  `a consistent statement, read from its text, is silent (FAULT_SEED=${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.boolean(), async ({ paragraphs }, isHalfWidth) => {
        expect((await reviewText(typed(paragraphs, isHalfWidth))).any).toEqual([]);
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
    const run = { numRuns: runs, tally, title: "words of the statement" };
    await holdToEach(drawn, run, async ({ fault, paragraphs }) => {
      const { any, errors, diagnosis } = await reviewText(paragraphs);
      const allowed = [...fault.must, ...(fault.may ?? [])];
      expect(any, [fault.kind, ...paragraphs].join("\n")).toEqual(expect.arrayContaining([...fault.must]));
      expect(
        errors.filter((rule) => !allowed.includes(rule)),
        fault.kind,
      ).toEqual([]);
      const [first] = diagnosis.causes;
      // a cause that is one of several does not claim to be right
      const decidable = fault.names && first?.certainty !== "one of several";
      tally.add(fault.kind, fault.names?.test(first?.repair.pointer ?? ""), decidable);
    });
  },
  timeout,
);

it(
  `one wrong number, read from the words, is named where they tell it (FAULT_SEED=${seed}, FAULT_RUNS=${runs})`,
  async () => {
    const tally = new Tally();
    const faults = faultIn(consistentBudget(), wordCoverage, printed);
    const run = { numRuns: Math.ceil(runs / 4), tally, title: "numbers in the words of the statement" };
    await holdToEach(faults, run, async ({ json, pointer, text, covered, slip }) => {
      // a rate of little money is rounded away
      const base = valueAt(json, pointer.replace(/percentage$/, "baseAmount"));
      fc.pre(!pointer.endsWith("/percentage") || compare(exact(String(base ?? 0)), exact("3")) > 0);
      const paragraphs = proseOf(withValue(json, pointer, slip.to));
      // last year's amount, or a size, is not printed of every change
      fc.pre(paragraphs.join() !== proseOf(json).join());
      const what = [`${pointer}: ${text} → ${slip.to}`, ...paragraphs].join("\n");
      const { any, errors, diagnosis } = await reviewText(paragraphs);
      // a sentence has no negative amounts, so the wrong sign itself is found
      const must = slip.kind === "sign" ? ["wording-slips"] : covered.must;
      expect(any, what).toEqual(expect.arrayContaining([...must]));
      expect(
        errors.filter((rule) => ![...covered.must, ...(covered.may ?? [])].includes(rule)),
        what,
      ).toEqual([]);
      const [first] = diagnosis.causes;
      const named = isNamed(first, pointer, text);
      tally.add(
        slip.kind,
        named,
        decides(diagnosis, { ...covered, must: slip.kind === "sign" ? [] : must }),
        `${pointer}: ${text} → ${slip.to}; ${first?.certainty} ${first?.repair.pointer} → ${first?.repair.to}`,
      );
    });
  },
  timeout,
);
