import { defineConfig, type Options } from "tsup";

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

/**
 * packages/*: for `import` and for `require`, each with its declarations. What several entries share is one chunk,
 * in both formats: a value made through one entry is the same to another.
 */
export const library = (entry: readonly string[] = ["src/index.ts"]) =>
  defineConfig({ ...shared, entry: [...entry], format: ["esm", "cjs"], splitting: entry.length > 1, dts });

/** apps/api: embedded by ES modules only. */
export const service = () => defineConfig({ ...shared, entry: ["src/index.ts"], format: ["esm"], dts });

/** Where apps/cli puts commands that are bundled by themselves. */
const APART = "commands";

const bundle: Options = {
  ...shared,
  format: ["esm"],
  splitting: true,
  sourcemap: false,
  noExternal: [/^@qingbei\//],
  // React has a second, slower self for development; Ink loads its inspector only under DEV=true
  env: { NODE_ENV: "production" },
  // CommonJS libraries inside the bundle call `require` for Node's own modules
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
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
      entry: ["src/main.ts"],
      clean: [`!${APART}/**`],
      external: ["react-devtools-core", ...apart.map((name) => `./${APART}/${name}.js`)],
    },
    {
      ...bundle,
      entry: apart.map((name) => `src/${APART}/${name}.ts`),
      outDir: `dist/${APART}`,
    },
  ]);
