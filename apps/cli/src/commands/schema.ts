import { InputFault, type SchemaName, schemas } from "@qingbei/domain";
import { jsonSchemaOf } from "@qingbei/domain/json-schema";
import { Baseline, CheckReport, Profile, ReviewConfig } from "@qingbei/review";
import * as z from "zod";
import { EXIT } from "../exit-code.js";

/** The files that configure a review, and the report of `check --format json`. */
const own = { Baseline, CheckReport, Profile, ReviewConfig };

/** Writes the JSON Schema of each: the domain's schemas, and our own. */
const writers: ReadonlyMap<string, () => object> = new Map([
  ...Object.entries(own).map(
    ([name, each]) => [name, (): object => z.toJSONSchema(each, { io: "input" })] as const,
  ),
  ...Object.keys(schemas).map((name) => [name, () => jsonSchemaOf(name as SchemaName)] as const),
]);

/** `qingbei schema`: the JSON Schemas of our JSON files, in which amounts are strings. */
export async function schema(name: string | undefined): Promise<number> {
  if (name === undefined) {
    process.stdout.write(`${[...writers.keys()].sort().join("\n")}\n`);
    return EXIT.ok;
  }
  const write = writers.get(name);
  if (!write)
    throw new InputFault("invalid-option", `没有名为 ${name} 的数据结构`, "全部名称见 qingbei schema");
  process.stdout.write(`${JSON.stringify(write(), null, 2)}\n`);
  return EXIT.ok;
}
