import { readdirSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests need no build: workspace packages resolve to their sources, by the first condition of their `exports`. */
const conditions = ["source", "module", "node", "development|production"];

const folders = (parent: string) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);

const project = (root: string, include: readonly string[], exclude: readonly string[] = []) => ({
  extends: true as const,
  root,
  test: {
    name: root.split("/").at(-1) ?? root,
    include: [...include],
    exclude: [...configDefaults.exclude, ...exclude],
  },
});

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    // a package that has no test yet must not fail the run
    passWithNoTests: true,
    // a law of many runs on a busy machine takes as long as it takes; a hang still ends
    testTimeout: 180_000,
    // so does what is made for all tests of a file
    hookTimeout: 180_000,
    // the default leaves one processor to the person at the machine: of two, half of them
    maxWorkers: "100%",
    projects: [
      ...[...folders("packages"), ...folders("apps")].map((root) =>
        project(root, ["src/**/*.test.{ts,tsx}"]),
      ),
      // tests/consumer needs what is built: `pnpm test:consumer`
      project("tests", ["**/*.test.ts"], ["consumer/**"]),
    ],
  },
});
