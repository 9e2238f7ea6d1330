import { reviewJsonSchemas } from "../../packages/review/src/index.js";
import type { Generator } from "./generator.js";

/** The JSON Schemas of the review's configuration and reports, for editors and programs in other languages. */
export const reviewSchemas: Generator = () =>
  Object.entries(reviewJsonSchemas()).map(([name, schema]) => ({
    path: `packages/review/schemas/${name}.schema.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
