import * as domain from "@qingbei/domain";
import { InputFault } from "@qingbei/domain";
import { CheckReport } from "@qingbei/review";
import * as z from "zod";
import { EXIT } from "../exit-code.js";

/** Every schema of the domain, and that of `check --format json`, by name: schemas are what is written with a capital. */
const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries<unknown>({ ...domain, CheckReport })
    .filter(([name]) => /^[A-Z]/.test(name))
    .flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** `qingbei schema`: the JSON Schema of what is written as JSON: amounts are strings. */
export async function schema(name: string | undefined): Promise<number> {
  if (name === undefined) {
    process.stdout.write(`${[...schemas.keys()].join("\n")}\n`);
    return EXIT.ok;
  }
  const found = schemas.get(name);
  if (!found)
    throw new InputFault("invalid-option", `没有名为 ${name} 的数据结构`, "全部名称见 qingbei schema");
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(found, { io: "input" }), null, 2)}\n`);
  return EXIT.ok;
}
