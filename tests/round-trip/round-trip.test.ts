import { readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { DepartmentBudget, type DepartmentBudgetJson, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { exampleDocument } from "./example-document.js";
import { asBarredRows, asCellLines, asClosedCells, asHtml, asMhtml, asText } from "./made-document.js";
import { asExcel2003, asFlatPackage, asWord2003 } from "./made-office-2003.js";
import { numberedDocx, numberedLines } from "./numbered-document.js";

const encoder = new TextEncoder();

async function budgetOf(bytes: Uint8Array): Promise<DepartmentBudgetJson> {
  const { budget, amounts } = await read(bytes);
  expect(amounts.unclaimed).toEqual([]);
  return encode(DepartmentBudget, budget);
}

/** Made of the example's web page by LibreOffice: `tests/round-trip/make-documents.ts`. */
const made = (name: string) => readFileSync(new URL(`documents/${name}`, import.meta.url));

describe("one disclosure, written in every format, reads back as the same budget", async () => {
  const expected = await budgetOf(encoder.encode(asText(exampleDocument)));
  it("tells what stands above a table from the glossary before it", () => {
    expect(expected.glossary?.map(({ term }) => term)).toEqual(["机关运行经费"]);
  });
  it.each<[string, () => Uint8Array]>([
    ["a web page", () => encoder.encode(asHtml(exampleDocument))],
    ["a web page saved in one file", () => encoder.encode(asMhtml(exampleDocument))],
    [
      "a web page turned into text, a cell a line before a bar",
      () => encoder.encode(asClosedCells(exampleDocument)),
    ],
    [
      "a web page turned into text, a row a line between bars",
      () => encoder.encode(asBarredRows(exampleDocument)),
    ],
    ["Word saved as plain text, a cell a line", () => encoder.encode(asCellLines(exampleDocument))],
    ["PDF", () => made("whole.pdf")],
    ["Word", () => made("whole.docx")],
    ["Word of 97", () => made("whole.doc")],
    ["Word of 2003 in XML", () => encoder.encode(asWord2003(exampleDocument))],
    ["Word with its parts in one XML file", () => encoder.encode(asFlatPackage(made("whole.docx")))],
  ])("%s", async (_, bytes) => {
    expect(await budgetOf(bytes())).toEqual(expected);
  });
  it("an archive of the statement as text and tables.xlsx", async () => {
    expect(await budgetOf(made("parts.zip"))).toEqual(expected);
  });
  it.each<[string, () => Uint8Array]>([
    ["tables.xlsx", () => made("tables.xlsx")],
    ["tables.xls", () => made("tables.xls")],
    ["tables of Excel of 2003 in XML", () => encoder.encode(asExcel2003(exampleDocument))],
    ["tables.xlsx with its parts in one XML file", () => encoder.encode(asFlatPackage(made("tables.xlsx")))],
  ])("%s", async (_, bytes) => {
    const tables = await budgetOf(encoder.encode(asText({ ...exampleDocument, paragraphs: [] })));
    expect(await budgetOf(bytes())).toEqual(tables);
  });
});

describe("numbers that the program counts are read as they are printed", () => {
  it.each<[string, () => Uint8Array]>([
    ["Word", numberedDocx],
    ["Word of 97", () => readFileSync(new URL("numbered/numbered.doc", import.meta.url))],
  ])("%s", async (_, bytes) => {
    const { statement, notices } = await read(bytes());
    expect(statement.paragraphs.map(({ text }) => text)).toEqual(numberedLines);
    expect(notices.filter(({ code }) => code === "list-numbers-unread")).toEqual([]);
  });
});
