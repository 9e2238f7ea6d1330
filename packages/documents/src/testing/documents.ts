import { existsSync, readFileSync } from "node:fs";

const repository = new URL("../../../../", import.meta.url);

/** Our own example: a statement with faulty numbers, one cell on each line. */
export function exampleText(): string {
  return readFileSync(new URL("apps/cli/examples/linxi-2021.txt", repository), "utf8");
}

/** The bytes of a real statement beside the repository; undefined if there is none. */
export function seedBytes(): Uint8Array | undefined {
  const path = new URL("../shared/corpus/seed/qingbei-2021.txt", repository);
  return existsSync(path) ? readFileSync(path) : undefined;
}
