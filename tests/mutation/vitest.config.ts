import { defineConfig } from "vitest/config";
import { MutationRun } from "./mutants.js";

const { sources } = MutationRun.fromEnvironment();

/** What `pnpm mutate` starts: the tests of engine, diagnosis and arithmetic over their mutated sources, in one process. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  plugins: [
    {
      name: "mutated-sources",
      enforce: "pre",
      load: (id) => {
        const path = id.replace(/\?.*/, "");
        return path.endsWith("/rules/src/engine/remember.ts")
          ? `export { remember } from ${JSON.stringify(new URL("forgetful.ts", import.meta.url).pathname)};`
          : sources[path];
      },
    },
  ],
  test: {
    include: ["tests/mutation/suite.ts"],
    runner: "tests/mutation/runner.ts",
    isolate: false,
    // a thread dies with the process that is ended
    pool: "threads",
    // a run is ended from outside, by who knows which mutant is on trial
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    teardownTimeout: 3_600_000,
  },
});
