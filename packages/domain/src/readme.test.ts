import { readFileSync } from "node:fs";
import * as fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import * as classification from "./classification/index.js";
import * as glossary from "./glossary/index.js";
import * as domain from "./index.js";
import * as interchange from "./interchange/index.js";
import * as jsonSchema from "./json-schema/index.js";
import * as measures from "./measures/index.js";
import * as testing from "./testing/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

const modules: Readonly<Record<string, unknown>> = {
  "@qingbei/domain": domain,
  "@qingbei/domain/classification": classification,
  "@qingbei/domain/glossary": glossary,
  "@qingbei/domain/interchange": interchange,
  "@qingbei/domain/json-schema": jsonSchema,
  "@qingbei/domain/measures": measures,
  "@qingbei/domain/testing": testing,
  "fast-check": { ...fastCheck, fc: fastCheck.default },
};

/** Imports become parameters' members, `expression; // → text` becomes a claim. What stays is plain JavaScript. */
function runnable(code: string): string {
  return code
    .replaceAll(/^import (\w+) from/gm, "import { $1 } from")
    .replaceAll(/^import (\{.*?\}) from ("[^"]+");$/gms, "const $1 = modules[$2];")
    .replaceAll(/^(.+?); \/\/ → (.+)$/gm, (_, expression: string, text: string) => {
      return `claim(${JSON.stringify(expression)}, ${expression}, ${JSON.stringify(text)});`;
    });
}

describe("README", () => {
  it("has examples", () => expect(blocks.length).toBeGreaterThanOrEqual(6));

  it.each(blocks.map((code, index) => [index + 1, code] as const))(
    "example %i runs and gives what it says",
    (_, code) => {
      let claims = 0;
      const claim = (expression: string, value: unknown, text: string) => {
        claims++;
        expect(String(value), expression).toBe(text);
      };
      new Function("modules", "claim", runnable(code))(modules, claim);
      expect(claims).toBe(code.match(/\/\/ →/g)?.length ?? 0);
    },
  );
});
