import { defineConfig } from "vitest/config";

/** What `pnpm mutate` runs against each mutant: the tests of engine and diagnosis. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: { include: ["packages/rules/src/{engine,diagnosis,arithmetic}/**/*.test.ts"] },
});
