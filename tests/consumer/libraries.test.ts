import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { documentsIn } from "./documents.js";
import { emptyFolder, npmInstall, type Run, run } from "./machine.js";

const LIBRARIES = ["domain", "rules", "documents", "review"];
const repository = join(import.meta.dirname, "../..");
const programs = join(import.meta.dirname, "programs");
const statement = join(repository, "apps/cli/examples/linxi-2021.txt");
/** The advice for the bundled example's first cause; its golden test explains it. */
const ADVICE = "把第 21 行日常公用经费的 61.62 改为 61.20（多写了一位数字）\n";

const tarballs = inject("tarballs");
const nodes = inject("nodes");
const folder = emptyFolder("consumer");
const { whole, tables } = documentsIn(join(folder, "documents"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `expression; // → text` in a README claims what the line gives. */
function runnable(readme: string): string {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  const claims = blocks
    .join("\n")
    .replaceAll(/^(.+?); \/\/ → (.+)$/gm, (_, expression: string, text: string) => {
      return `assert.equal(String(${expression}), ${JSON.stringify(text)});`;
    });
  return `import assert from "node:assert/strict";\n${claims}`;
}

/** TypeScript's own program, on the consumer's files and declarations, the libraries' included. */
function tsc(options: Readonly<Record<string, unknown>>, include: readonly string[]): Promise<Run> {
  const compilerOptions = { target: "ES2022", lib: ["ES2023"], types: ["node"], strict: true, ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  return run(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", folder], folder);
}

beforeAll(async () => {
  if (Object.keys(tarballs).length === 0) return;
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const files = LIBRARIES.map((name) => `${tarballs[`@qingbei/${name}`]}`);
  await npmInstall([...files, "@types/node@20"], folder);
  for (const name of readdirSync(programs)) copyFileSync(join(programs, name), join(folder, name));
  copyFileSync(join(programs, "typescript.ts"), join(folder, "typescript.cts"));
  mkdirSync(join(folder, "readme"));
  for (const name of ["rules", "documents", "review"]) {
    const readme = readFileSync(join(folder, "node_modules/@qingbei", name, "README.md"), "utf8");
    writeFileSync(join(folder, "readme", `${name}.ts`), runnable(readme));
  }
});

describe.skipIf(Object.keys(tarballs).length === 0)(
  "packed, installed with npm outside the workspace",
  () => {
    test("domain brings zod and decimal.js along, and of each of our libraries there is one copy", () => {
      const installed = join(folder, "node_modules/@qingbei");
      const { dependencies } = JSON.parse(readFileSync(join(installed, "domain/package.json"), "utf8"));
      expect(Object.keys(dependencies)).toEqual(["decimal.js", "zod"]);
      expect(readdirSync(installed).sort()).toEqual([...LIBRARIES].sort());
      const nested = LIBRARIES.filter((name) => existsSync(join(installed, name, "node_modules/@qingbei")));
      expect(nested).toEqual([]);
    });

    test("types: declarations themselves, for a bundler", async () => {
      const options = { module: "esnext", moduleResolution: "bundler", noEmit: true };
      const { code, stdout } = await tsc(options, ["typescript.ts", "first-*.ts", "readme/*.ts"]);
      expect(stdout).toBe("");
      expect(code).toBe(0);
    });

    test("types: declarations themselves, as node16 resolves them from ES modules and from CommonJS", async () => {
      const options = { module: "node16", moduleResolution: "node16", outDir: "built" };
      const { code, stdout } = await tsc(options, [
        "typescript.ts",
        "typescript.cts",
        "first-*.ts",
        "readme/*.ts",
      ]);
      expect(stdout).toBe("");
      expect(code).toBe(0);
    });

    test("types: an editor shows what each field of a budget means, from declarations of a bearable size", () => {
      const program = ts.createProgram([join(folder, "fields.ts")], {
        module: ts.ModuleKind.Node16,
        moduleResolution: ts.ModuleResolutionKind.Node16,
        strict: true,
        types: [],
      });
      const [checker, source] = [program.getTypeChecker(), program.getSourceFile(join(folder, "fields.ts"))];
      const shown: string[] = [];
      const visit = (node: ts.Node): void => {
        const symbol = ts.isPropertyAccessExpression(node) && checker.getSymbolAtLocation(node.name);
        if (symbol)
          shown.push(
            `${symbol.name} ${ts.displayPartsToString(symbol.getDocumentationComment(checker)).split(/[：:]/)[0]}`,
          );
        ts.forEachChild(node, visit);
      };
      if (source) visit(source);
      expect(shown).toEqual([
        "edition 公开口径",
        "total 收入总计",
        "revenue 收入预算",
        "code 项目编码",
        "at The field of one item",
        "projects 项目",
      ]);
      const dist = join(folder, "node_modules/@qingbei/domain/dist");
      const declarations = readdirSync(dist).filter((name) => name.endsWith(".d.ts"));
      const size = declarations.reduce((sum, name) => sum + readFileSync(join(dist, name)).byteLength, 0);
      // schemas written out at every place were 1.5 MB
      expect(size).toBeLessThan(300_000);
    });

    describe.each(nodes)("on Node %s", (version, node) => {
      test("is that version", async () => {
        expect((await run(node, ["--version"], folder)).stdout.trim()).toBe(`v${version}`);
      });

      test.each(["es-module.mjs", "common-js.cjs", "built/typescript.js", "built/typescript.cjs"])(
        "%s reviews a document and prints the cause",
        async (program) => {
          const { code, stdout, stderr } = await run(node, [program, statement], folder);
          // Node 20.19 and 22 warn that importing JSON is experimental
          expect(stderr.replaceAll(/^.*(ExperimentalWarning|--trace-warnings).*$\n/gm, "")).toBe("");
          expect(stdout).toBe(ADVICE);
          expect(code).toBe(0);
        },
      );

      test.each([
        ["domain", ["收入总计多 29.90 万元"]],
        [
          "rules",
          [
            "支出总计 300.00 与各项之和 270.00 不符，多 30.00",
            "部门名称写的是“清河街道办”，请写全称",
            "one of several",
          ],
        ],
        ["documents", ["300 2021年支出总计300.00万元 4/4", "html 300", "empty-document"]],
      ])("a first program with %s prints what it should", async (name, lines) => {
        const { code, stdout, stderr } = await run(node, [`built/first-${name}.js`], folder);
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout.trim().split("\n")).toEqual(lines);
      });

      test.each(["every-format.mjs", "every-format.cjs"])(
        "%s reads one budget in every format",
        async (program) => {
          for (const documents of [whole, tables]) {
            const paths = documents.map(([path]) => path);
            const { code, stdout, stderr } = await run(node, [program, ...paths], folder);
            expect([code, stderr]).toEqual([0, ""]);
            const read = stdout
              .trim()
              .split("\n")
              .map((line) => JSON.parse(line));
            expect(read.map(({ format }) => format)).toEqual(documents.map(([, format]) => format));
            for (const { budget } of read) expect(budget).toEqual(read[0].budget);
          }
        },
      );

      test.each(["rules", "documents", "review"])(
        "the examples in the README of %s give what they say",
        async (name) => {
          const { code, stderr } = await run(node, [`built/readme/${name}.js`], folder);
          expect(stderr).toBe("");
          expect(code).toBe(0);
        },
      );
    });

    test("domain bundles for a browser, without a builtin of Node", async () => {
      const entries = ["", "/classification", "/interchange", "/measures"].map(
        (path) => `@qingbei/domain${path}`,
      );
      const { outputFiles, metafile } = await build({
        stdin: { contents: entries.map((name) => `export * from "${name}";`).join("\n"), resolveDir: folder },
        bundle: true,
        format: "esm",
        platform: "browser",
        metafile: true,
        write: false,
      });
      const inputs = Object.values(metafile.inputs).flatMap((input) => input.imports);
      expect(inputs.filter(({ external }) => external)).toEqual([]);
      const text = outputFiles[0]?.text ?? "";
      const builtins = builtinModules.filter(
        (name) => text.includes(`"node:${name}"`) || text.includes(`require("${name}")`),
      );
      expect(builtins).toEqual([]);
      expect(text).not.toMatch(/\bprocess\.|\bBuffer\b|__dirname/);
    });
  },
);
