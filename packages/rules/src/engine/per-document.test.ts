import { fields } from "@qingbei/domain";
import { expect, it, vi } from "vitest";
import { CheckContext } from "./context.js";
import { perDocument, perDocumentBy } from "./per-document.js";
import { disclosureOf } from "./rule-tester.js";

const { revenue } = fields;
const of = (total: string) => new CheckContext(disclosureOf({ budget: { revenue: { total } } }));
const read = <T>(context: CheckContext, ask: (context: CheckContext) => T) => {
  let value: T | undefined;
  const { evidence } = context.record((own) => {
    value = ask(own);
    return own.passed();
  });
  return { value, evidence };
};

it("is worked out once for each document, undefined too, and leaves no evidence", () => {
  const workOut = vi.fn(({ value }: CheckContext) => void value(revenue.total));
  const ask = perDocument(workOut);
  const [one, other] = [of("1"), of("2")];
  for (const context of [one, one, other])
    expect(read(context, ask)).toEqual({ value: undefined, evidence: [] });
  expect(workOut.mock.calls).toEqual([[one], [other]]);
});

it("what is read beside it leaves evidence", () => {
  const ask = perDocument(({ value }) => value(revenue.total));
  const beside = (context: CheckContext) => [ask(context), context.has(revenue.total)];
  expect(read(of("1"), beside).evidence).toEqual([]);
  const both = (context: CheckContext) => [ask(context), context.value(revenue.total)];
  expect(read(of("1"), both).evidence).toEqual([{ pointer: "/revenue/total" }]);
});

it("of several things of a document is worked out once for each", () => {
  const workOut = vi.fn((context: CheckContext, { field }: { field: typeof revenue.total }) =>
    context.value(field),
  );
  const ask = perDocumentBy(workOut);
  const [total, other] = [{ field: revenue.total }, { field: revenue.otherRevenue }];
  const [one, two] = [of("1"), of("2")];
  for (const each of [total, other, total]) expect(read(one, (own) => ask(own, each)).evidence).toEqual([]);
  expect(ask(one, other)).toBeUndefined();
  ask(two, total);
  expect(workOut.mock.calls).toEqual([
    [one, total],
    [one, other],
    [two, total],
  ]);
});

it("two of them share nothing", () => {
  const context = of("1");
  const [one, two] = [1, 2].map((each) => perDocument(() => each));
  expect([one?.(context), two?.(context)]).toEqual([1, 2]);
});
