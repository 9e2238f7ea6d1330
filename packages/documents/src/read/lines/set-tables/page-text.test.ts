import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../reading.js";
import { read } from "../../read.js";

const budgets = fileURLToPath(new URL("../../../../../../../shared/corpus/budgets/", import.meta.url));
/** A tool of poppler-utils that converts pages to text, with blanks between the columns. */
const converter = "pdftotext";
const missing = !existsSync(budgets) || spawnSync(converter, ["-v"]).error !== undefined;
const files = missing ? [] : readdirSync(budgets).filter((name) => name.endsWith(".pdf"));

/** The amounts of the standard tables by their pointers. */
function amountsOf({ sources }: Reading): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sources).flatMap(([pointer, [first]]) =>
      pointer.startsWith("/tables/") && first?.decimals !== undefined ? [[pointer, first.value ?? ""]] : [],
    ),
  );
}

describe("pages converted to text (skipped where ../shared or pdftotext is absent)", () => {
  it.skipIf(missing)(
    "every amount read is the same fact as in the pages, and hardly any is missing",
    async () => {
      for (const name of files) {
        const path = `${budgets}${name}`;
        const text = spawnSync(converter, ["-layout", path, "-"], { maxBuffer: 1e8 }).stdout;
        const [pages, converted] = [amountsOf(await read(readFileSync(path))), amountsOf(await read(text))];
        expect([name, [...converted].filter(([at, value]) => pages.get(at) !== value)]).toEqual([name, []]);
        expect([name, converted.size / pages.size > 0.97]).toEqual([name, true]);
      }
    },
  );
});
