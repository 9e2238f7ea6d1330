import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Decoded } from "../decoded.js";
import { pdfBlocks } from "./pdf-blocks.js";

const budgets = fileURLToPath(new URL("../../../../../../../shared/corpus/budgets/", import.meta.url));
const missing = !existsSync(budgets);
/** A tool of poppler-utils: another engine to compare with. */
const oracle = "pdftotext";
const hasOracle = spawnSync(oracle, ["-v"]).error === undefined;

/**
 * Rows and columns of the nine tables, counted by eye on the pages: blank rows, headers and totals included. Then the
 * difference between a printed total and the sum of its rows, in units of the last decimal, due to the office's own
 * rounding.
 */
const DOCUMENTS: Readonly<Record<string, { shapes: readonly string[]; off?: number }>> = {
  "putuo-government-office-department-2025": {
    shapes: ["16×4", "24×9", "24×7", "16×7", "24×7", "12×7", "12×7", "33×6", "4×7"],
  },
  "putuo-government-office-unit-2025": {
    shapes: ["13×7", "24×9", "24×7", "12×7", "24×7", "11×7", "11×7", "33×6", "4×7"],
  },
  "putuo-justice-department-2026": {
    shapes: ["16×4", "25×9", "25×7", "16×7", "25×7", "16×7", "16×7", "33×6", "4×7"],
  },
  "putuo-wanli-subdistrict-2024": {
    shapes: ["16×4", "70×9", "70×7", "16×7", "70×7", "15×7", "15×7", "35×6", "4×7"],
  },
  "putuo-wanli-subdistrict-2025": {
    shapes: ["16×4", "70×9", "70×7", "16×7", "70×7", "16×7", "16×7", "35×6", "4×7"],
  },
  "shanghai-finance-bureau-2025": {
    shapes: ["16×7", "27×9", "27×7", "10×7", "27×7", "5×7", "5×7", "38×6", "4×7"],
    off: 1,
  },
};

type Rows = readonly (readonly { readonly text: string }[])[];

const gridsOf = ({ blocks }: Decoded): Rows[] =>
  blocks.flatMap((block) => (block.kind === "grid" ? [block.rows] : []));

const textOf = ({ blocks }: Decoded): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.map((row) => row.map(({ text }) => text).join(" | ")).join("\n"),
    )
    .join("\n");

/** Every number of a text and how often it occurs. */
function numbersOf(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const number of text.match(/\d[\d,.]*\d|\d/g) ?? [])
    numbers.set(number, (numbers.get(number) ?? 0) + 1);
  return numbers;
}

/** In hundredths, without floats. */
function cents(text: string): bigint {
  const [whole = "", decimals = ""] = text.replaceAll(",", "").split(".");
  return BigInt(`${whole || "0"}${decimals.padEnd(2, "0")}`);
}

/** For each column of amounts: its total, and the sums of the rows at each level of codes. */
function sumsOf(rows: Rows, codes: number): { total: bigint; sums: bigint[] }[] {
  const coded = rows.filter((row) => /^\d{3}$/.test(row[0]?.text ?? ""));
  const level = (row: Rows[number]) => row.slice(0, codes).filter(({ text }) => text !== "").length;
  const total = rows.at(-1) ?? [];
  return total.slice(codes + 1).map((cell, index) => ({
    total: cents(cell.text),
    sums: Array.from({ length: codes }, (_, at) =>
      coded
        .filter((row) => level(row) === at + 1)
        .reduce((sum, row) => sum + cents(row[codes + 1 + index]?.text ?? ""), 0n),
    ),
  }));
}

describe.skipIf(missing)("real budgets (skipped where ../shared is absent)", () => {
  for (const [name, { shapes, off = 0 }] of Object.entries(DOCUMENTS)) {
    describe(name, () => {
      const path = `${budgets}${name}.pdf`;
      const content = missing ? undefined : pdfBlocks(readFileSync(path));
      const read = async () => (await content) ?? { blocks: [], lines: [], notices: [] };

      it("has its nine tables, whole", async () => {
        const grids = gridsOf(await read());
        expect(grids.map((rows) => `${rows.length}×${rows[0]?.length}`)).toEqual(shapes);
        for (const rows of grids) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      });

      it("adds up: every level of codes to the total of its column", async () => {
        const grids = gridsOf(await read());
        for (const [table, codes] of [
          [1, 3],
          [2, 3],
          [4, 3],
          [7, 2],
        ] as const) {
          for (const { total, sums } of sumsOf(grids[table] ?? [], codes)) {
            for (const sum of sums) {
              const difference = Number(sum - total) / 100;
              // a row between the levels may have been rounded itself
              expect(Math.abs(difference), `table ${table + 1}`).toBeLessThanOrEqual(Math.max(off, 1));
              expect(sums[0]).toBe(total);
            }
          }
        }
      });

      it("adds up on the side of expenditure", async () => {
        const [summary = []] = gridsOf(await read());
        const total = summary.at(-1) ?? [];
        expect(total[2]?.text).toMatch(/^支出总计$/);
        for (let column = 3; column < total.length; column++) {
          const items = summary.filter((row) => /^[一二三四五六七八九十]+、/.test(row[2]?.text ?? ""));
          const sum = items.reduce((so, row) => so + cents(row[column]?.text ?? ""), 0n);
          expect(sum).toBe(cents(total[column]?.text ?? ""));
        }
      });

      it.skipIf(!hasOracle)("loses and invents no number", async () => {
        const { stdout } = spawnSync(oracle, ["-layout", path, "-"], { encoding: "utf8" });
        const expected = numbersOf(stdout);
        const found = await read();
        expect(numbersOf(found.lines.join("\n"))).toEqual(expected);
        expect(numbersOf(textOf(found))).toEqual(expected);
      });

      it("has whole sentences for paragraphs, and says nothing odd of the pages", async () => {
        const { blocks, notices } = await read();
        const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
        expect(notices.filter(({ severity }) => severity === "warning")).toEqual([]);
        expect(paragraphs.filter((text) => /^[，。；、）]|[，、（]$/.test(text))).toEqual([]);
        const broken = paragraphs.filter((text) => text.length > 60 && !/[。；：]$|…$/.test(text));
        expect(broken.length).toBeLessThanOrEqual(1);
      });
    });
  }
});
