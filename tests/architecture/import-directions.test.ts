import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterEach, describe, expect, test } from "vitest";
import { repository } from "./sources.js";

const options = await extractDepcruiseOptions(join(repository, ".dependency-cruiser.mjs"));

type Tree = Readonly<Record<string, string>>;

const WORKSPACE = {
  domain: "packages/domain",
  rules: "packages/rules",
  documents: "packages/documents",
  review: "packages/review",
  api: "apps/api",
  cli: "apps/cli",
} as const;
const LIBRARIES = ["zod", "decimal.js", "saxes", "vitest", "ink"];

/** A small repository in which every package imports only what it may. */
const allowed: Tree = {
  "packages/domain/src/values/exact.ts": `import { Decimal } from "decimal.js"; export const exact = Decimal;`,
  "packages/domain/src/wan.ts": `import { z } from "zod"; import { exact } from "./values/exact.js"; export const wan = [z, exact];`,
  "packages/domain/src/wan.test.ts": `import { test } from "vitest"; import { wan } from "./wan.js"; test("wan", () => wan);`,
  "packages/domain/src/budget/revenue.ts": `import { exact } from "../values/exact.js"; export const revenue = exact;`,
  "packages/domain/src/field/field.ts": `import { revenue } from "../budget/revenue.js"; export const fields = revenue;`,
  "packages/domain/src/schemas.ts": `import { revenue } from "./budget/revenue.js"; export const schemas = revenue;`,
  "packages/domain/src/json-schema/json-schema.ts": `import { schemas } from "../schemas.js"; export const jsonSchema = schemas;`,
  "packages/domain/src/index.ts": `export { wan } from "./wan.js";`,
  "packages/rules/src/sum.ts": `import { wan } from "@qingbei/domain"; export const sum = wan;`,
  "packages/rules/src/index.ts": `export { sum } from "./sum.js";`,
  "packages/documents/src/index.ts": `import { wan } from "@qingbei/domain"; import sax from "saxes"; import { inflateRawSync } from "node:zlib"; export const read = [wan, sax, inflateRawSync];`,
  "packages/review/src/index.ts": `import { wan } from "@qingbei/domain"; import { sum } from "@qingbei/rules"; import { read } from "@qingbei/documents"; export const review = [wan, sum, read];`,
  "packages/rules/src/basis/basis.ts": "export const bases = 1;",
  "packages/rules/src/companions/companion.ts": "export const companionsOf = 1;",
  "packages/rules/src/parameters/wording.ts": `import { bases } from "../basis/basis.js"; export const wording = bases;`,
  "packages/rules/src/engine/rule.ts": `import { companionsOf } from "../companions/companion.js"; import { wording } from "../parameters/wording.js"; export const rule = [companionsOf, wording];`,
  "packages/rules/src/text/passage.ts": `import { rule } from "../engine/rule.js"; export const passage = rule;`,
  "packages/rules/src/text/passage.test.ts": `import { total } from "../rules/totals/total.js"; import { passage } from "./passage.js"; export const tested = [total, passage];`,
  "packages/rules/src/across/counterpart.ts": `import { passage } from "../text/passage.js"; export const counterpart = passage;`,
  "packages/rules/src/rules/totals/total.ts": `import { counterpart } from "../../across/counterpart.js"; export const total = counterpart;`,
  "packages/rules/src/diagnosis/diagnose.ts": `import { rule } from "../engine/rule.js"; export const diagnose = rule;`,
  "packages/rules/src/testing/graph-of.ts": `import { diagnose } from "../diagnosis/diagnose.js"; export const graphOf = diagnose;`,
  "packages/documents/src/read/blocks/blocks.ts": "export const cut = 1;",
  "packages/documents/src/read/text/printed-numbers.ts": "export const isFigure = 1;",
  "packages/documents/src/read/lines/text-blocks.ts": `import { cut } from "../blocks/blocks.js"; import { isFigure } from "../text/printed-numbers.js"; export const textBlocks = [cut, isFigure];`,
  "packages/documents/src/read/containers/zip.ts": "export const openArchive = 1;",
  "packages/documents/src/read/detect/format.ts": `import { openArchive } from "../containers/zip.js"; export const formatOf = openArchive;`,
  "packages/documents/src/read/decode/decode.ts": `import { formatOf } from "../detect/format.js"; import { textBlocks } from "../lines/text-blocks.js"; export const decode = [formatOf, textBlocks];`,
  "packages/documents/src/read/outline/outline.ts": "export const outline = 1;",
  "packages/documents/src/read/assemble/to-model.ts": "export const toModel = 1;",
  "packages/documents/src/read/facts/amounts.ts": "export const isMoney = 1;",
  "packages/documents/src/read/tables/cells.ts": "export const textOf = 1;",
  "packages/documents/src/read/whole/account.ts": `import { textOf } from "../tables/cells.js"; export const account = textOf;`,
  "packages/documents/src/read/read.ts": `import { account } from "./whole/account.js"; export const read = account;`,
  "packages/documents/src/write/document.ts": "export const document = 1;",
  "packages/documents/src/write/compose/compose.ts": `import { document } from "../document.js"; export const compose = document;`,
  "packages/review/src/config/settings.ts": `import { isFolder } from "../paths/is-folder.js"; export const settings = isFolder;`,
  "packages/review/src/paths/is-folder.ts": `import { statSync } from "node:fs"; export const isFolder = statSync;`,
  "apps/api/src/index.ts": `import { review } from "@qingbei/review"; export const api = review;`,
  "apps/cli/src/main.ts": `import { review } from "@qingbei/review"; import { render } from "ink"; const api = import("@qingbei/api"); export const main = [review, render, api];`,
  "tests/golden/a.test.ts": `import { review } from "@qingbei/review"; import { sum } from "@qingbei/rules"; import { test } from "vitest"; test("a", () => [review, sum]);`,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** A folder with the files of `tree`, workspace packages linked and libraries installed as stubs. */
function plant(tree: Tree): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "qingbei-imports-")));
  folders.push(root);
  const dependencies = Object.fromEntries(LIBRARIES.map((name) => [name, "1.0.0"]));
  const exports = { ".": { source: "./src/index.ts", import: "./dist/index.js" } };
  mkdirSync(join(root, "node_modules/@qingbei"), { recursive: true });
  for (const name of LIBRARIES) {
    write(
      root,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    );
    write(root, `node_modules/${name}/index.js`, "");
  }
  for (const [name, folder] of Object.entries(WORKSPACE)) {
    const manifest = { name: `@qingbei/${name}`, type: "module", exports, dependencies };
    write(root, `${folder}/package.json`, JSON.stringify(manifest));
    symlinkSync(join(root, folder), join(root, "node_modules/@qingbei", name));
  }
  for (const [path, content] of Object.entries(tree)) write(root, path, content);
  return root;
}

/** The violations in a tree that fail `pnpm lint:imports`, as `rule: from → to`. */
async function violations(root: string): Promise<readonly string[]> {
  const { output } = await cruise(["packages", "apps", "tests"], {
    ...options,
    validate: true,
    baseDir: root,
  });
  const { summary } = output as ICruiseResult;
  return summary.violations
    .filter(({ rule }) => rule.severity === "error")
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** [rule that must report it, importing file, its content] */
const forbidden: readonly (readonly [rule: string, path: string, content: string])[] = [
  [
    "domain-neighbours",
    "packages/domain/src/a.ts",
    `import { sum } from "@qingbei/rules"; export const a = sum;`,
  ],
  ["domain-libraries", "packages/domain/src/a.ts", `import sax from "saxes"; export const a = sax;`],
  [
    "pure",
    "packages/domain/src/a.ts",
    `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
  ],
  [
    "one-decimal",
    "packages/domain/src/a.ts",
    `import { Decimal } from "decimal.js"; export const a = Decimal;`,
  ],
  [
    "one-decimal",
    "packages/domain/src/a.ts",
    `import type { Decimal } from "decimal.js"; export type A = Decimal;`,
  ],
  ["one-decimal", "tests/a.test.ts", `import { Decimal } from "decimal.js"; export const a = Decimal;`],
  [
    "domain-storeys",
    "packages/domain/src/budget/a.ts",
    `import type { fields } from "../field/field.js"; export type A = typeof fields;`,
  ],
  // a module that is a layer of its own
  [
    "domain-storeys",
    "packages/domain/src/budget/a.ts",
    `import { schemas } from "../schemas.js"; export const a = schemas;`,
  ],
  [
    "domain-storeys",
    "packages/domain/src/schemas.ts",
    `import { jsonSchema } from "./json-schema/json-schema.js"; export const schemas = jsonSchema;`,
  ],
  [
    "rules-neighbours",
    "packages/rules/src/a.ts",
    `import { read } from "@qingbei/documents"; export const a = read;`,
  ],
  [
    "rules-neighbours",
    "packages/rules/src/a.test.ts",
    `import type { read } from "@qingbei/documents"; export type A = typeof read;`,
  ],
  ["rules-neighbours", "packages/rules/src/a.ts", `export const a = () => import("@qingbei/review");`],
  ["rules-libraries", "packages/rules/src/a.ts", `import { z } from "zod"; export const a = z;`],
  [
    "pure",
    "packages/rules/src/a.ts",
    `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
  ],
  [
    "documents-neighbours",
    "packages/documents/src/a.ts",
    `import { sum } from "@qingbei/rules"; export const a = sum;`,
  ],
  [
    "documents-neighbours",
    "packages/documents/src/a.ts",
    `import type { sum } from "@qingbei/rules"; export type A = typeof sum;`,
  ],
  [
    "documents-libraries",
    "packages/documents/src/a.ts",
    `import { render } from "ink"; export const a = render;`,
  ],
  [
    "review-neighbours",
    "packages/review/src/a.ts",
    `import { api } from "@qingbei/api"; export const a = api;`,
  ],
  [
    "review-storeys",
    "packages/review/src/paths/a.ts",
    `import { settings } from "../config/settings.js"; export const a = settings;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/parameters/a.ts",
    `import type { rule } from "../engine/rule.js"; export type A = typeof rule;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/engine/a.ts",
    `import { counterpart } from "../across/counterpart.js"; export const a = counterpart;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/text/a.ts",
    `import { counterpart } from "../across/counterpart.js"; export const a = counterpart;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/across/a.ts",
    `import { total } from "../rules/totals/total.js"; export const a = total;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/rules/totals/a.ts",
    `import { diagnose } from "../../diagnosis/diagnose.js"; export const a = diagnose;`,
  ],
  [
    "rules-storeys",
    "packages/rules/src/diagnosis/a.ts",
    `import { total } from "../rules/totals/total.js"; export const a = total;`,
  ],
  // a folder that belongs to no storey
  [
    "rules-storeys",
    "packages/rules/src/rules/totals/a.ts",
    `import { graphOf } from "../../testing/graph-of.js"; export const a = graphOf;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/containers/a.ts",
    `import { formatOf } from "../detect/format.js"; export const a = formatOf;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/detect/a.ts",
    `import { decode } from "../decode/decode.js"; export const a = decode;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/text/a.ts",
    `import { cut } from "../blocks/blocks.js"; export const a = cut;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/lines/a.ts",
    `import { decode } from "../decode/decode.js"; export const a = decode;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/tables/a.ts",
    `import { account } from "../whole/account.js"; export const a = account;`,
  ],
  // a module without a layer is above them all
  [
    "documents-storeys",
    "packages/documents/src/read/whole/a.ts",
    `import { read } from "../read.js"; export const a = read;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/write/document.ts",
    `import { compose } from "./compose/compose.js"; export const document = compose;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/decode/a.ts",
    `import { outline } from "../outline/outline.js"; export const a = outline;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/outline/a.ts",
    `import { toModel } from "../assemble/to-model.js"; export const a = toModel;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/assemble/a.ts",
    `import { isMoney } from "../facts/amounts.js"; export const a = isMoney;`,
  ],
  [
    "documents-storeys",
    "packages/documents/src/read/facts/a.ts",
    `import { textOf } from "../tables/cells.js"; export const a = textOf;`,
  ],
  ["review-libraries", "packages/review/src/a.ts", `import { render } from "ink"; export const a = render;`],
  ["api-neighbours", "apps/api/src/a.ts", `import { sum } from "@qingbei/rules"; export const a = sum;`],
  [
    "api-neighbours",
    "apps/api/src/a.ts",
    `import { main } from "../../cli/src/main.js"; export const a = main;`,
  ],
  [
    "cli-neighbours",
    "apps/cli/src/a.ts",
    `import { read } from "@qingbei/documents"; export const a = read;`,
  ],
  [
    "root-exports",
    "packages/rules/src/a.ts",
    `import { wan } from "../../domain/src/wan.js"; export const a = wan;`,
  ],
  [
    "root-exports",
    "tests/a.test.ts",
    `import { wan } from "../packages/domain/src/wan.js"; export const a = wan;`,
  ],
  [
    "not-to-unresolvable",
    "packages/rules/src/a.ts",
    `import { wan } from "@qingbei/domain/src/wan.js"; export const a = wan;`,
  ],
  ["not-to-unresolvable", "packages/rules/src/a.ts", `import { b } from "./nowhere.js"; export const a = b;`],
  ["tests-imported-by-nothing", "packages/review/src/a.ts", `import "../../../tests/golden/a.test.js";`],
  ["tests-imported-by-nothing", "packages/domain/src/a.ts", `import "./wan.test.js";`],
  ["test-tools-in-tests", "apps/api/src/a.ts", `import { test } from "vitest"; export const a = test;`],
  [
    "no-cycles",
    "packages/domain/src/values/exact.ts",
    `import type { wan } from "../wan.js"; export const exact: unknown = null as typeof wan;`,
  ],
  ["shared-code-earns-a-noun", "packages/rules/src/utils/a.ts", `import "./b.js";`],
  ["declared", "packages/rules/src/a.ts", `import fallow from "fallow"; export const a = fallow;`],
];

describe("import directions", () => {
  test("the repository keeps them", async () => {
    expect(await violations(repository)).toEqual([]);
  });

  test("what is allowed is not reported", async () => {
    expect(await violations(plant(allowed))).toEqual([]);
  });

  test.for(forbidden)("%s: %s: %s", async ([rule, path, content]) => {
    const tree = {
      ...allowed,
      // installed by chance, but not declared
      "node_modules/fallow/package.json": `{ "name": "fallow", "version": "1.0.0" }`,
      "node_modules/fallow/index.js": "",
      "packages/rules/src/utils/b.ts": "export const b = 1;",
      [path]: content,
    };
    expect(await violations(plant(tree))).toContainEqual(expect.stringContaining(`${rule}: ${path} → `));
  });

  test("every rule has an edge here that it forbids", () => {
    const named = new Set(forbidden.map(([rule]) => rule));
    expect(named).toEqual(new Set(options.ruleSet?.forbidden?.map(({ name }) => name)));
  });
});
