import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

/** What every build shares. A package sees its neighbours as their users do: built, through `dist`. */
const shared: Options = {
  clean: true,
  platform: "node",
  target: "node20",
  sourcemap: true,
};

const dts: Options["dts"] = {
  compilerOptions: {
    // tsup 8 sets `baseUrl`, which TypeScript 6 calls deprecated
    ignoreDeprecations: "6.0",
    // tsconfig.base.json resolves neighbours from source; here their declarations are wanted
    customConditions: [],
  },
};

/** Whether evaluating the expression calls something, as a spread calls an iterator; a function in it is called later, if ever. */
const calls = (node: ts.Node): boolean =>
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  ts.isSpreadElement(node) ||
  (!ts.isFunctionLike(node) && ts.forEachChild(node, (child) => calls(child) || undefined) === true);

/**
 * Makes `"sideEffects": false` true of every constant, not only of whole files: `const X = f(…)` at the top of a module
 * is built as `const X = /* @__PURE__ *\/ (() => (f(…)))()`, which a bundler leaves out where X is not used.
 * So `import { wan }` does not bring zod and every schema along. Declarations are made from the sources as they are.
 */
const unusedConstantsGo: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "unused-constants-go",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
      const constants = source.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .flatMap(({ initializer }) => (initializer && calls(initializer) ? [initializer] : []));
      // from the end, so that the places before stay where they are
      const contents = constants.reduceRight((edited, each) => {
        const [start, end] = [each.getStart(source), each.getEnd()];
        const wrapped = `/* @__PURE__ */ (() => (${edited.slice(start, end)}))()`;
        return edited.slice(0, start) + wrapped + edited.slice(end);
      }, text);
      return { contents, loader: "ts" };
    });
  },
};

interface Exports {
  readonly [path: string]: string | { readonly source?: string };
}

/** The entries of the package that is built: what its `exports` say the sources are. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Exports };
  return Object.values(exports).flatMap((each) => (typeof each === "object" && each.source) || []);
}

/**
 * packages/*: for `import` and for `require`, each with its declarations. What several entries share is one chunk,
 * in both formats: a value made through one entry is the same to another. What is imported dynamically is a chunk too.
 */
export const library = () =>
  defineConfig({
    ...shared,
    entry: entries(),
    format: ["esm", "cjs"],
    splitting: true,
    esbuildPlugins: [unusedConstantsGo],
    esbuildOptions(options, { format }) {
      // the name is an error of syntax in CommonJS, were it never reached
      if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
    },
    dts,
  });

/** apps/api: embedded by ES modules only. */
export const service = () =>
  defineConfig({ ...shared, entry: entries(), format: ["esm"], esbuildPlugins: [unusedConstantsGo], dts });

/** Where apps/cli puts commands that are bundled by themselves. */
const APART = "commands";

/** The text of a library's licence, by its name and version: whoever ships a library ships that. */
function licenceOf(folder: string): [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "(no text in the package)";
  return [`${name} ${version}, ${license}`, text];
}

const bundled = new Map<string, string>();

/** Writes dist/LICENSES.txt: the libraries that ended up in the bundle, over all its builds. */
const licences: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "licences",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const parts = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.entries(inputs));
      for (const [path, { bytesInOutput }] of parts) {
        const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
        if (folder && bytesInOutput > 0) bundled.set(...licenceOf(resolve(folder)));
      }
      const texts = [...bundled]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([title, text]) => `${title}\n\n${text}\n`);
      // the first build to end finds no folder
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

const bundle: Options = {
  ...shared,
  format: ["esm"],
  splitting: true,
  sourcemap: false,
  noExternal: [/^@qingbei\//],
  esbuildPlugins: [licences],
  // React has a second, slower self for development; Ink loads its inspector only under DEV=true
  env: { NODE_ENV: "production" },
  // CommonJS libraries inside the bundle call `require` for Node's own modules
  banner: {
    js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
  },
  esbuildOptions(options) {
    // half the bytes to parse at every start; names stay, so that a stack trace can be read
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    options.charset = "utf8";
    // packages say that importing them does nothing by itself: nothing to warn of
    options.logOverride = { "ignored-bare-import": "silent" };
  },
};

/**
 * apps/cli: one program. What it needs at start is one file, found without walking node_modules;
 * what it imports dynamically (the engine, Ink, the service) stays in chunks of its own, loaded when asked for.
 * Bundled are the workspace packages and every devDependency; a `dependency` stays an import.
 * `src/main.ts` begins with `#!/usr/bin/env node`, which esbuild keeps.
 * @param apart commands, as `src/commands/<name>.ts`, that use zod as a whole. A bundler decides once for all entries
 * what of a module is used: beside them, every `check` would load all of zod, its messages in 40 languages included.
 */
export const program = (apart: readonly string[]) =>
  defineConfig([
    {
      ...bundle,
      entry: ["src/main.ts", "src/worker.ts"],
      clean: [`!${APART}/**`],
      external: ["react-devtools-core", ...apart.map((name) => `./${APART}/${name}.js`)],
    },
    {
      ...bundle,
      entry: apart.map((name) => `src/${APART}/${name}.ts`),
      outDir: `dist/${APART}`,
    },
  ]);
