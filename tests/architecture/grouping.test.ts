import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, sources } from "./sources.js";

/**
 * Finds code that fills the lists of a map without `put` and `grouped` of the domain. Written out it takes three
 * lines each time, and copying the list for each element takes quadratic time.
 */
const WRITTEN_OUT =
  /\bif \((\w+)\) \{?\s*\1\.push\([^;]*\);\s*\}?\s*else \{?\s*[\w.#]+\.set\(|\.set\(\s*[^;[]*\[\s*\.\.\.\([^;]*?\.get\([^;]*\) \?\? \[\]\)/g;

const groupings = (code: string) => code.match(WRITTEN_OUT)?.length ?? 0;

test.each([
  ["if (list) list.push(one);\nelse lists.set(key, [one]);", 1],
  ["if (list) {\n  list.push(one);\n} else {\n  this.#lists.set(key, [one]);\n}", 1],
  ["lists.set(key, [...(lists.get(key) ?? []), one]);", 1],
  ["lists.set(keyOf(one), [\n  ...(lists.get(keyOf(one)) ?? []),\n  one,\n]);", 1],
  ["put(lists, key, one);", 0],
  ["if (list) list.push(one);\nelse others.push(one);", 0],
  ["counts.set(key, (counts.get(key) ?? 0) + 1);", 0],
])("%j", (code, expected) => {
  expect(groupings(code)).toBe(expected);
});

test("all packages group by the helper of the domain", () => {
  const modules = sources().filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  const written = modules.filter((path) => groupings(readFileSync(join(repository, path), "utf8")) > 0);
  expect(written).toEqual(["packages/domain/src/grouped.ts"]);
});
