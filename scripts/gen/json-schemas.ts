import { type SchemaName, schemas } from "../../packages/domain/src/index.js";
import { jsonSchemaOf } from "../../packages/domain/src/json-schema/index.js";
import type { Generator } from "./generator.js";

/** `DepartmentBudget` is written to `department-budget.schema.json`. */
const fileName = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();

/** The JSON Schema of every public schema, for users of other languages and for editors. */
export const jsonSchemas: Generator = () =>
  (Object.keys(schemas) as SchemaName[]).map((name) => ({
    path: `packages/domain/schemas/${fileName(name)}.schema.json`,
    content: `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  }));
