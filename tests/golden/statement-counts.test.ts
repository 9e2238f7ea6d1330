import { existsSync, readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { describe, expect, it } from "vitest";
import expected from "./statement-counts.json" with { type: "json" };

const corpus = new URL("../../../shared/corpus/budgets/", import.meta.url);
/** Only the counts in these statements. */
const counted =
  /^\/procurement\/reserved|^\/performance\/targetCoverage\/|\/vehicles\/total$|\/largeEquipment\/\d+\/(?:unitPriceFrom|quantity)$|^\/projectStatements\/.*(?:budget|amount)$/;

/** Figures of the last sections, held by hand against `pdftotext -layout`; no amount is left unclaimed. */
describe.skipIf(!existsSync(corpus))("what real PDFs count (skipped where ../shared is absent)", () => {
  it.each(Object.entries(expected))("%s", async (name, figures) => {
    const { sources, amounts } = await read(readFileSync(new URL(`${name}.pdf`, corpus)));
    const found = Object.entries(sources).filter(([pointer]) => counted.test(pointer));
    expect(Object.fromEntries(found.map(([pointer, [first]]) => [pointer, first?.value]))).toEqual(figures);
    expect(amounts.unclaimed).toEqual([]);
  });
});
