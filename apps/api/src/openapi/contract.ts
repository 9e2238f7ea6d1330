import { z } from "@hono/zod-openapi";
import { Position } from "@qingbei/domain";
import {
  CauseReport,
  CheckReport,
  EvidenceReport,
  FaultReport,
  Figures,
  FindingReport,
  NoticeReport,
  RequestConfig,
  ReviewReport,
  RuleCatalogue,
  RuleDescription,
  RuleSummary,
} from "@qingbei/review";
import { Problem } from "../problem/problem.js";

/** The schemas that the OpenAPI document names. Nested schemas are referred to by name. */
const named = {
  CheckReport,
  ReviewReport,
  FindingReport,
  EvidenceReport,
  Figures,
  CauseReport,
  NoticeReport,
  FaultReport,
  Position,
  RuleCatalogue,
  RuleSummary,
  RuleDescription,
  RequestConfig,
  Problem,
};

const PREFIX = "#/components/schemas/";

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

/**
 * The components of the OpenAPI document, in the JSON Schema that zod writes, which OpenAPI 3.1 accepts.
 * The input side leaves objects open: keys may be added to the contract.
 */
export function componentSchemas(): ReadonlyArray<readonly [string, object]> {
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: (id) => `${PREFIX}${id}` });
  return Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema]);
}

/**
 * A schema of the contract for a route: for the compiler the schema itself, so that responses are typed; in the
 * document a reference, since @hono/zod-openapi can name only schemas made after it was loaded.
 */
export function nameOf<S extends z.ZodType>(schema: S): S {
  const id = registry.get(schema)?.id;
  if (id === undefined) throw new TypeError("a schema of the document needs a name in the contract");
  return { $ref: `${PREFIX}${id}` } as unknown as S;
}
