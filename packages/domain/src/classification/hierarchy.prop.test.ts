import fc from "fast-check";
import { expect, it } from "vitest";
import { FunctionalCode } from "./code.js";
import { ancestors, columnsOf, contains, levelOf, parentOf } from "./hierarchy.js";
import { parseCode } from "./parse-code.js";

/** Few digits, so that codes often stand one above the other. */
const code = fc
  .tuple(fc.constantFrom("01", "12"), fc.array(fc.constantFrom("01", "02", "10"), { maxLength: 2 }))
  .map(([category, rest]) => FunctionalCode.parse(`2${category}${rest.join("")}`));

it("contains is a partial order", () => {
  const parts = ["", "01", "02", "0101", "0102", "0201"];
  const codes = ["01", "12"].flatMap((category) =>
    parts.map((rest) => FunctionalCode.parse(`2${category}${rest}`)),
  );
  let chains = 0;
  for (const a of codes) {
    expect(contains(a, a)).toBe(true);
    for (const b of codes.filter((each) => contains(a, each))) {
      if (contains(b, a)) expect(a).toBe(b);
      for (const c of codes.filter((each) => contains(b, each))) {
        expect(contains(a, c)).toBe(true);
        if (a !== b && b !== c) chains++;
      }
    }
  }
  expect(chains).toBe(6);
});

it("a code is contained in itself, in its ancestors, and in nothing else", () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(contains(a, b)).toBe(a === b || ancestors(b).includes(a));
    }),
  );
});

it("the parent is the last ancestor, a level higher and a prefix", () => {
  fc.assert(
    fc.property(code, (a) => {
      const parent = parentOf(a);
      expect(ancestors(a).at(-1)).toBe(parent);
      expect(parent === undefined).toBe(levelOf(a) === "category");
      if (parent) expect(a.startsWith(parent) && a.length - parent.length).toBe(2);
    }),
  );
});

it("what any code prints is read back, with and without leading zeros", () => {
  fc.assert(
    fc.property(code, fc.constantFrom(" ", "-", "　", "\n"), (a, between) => {
      const columns = columnsOf(a);
      expect(parseCode(columns.join(between), "functional")).toBe(a);
      expect(parseCode(columns.map((column) => column.replace(/^0/, "")))).toBe(a);
      expect(parseCode([...ancestors(a), a])).toBe(a);
    }),
  );
});

it("reading any text gives a code or nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(fc.string())), (printed) => {
      const parsed = parseCode(printed, "functional");
      if (parsed) expect(FunctionalCode.safeParse(parsed).success).toBe(true);
    }),
  );
});
