import { defineConfig } from "vitest/config";

/** What `pnpm mutate` runs against each mutant: the tests of engine and diagnosis. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/rules/src/{engine,diagnosis,arithmetic}/**/*.test.ts"],
    // takes a second, which every mutant would pay
    exclude: ["**/diagnosis/bounds.test.ts"],
    // one mutant is one run: its files share what they import
    isolate: false,
    // a busy machine kills no mutant; what hangs is ended from outside
    testTimeout: 60_000,
  },
});
