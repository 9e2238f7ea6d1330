import type { DepartmentBudget } from "@qingbei/domain";
import { fiscalDataPackage, type PackageFile } from "@qingbei/domain/interchange";
import { arbitraryBudget, consistentBudget } from "@qingbei/domain/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tabularPackage } from "./tabular-package.js";

const conforms = new Ajv2020({ allErrors: true, strictRequired: false }).compile(tabularPackage);

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly missingValues: readonly string[];
      readonly primaryKey: string;
    };
  }[];
}

/** Reads RFC 4180 character by character, unlike the writer and unlike a pattern. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') cell += text[at++];
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ",") [row, cell] = [[...row, cell], ""];
    else if (!quoted && char === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at++;
    } else cell += char;
  }
  expect([row, cell, quoted]).toEqual([[], "", false]);
  return rows;
}

/** How a cell of each type is written (Table Schema). */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
};

function holds(files: readonly PackageFile[]): void {
  const [first, ...data] = files;
  expect(first?.path).toBe("datapackage.json");
  const descriptor = JSON.parse(first?.content ?? "") as Descriptor;
  // a package needs resources, and a budget that discloses nothing has none
  if (data.length > 0) expect(conforms(descriptor), JSON.stringify(conforms.errors)).toBe(true);
  expect(descriptor.resources.map(({ path }) => path)).toEqual(data.map(({ path }) => path));
  for (const [index, { schema }] of descriptor.resources.entries()) {
    const [header, ...rows] = cellsOf(data[index]?.content ?? "");
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    const key = header?.indexOf(schema.primaryKey) ?? -1;
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const row of rows) {
      expect(row).toHaveLength(schema.fields.length);
      for (const [column, { type }] of schema.fields.entries()) {
        const cell = row[column] ?? "";
        if (!schema.missingValues.includes(cell)) expect(cell).toMatch(FORMS[type] ?? /^(?!)/);
      }
    }
  }
}

describe("a Fiscal Data Package, to a validator that is not ours", () => {
  it.each<[string, () => fc.Arbitrary<DepartmentBudget>, number]>([
    ["any budget", arbitraryBudget, 100],
    ["any consistent budget", consistentBudget, 20],
  ])("of %s conforms: descriptor, tables, types of cells, keys", (_, budgets, numRuns) => {
    fc.assert(
      fc.property(budgets(), (budget) => holds(fiscalDataPackage(budget, { license: "CC-BY-4.0" }))),
      { numRuns },
    );
  });

  it.each<[string, (descriptor: Record<string, never>) => void]>([
    ["without a profile", (descriptor) => delete (descriptor as { profile?: unknown }).profile],
    ["with a name in Chinese", (descriptor) => Object.assign(descriptor, { name: "预算" })],
    ["without resources", (descriptor) => Object.assign(descriptor, { resources: [] })],
    ["with a field of no type", (descriptor) => Object.assign(descriptor, { resources: [{ fields: [{}] }] })],
  ])("the profile refuses a descriptor %s", (_, spoil) => {
    const [budget] = fc.sample(consistentBudget(), { seed: 1, numRuns: 1 });
    const [first] = budget ? fiscalDataPackage(budget) : [];
    const descriptor = JSON.parse(first?.content ?? "");
    expect(conforms(descriptor)).toBe(true);
    spoil(descriptor);
    expect(conforms(descriptor)).toBe(false);
  });
});
