import { describe, expect, it } from "vitest";
import { FiscalYear } from "../values/fiscal-year.js";
import { ClassificationTable, codeSchemas } from "./code.js";
import { Confidence, inForce } from "./entry.js";
import { columnsOf, contains, levelOf, parentOf, tableOf } from "./hierarchy.js";
import { entryOf, lookUp, nameIn } from "./look-up.js";
import { codesByName, isCurrentName } from "./name.js";
import { parseCode } from "./parse-code.js";
import { entriesOf } from "./tables.js";

const years = Array.from({ length: 17 }, (_, index) => FiscalYear.parse(2010 + index));
const all = ClassificationTable.options.flatMap((table) => [...entriesOf(table).values()]);

describe.each(ClassificationTable.options)("the table %s", (table) => {
  const entries = [...entriesOf(table).values()];

  it("has codes of its own form, in ascending order", () => {
    expect(entries.filter(({ code }) => !codeSchemas[table].safeParse(code).success)).toEqual([]);
    expect(entries.filter(({ code }) => tableOf(code) !== table)).toEqual([]);
    expect(entries.map(({ code }) => code)).toEqual(entries.map(({ code }) => code).sort());
  });

  it("has every code's parent, in force whenever the code is", () => {
    const orphans = entries.filter(
      ({ code }) => levelOf(code) !== "category" && !entryOf(parentOf(code) ?? code),
    );
    expect(orphans).toEqual([]);
    const outlives = entries.filter((entry) => {
      const parent = parentOf(entry.code);
      const above = parent && entryOf(parent);
      return above && years.some((year) => inForce(entry, year) && !inForce(above, year));
    });
    expect(outlives.map(({ code }) => code)).toEqual([]);
  });

  it("has no name twice beneath one parent in one year", () => {
    const names = years.flatMap((year) =>
      entries.flatMap(({ code, names }) =>
        names
          .filter((name) => inForce(name, year))
          .map(({ name }) => `${year} ${parentOf(code) ?? ""} ${name}`),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("every entry", () => {
  it("says what it is as the schemas say", () => {
    for (const { names, validFrom, validTo } of all) {
      for (const year of [validFrom, validTo, ...names.flatMap((name) => [name.validFrom, name.validTo])]) {
        expect(year === undefined || FiscalYear.safeParse(year).success).toBe(true);
      }
      expect(names.every(({ confidence }) => Confidence.safeParse(confidence).success)).toBe(true);
      expect(names.every(({ name }) => name !== "" && name === name.trim())).toBe(true);
    }
  });

  it("has names whose years follow each other without a gap; they may overlap", () => {
    for (const { code, names } of all) {
      names.slice(1).forEach((name, index) => {
        const before = names[index];
        expect(name.validFrom, code).toBeLessThanOrEqual((before?.validTo ?? Infinity) + 1);
      });
    }
  });

  it("is found by its printed code, in one column or in several", () => {
    for (const entry of all) {
      const table = tableOf(entry.code);
      expect(parseCode(entry.code, table)).toBe(entry.code);
      expect(parseCode(columnsOf(entry.code), table)).toBe(entry.code);
      expect(parseCode(columnsOf(entry.code).join(" "))).toBe(entry.code);
      expect(lookUp(entry.code)).toMatchObject({ known: true, entry });
    }
  });

  it("is found by each of its names, in each year of it, and only beneath its parent", () => {
    for (const { code, names } of all) {
      for (const { name, ...dated } of names) {
        expect(codesByName(name, { table: tableOf(code) })).toContain(code);
        for (const year of years) {
          const found = codesByName(name, { table: tableOf(code), year }).includes(code);
          expect(found).toBe(inForce(dated, year));
          expect(isCurrentName(code, name, year).status === "current").toBe(found);
        }
        const parent = parentOf(code);
        const sisters = codesByName(name, parent ? { parent } : {});
        if (parent) expect(sisters.every((sister) => contains(parent, sister))).toBe(true);
        expect(sisters).toContain(code);
      }
    }
  });

  it("has in a year the name that is current in it", () => {
    for (const { code } of all) {
      for (const year of years) {
        const name = nameIn(code, year);
        if (name !== undefined) expect(isCurrentName(code, name, year).status).toBe("current");
      }
    }
  });
});
