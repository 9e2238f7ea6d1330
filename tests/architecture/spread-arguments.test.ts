import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, sources } from "./sources.js";

/**
 * A call takes some 120,000 arguments, and documents may have more rows, lines and numbers: lists that grow with a
 * document are processed one by one. Only a literal list at the spread is known to be short.
 */
const SPREAD =
  /\b(?:push|unshift|splice|max|min|fromCharCode|fromCodePoint)\(\s*(?:[^(){}[\]]*?,\s*)?\.\.\.(?!\[[^[\].]*\])/g;

const spreads = (code: string) => code.match(SPREAD)?.length ?? 0;

test.each([
  ["list.push(...rows)", 1],
  ["list.push(\n  ...rows,\n)", 1],
  ["Math.max(0, ...rows.map(size))", 1],
  ["Math.max(...[whole, ...parts].map(size))", 1],
  ['Math.max(...["。", "；"].map(last))', 0],
  ["list.push({ ...row, text })", 0],
  ["list.push([first, ...rest])", 0],
])("%j", (code, expected) => {
  expect(spreads(code)).toBe(expected);
});

test("no list of a document's size is spread over the arguments of a call", () => {
  const modules = sources().filter(
    (path) => /^packages\/.*\.ts$/.test(path) && !/\.test\.ts$|\/src\/testing\//.test(path),
  );
  expect(modules.length).toBeGreaterThan(200);
  expect(modules.filter((path) => spreads(readFileSync(join(repository, path), "utf8")) > 0)).toEqual([]);
});
