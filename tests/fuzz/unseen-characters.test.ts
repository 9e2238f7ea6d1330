import { read } from "@qingbei/documents";
import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { exampleDocument } from "../round-trip/example-document.js";
import { asHtml, asText } from "../round-trip/made-document.js";
import { UNSEEN } from "./mutations/markup.js";

/** The total, printed in the statement and in the tables. */
const FIGURE = "1270.36";
const document = { ...exampleDocument, tables: exampleDocument.tables.slice(0, 2) };

/** Every figure of a budget with its pointer. */
function figures(value: unknown, at = ""): readonly (readonly [string, string])[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, member]) => figures(member, `${at}/${key}`));
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? [[at, value]] : [];
}

async function figuresOf(text: string): Promise<ReadonlyMap<string, string>> {
  return new Map(figures(encode(DepartmentBudget, (await read(Buffer.from(text))).budget)));
}

describe("a number with what nobody sees within it is read as it is seen, or not at all", () => {
  it.each([
    ["text", asText],
    ["a web page", asHtml],
  ])("%s", async (_, written) => {
    const text = written(document);
    const sound = await figuresOf(text);
    for (const character of UNSEEN)
      for (const at of [0, 2, 5, FIGURE.length]) {
        const spoilt = FIGURE.slice(0, at) + character + FIGURE.slice(at);
        const found = await figuresOf(text.replaceAll(FIGURE, spoilt));
        const wrong = [...found].filter(([pointer, value]) => (sound.get(pointer) ?? value) !== value);
        expect(wrong, `U+${character.codePointAt(0)?.toString(16)} at ${at}`).toEqual([]);
      }
  });
});
