import { expect, it } from "vitest";
import { type Figure, minus, sum } from "./figure.js";

const figure = (pointer: string, coefficient: 1 | -1 = 1): Figure => ({
  terms: [{ pointer, coefficient }],
  missing: [],
});
const absent = (pointer: string): Figure => ({ terms: [], missing: [pointer] });
const shown = ({ terms, missing }: Figure) => [
  terms.map(({ pointer, coefficient }) => `${coefficient > 0 ? "+" : "-"}${pointer}`).join(""),
  missing.join(""),
];

it.each([
  [
    "a sum keeps every term and all that is missing",
    sum([figure("a"), absent("x"), figure("b")]),
    ["+a+b", "x"],
  ],
  ["a sum of nothing", sum([]), ["", ""]],
  [
    "a difference turns the second's signs",
    minus(sum([figure("a"), figure("b")]), figure("c")),
    ["+a+b-c", ""],
  ],
  ["what was taken away is added back", minus(figure("a"), minus(figure("b"), figure("c"))), ["+a-b+c", ""]],
  ["a difference lacks what either lacks", minus(absent("x"), absent("y")), ["", "xy"]],
])("%s", (_, made, expected) => expect(shown(made)).toEqual(expected));

it("a sum of very many terms is one term of another", () => {
  const many = sum(Array.from({ length: 200_000 }, (_, at) => figure(`/${at}`)));
  expect(sum([many, figure("a")]).terms).toHaveLength(200_001);
});
