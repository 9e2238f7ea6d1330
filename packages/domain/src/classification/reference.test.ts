/** Our tables against those of the reference, where it lies beside the checkout. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ClassificationCode, EconomicGovernmentCode } from "./code.js";
import { departmentCodesFor } from "./economic-mapping.js";
import type { Confidence } from "./entry.js";
import { entryOf } from "./look-up.js";

const folder = new URL("../../../../../shared/reference/codes/", import.meta.url);
const missing = !existsSync(folder);
const reason = missing ? " (skipped: ../shared/reference/codes is not here)" : "";

/** code, name, confidence and note of every line; the first three hold no commas. */
const linesOf = (file: string) =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","))
    .map(([code = "", name = "", mark = "", ...note]) => ({
      code,
      name,
      mark,
      note: note.join(",").replaceAll('"', ""),
    }));

const confidenceOf = (mark: string): Confidence =>
  mark === "✔" ? "verified" : mark.includes("●") ? "likely" : "uncertain";

const parse = (code: string) => ClassificationCode.parse(code);

describe.skipIf(missing)(`the reference's tables${reason}`, () => {
  const observed = new Set(missing ? [] : linesOf("functional-observed.csv").map(({ code }) => code));

  it.each(["functional-class.csv", "economic-department.csv", "economic-government.csv"])(
    "%s: code, name and confidence",
    (file) => {
      const lines = linesOf(file);
      expect(lines.length).toBeGreaterThan(25);
      for (const { code, name, mark } of lines) {
        const confidence = observed.has(code) ? "verified" : confidenceOf(mark);
        expect(entryOf(parse(code)), code).toMatchObject({ name, confidence });
      }
    },
  );

  it("functional-observed.csv: seen in disclosures, so verified", () => {
    for (const { code, name } of linesOf("functional-observed.csv")) {
      expect(entryOf(parse(code)), code).toMatchObject({ name, confidence: "verified" });
    }
  });

  it("functional-class.csv: former names with their last year", () => {
    const renamed = linesOf("functional-class.csv").flatMap(({ code, note }) => {
      const [, year, name] = /^(\d{4}) 及以前：(.+)$/.exec(note) ?? [];
      return year ? [{ code, name, validTo: Number(year) }] : [];
    });
    expect(renamed).toHaveLength(4);
    for (const { code, ...former } of renamed) {
      expect(entryOf(parse(code))?.formerNames).toMatchObject([former]);
    }
  });

  it("economic-government.csv: the department's sections", () => {
    const mapped = linesOf("economic-government.csv").filter(({ note }) => /^3[\d,+–◐]+$/.test(note));
    expect(mapped.length).toBeGreaterThan(45);
    for (const { code, note } of mapped) {
      const expected = note
        .replaceAll("◐", "")
        .split(/[,+]/)
        .flatMap((part) => {
          const [from = "", to = from] = part.split("–");
          return Array.from(
            { length: Number(to) - Number(from) + 1 },
            (_, index) => `${Number(from) + index}`,
          );
        })
        // a range runs over codes that do not exist
        .filter((section) => entryOf(parse(section)));
      expect(departmentCodesFor(EconomicGovernmentCode.parse(code)), code).toEqual(expected);
    }
  });
});
