import { defineConfig } from "vitest/config";

/** What `pnpm mutate` runs against each mutant: the tests of engine and diagnosis. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  // one mutant is one run: its files share what they import
  test: { include: ["packages/rules/src/{engine,diagnosis,arithmetic}/**/*.test.ts"], isolate: false },
});
