import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "zod/v4/core";
import * as domain from "./index.js";
import { jsonSchemaOf } from "./json-schema/json-schema.js";
import { encode, type ZodType } from "./schema/z.js";
import { type SchemaName, schemas } from "./schemas.js";
import { arbitraryOf } from "./testing/arbitrary-of.js";

const names = Object.keys(schemas) as SchemaName[];

it("every exported schema is listed by its name", () => {
  // `fields` answers to any name, so it is taken for anything
  const { fields: _, ...values } = domain;
  const exported = Object.entries(values).flatMap(([name, value]) =>
    value instanceof core.$ZodType ? [name] : [],
  );
  expect(names).toEqual(exported.sort());
});

/** The paths of all objects within a value. */
function objects(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const beneath = Object.entries(value).flatMap(([key, child]) =>
    objects(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? beneath : [path, ...beneath];
}

describe.each(names)("%s", (name) => {
  const schema: ZodType = schemas[name];

  it("reads what it wrote", () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (json) => {
        const value = schema.parse(json);
        const written = encode(schema, value);
        expect(schema.parse(written)).toEqual(value);
        expect(encode(schema, schema.parse(written))).toEqual(written);
        expect(JSON.parse(JSON.stringify(written))).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses an unknown key at any depth", () => {
    fc.assert(
      fc.property(arbitraryOf(schema), fc.nat(), (json, any) => {
        const places = objects(json);
        const place = places[any % places.length];
        if (!place) return;
        const copy = structuredClone(json);
        const at = place.reduce<unknown>(
          (value, key) => (value as Record<string | number, unknown>)[key],
          copy,
        );
        Object.assign(at as object, { 未知: 1 });
        expect(schema.safeParse(copy).success).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("has a JSON Schema whose references all resolve", () => {
    const { $defs = {}, ...rest } = jsonSchemaOf(name);
    const references = JSON.stringify([$defs, rest]).match(/#\/\$defs\/[A-Za-z0-9]+/g) ?? [];
    expect(references.filter((reference) => !Object.hasOwn($defs, reference.slice(8)))).toEqual([]);
    expect(rest.$ref).toBe(`#/$defs/${name}`);
  });
});

it.each<[SchemaName, string]>([
  ["DepartmentBudget", "部门预算"],
  ["Project", "项目"],
  // several fields hold it, with names of their own
  ["YearOnYearChange", "YearOnYearChange"],
])("the JSON Schema of %s has a name of its own, and a title: %s", (name, title) => {
  expect(jsonSchemaOf(name)).toMatchObject({ $id: `urn:qingbei:schema:${name}`, title });
});

it("a JSON Schema has the vocabulary's words", () => {
  const revenue = jsonSchemaOf("Revenue").$defs?.Revenue?.properties?.total;
  expect(revenue).toMatchObject({ title: "收入总计", anyOf: [{ $ref: "#/$defs/Wan" }, { type: "null" }] });
  const project = jsonSchemaOf("Project").$defs?.Project;
  expect(project).toMatchObject({ additionalProperties: false, properties: { name: { title: "项目名称" } } });
  expect(jsonSchemaOf("Wan").$defs?.Wan).toMatchObject({
    type: "string",
    pattern: expect.stringContaining("^-?"),
  });
});
