import { describe, expect, it } from "vitest";
import { definitionOf, definitions, glossary } from "../glossary/glossary.js";
import { schemaFields } from "../json-schema/json-schema.js";
import { termOf, termOfField, terms, termThemes, wordingsOf } from "./terms.js";

const fields = schemaFields();

it("knows the fields of the model, deep ones too", () => {
  const paths = fields.map(({ owner, name }) => `${owner}/${name}`);
  for (const path of [
    "/revenue",
    "revenue/total",
    "projects/code",
    "targetValue/number",
    "parts/value",
    "position/cell",
  ])
    expect(paths).toContain(path);
});

it("every field of every schema has a term", () => {
  const without = fields.filter(({ owner, name }) => !termOfField(owner, name));
  expect(without).toEqual([]);
});

it("every place that a term names is a field", () => {
  const paths = new Set(fields.map(({ owner, name }) => `${owner}/${name}`));
  const gone = terms.flatMap(({ fields: named = [] }) => named.filter((path) => !paths.has(path)));
  expect(gone).toEqual([]);
});

it.each([
  ["statementItems/code", "科目编码"],
  ["projects/code", "项目编码"],
  ["targetValue/kind", "指标值类型"],
  ["/kind", "文件种类"],
])("%s is %s, not what another field of that name is", (path, zh) => {
  const [owner = "", name = ""] = path.split("/");
  expect(termOfField(owner, name)?.zh).toBe(zh);
});

it("identifiers are unique, and no field has two terms", () => {
  const ids = terms.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const named = terms.flatMap(({ fields: all = [] }) => all);
  expect(named.filter((path, index) => named.indexOf(path) !== index)).toEqual([]);
});

describe("within a theme", () => {
  /** One wording for two terms, on purpose: what stands where decides. */
  const intended = new Set([
    // the heading of the section and the total in its first sentence
    "revenueTotal 收入预算",
    "expenditureTotal 支出预算",
    // the department's, a project's and an itemised target
    "goal 绩效目标",
    "performance 绩效目标",
    // a project table may call its goals so
    "goals 总体绩效目标",
  ]);

  it.each(termThemes)("$en: no wording is the standard wording of another term", ({ terms: theme }) => {
    const clashes = theme.flatMap((term, at) =>
      wordingsOf(term.id)
        .filter((wording) => theme.some(({ zh }, other) => zh === wording && other !== at))
        .map((wording) => `${term.id} ${wording}`),
    );
    // of two terms with the same standard wording the first is the one that is meant
    const first = (clash: string) =>
      theme.find(({ zh }) => zh === clash.split(" ")[1])?.id === clash.split(" ")[0];
    expect(clashes.filter((clash) => !intended.has(clash) && !first(clash))).toEqual([]);
  });

  it.each(termThemes)("$en: no term lists a wording twice", ({ terms: theme }) => {
    const twice = theme.flatMap(({ id }) => {
      const wordings = wordingsOf(id);
      return wordings
        .filter((wording, index) => wordings.indexOf(wording) !== index)
        .map((wording) => `${id} ${wording}`);
    });
    expect(twice).toEqual([]);
  });
});

it.each(terms.map((term) => [term.id, term] as const))("%s is complete", (_, term) => {
  expect(term.id).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
  expect(term.zh).toMatch(/\p{Script=Han}/u);
  expect(term.en).not.toBe("");
  expect(definitionOf(term.id).definition).toMatch(/。$/);
  for (const wording of wordingsOf(term.id)) expect(wording).toBe(wording.trim());
});

it("defines every term and nothing else", () => {
  const ids = glossary.flatMap((theme) => theme.terms.map(({ id }) => id));
  expect(ids).toEqual(terms.map(({ id }) => id));
  expect(Object.keys(definitions).toSorted()).toEqual(ids.toSorted());
  expect(() => definitionOf("constructor")).toThrow(RangeError);
});

it("asks for terms by identifier", () => {
  expect(termOf("agencyOperatingExpenses").zh).toBe("机关运行经费");
  expect(wordingsOf("agencyOperatingExpenses")).toContain("机关运行费用");
  expect(() => termOf("constructor")).toThrow(RangeError);
  expect(() => wordingsOf("")).toThrow(RangeError);
  expect(termOfField("revenue", "total")?.zh).toBe("收入总计");
  expect(termOfField("elsewhere", "total")?.zh).toBe("合计");
  expect(termOfField("", "__proto__")).toBeUndefined();
});
