import { expect, it } from "vitest";
import { uniqueBy } from "./unique-by.js";

it.each<[string, readonly (string | null)[], readonly (string | null)[]]>([
  ["each its own", ["甲", "乙"], ["甲", "乙"]],
  ["two alike", ["甲", "乙", "甲"], ["乙"]],
  ["three alike", ["甲", "甲", "甲"], []],
  ["without a key", [null, "乙", null], ["乙"]],
])("keeps what one alone has: %s", (_, keys, kept) => {
  const items = keys.map((key, index) => ({ key, index }));
  const found = uniqueBy(items, ({ key }) => key);
  expect([...found.keys()]).toEqual(kept);
  for (const [key, item] of found) expect(item).toEqual({ key, index: keys.indexOf(key) });
});
