import type { Sources } from "@qingbei/domain";
import { expect, it } from "vitest";
import { disclosureOf } from "./rule-tester.js";
import { sourcesIn, valuesIn } from "./values.js";

const sources = { "/year": [{ text: "2024年" }] } as unknown as Sources;

it("finds values by their pointers, and lays them out once", () => {
  const disclosure = disclosureOf({ budget: { department: { name: "某局" }, revenue: { total: "100.5" } } });
  const values = valuesIn(disclosure);
  expect(values.get("/department/name")).toBe("某局");
  expect(String(values.get("/revenue/total"))).toBe("100.5");
  expect(values.has("/expenditure/total")).toBe(false);
  expect(valuesIn(disclosure)).toBe(values);
  expect(valuesIn(disclosureOf({}))).not.toBe(values);
});

it("lists what has a source, nothing where nothing has, and lists it once", () => {
  const disclosure = disclosureOf({ sources });
  const listed = sourcesIn(disclosure);
  expect(listed).toStrictEqual([["/year", [{ text: "2024年" }]]]);
  expect(sourcesIn(disclosure)).toBe(listed);
  const { sources: _, ...without } = disclosureOf({});
  expect(sourcesIn(without)).toStrictEqual([]);
});
