import { defineConfig } from "vitest/config";

/**
 * `pnpm test:consumer`, after `pnpm build`: the packages as their users get them. Separate from `pnpm test`, since it
 * needs the build and npm's registry.
 */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: "../../node_modules/.vite",
  test: {
    name: "consumer",
    include: ["**/*.test.ts"],
    // npm installs in there
    testTimeout: 120_000,
    hookTimeout: 300_000,
    globalSetup: "./setup.ts",
  },
});
