declare global {
  interface ImportMeta {
    /** Put in by Vite. */
    glob(patterns: readonly string[], options: { readonly eager: true }): unknown;
  }
}

/**
 * The tests that mutants are tried against, as one file: what they import is loaded once. Without the laws of bounds, which take
 * a second each, and the test of `remember`, which stands aside here (see `forgetful.ts`).
 */
import.meta.glob(
  [
    "../../packages/rules/src/{engine,diagnosis,arithmetic}/**/*.test.ts",
    "!**/diagnosis/bounds.test.ts",
    "!**/engine/remember.test.ts",
  ],
  { eager: true },
);
