import { defineConfig } from "vitest/config";

/** What `pnpm mutate` runs against each mutant: the tests of engine and diagnosis, and the rules that stand on them. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: { include: ["packages/rules/src/{engine,diagnosis,arithmetic,rules}/**/*.test.ts"] },
});
