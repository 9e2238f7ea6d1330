import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Draw, madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

const real = fileURLToPath(
  new URL(
    "../../../../../../../shared/corpus/budgets/putuo-government-office-unit-2025.pdf",
    import.meta.url,
  ),
);
const seed = Number(process.env.PDF_FUZZ_SEED ?? 20250301);
const runs = Number(process.env.PDF_FUZZ_RUNS ?? 100);

/** Pseudorandom numbers between 0 and 1, the same for the same seed. */
function chance(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whether bytes are read or refused with a reason; any other outcome fails the test. */
async function outcome(bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    const { blocks, lines } = await pdfBlocks(bytes);
    expect(blocks.length).toBeLessThanOrEqual(lines.length + 100);
    return "read";
  } catch (error) {
    if (error instanceof InputFault) return "refused";
    throw error;
  }
}

/** The bytes with some of them changed, removed, repeated, or overwritten by one value. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = (length: number) => Math.floor(next() * length);
  const [from, size] = [at(bytes.length), at(200)];
  const kind = at(6);
  if (kind === 0) return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + size)]);
  if (kind === 1) return new Uint8Array([...bytes.subarray(0, from + size), ...bytes.subarray(from)]);
  const changed = Uint8Array.from(bytes);
  if (kind === 2) changed.fill(at(256), from, from + size);
  else if (kind === 3) {
    // a number in the structure becomes another: lengths, counts, references
    const digits = [...changed.keys()].filter(
      (index) => (changed[index] ?? 0) >= 0x30 && (changed[index] ?? 0) <= 0x39,
    );
    for (let count = 0; count < 5; count++) changed[digits[at(digits.length)] ?? 0] = 0x30 + at(10);
  } else for (let count = 1 + at(30); count > 0; count--) changed[at(bytes.length)] = at(256);
  return changed;
}

const made = madePdf([
  {
    content: (draw: Draw) =>
      void draw
        .grid([50, 150, 250], [100, 120, 140])
        .text(55, 115, "科目")
        .text(155, 115, "12.5")
        .text(50, 200, "一、部门预算"),
    form: (draw: Draw) => void draw.text(50, 300, "附注"),
    note: (draw: Draw) => void draw.text(50, 400, "备注"),
  },
  { turn: 1, content: (draw: Draw) => void draw.text(50, 100, "第二页").image(0, 0, 100, 100) },
]);

describe("hostile bytes are read or refused", () => {
  it(`made by us, changed ${runs * 5} times (seed ${seed})`, { timeout: 60_000 + runs * 100 }, async () => {
    const next = chance(seed);
    const tally = { read: 0, refused: 0 };
    for (let run = 0; run < runs * 5; run++) tally[await outcome(mutated(made, next))]++;
    expect(tally.read).toBeGreaterThan(runs / 5);
    expect(tally.refused).toBeGreaterThan(runs / 20);
  });

  it("cut off at every tenth", async () => {
    const outcomes: string[] = [];
    for (let tenth = 0; tenth < 10; tenth++)
      outcomes.push(await outcome(made.subarray(0, (made.length * tenth) / 10)));
    expect(outcomes[0]).toBe("refused");
    expect(outcomes.length).toBe(10);
  });

  it.skipIf(!existsSync(real))(
    `real, cut off at 20 places and changed ${runs} times (skipped where ../shared is absent)`,
    { timeout: 120_000 + runs * 1_000 },
    async () => {
      const bytes = readFileSync(real);
      for (let part = 0; part < 20; part++) await outcome(bytes.subarray(0, (bytes.length * part) / 20));
      const next = chance(seed);
      for (let run = 0; run < runs; run++) await outcome(mutated(bytes, next));
    },
  );

  it.each([
    ["zero bytes", new Uint8Array(100_000)],
    ["the mark alone", new TextEncoder().encode("%PDF-1.7")],
    ["the mark and zeros", new Uint8Array([0x25, 0x50, 0x44, 0x46, ...new Uint8Array(10_000)])],
  ])("%s", async (_, bytes) => {
    expect(await outcome(bytes)).toBe("refused");
  });

  it.each<[string, (draw: Draw) => void]>([
    ["a form within itself", (draw) => void draw.text(50, 50, "甲").raw("/X Do ".repeat(100))],
    ["deep nesting", (draw) => void draw.text(50, 50, "甲").raw("q ".repeat(100_000))],
    [
      "numbers beyond sense",
      (draw) =>
        void draw.text(50, 50, "甲").raw("1e38 0 0 1e38 0 0 cm 0 0 m 1e38 1e38 l S 0 0 1e39 0.1 re f"),
    ],
    ["text of no size", (draw) => void draw.text(50, 50, "甲").text(50, 80, "乙", 0).text(50, 90, "丙", 1e9)],
    [
      "a crosshatch",
      (draw) => {
        draw.text(50, 50, "甲");
        for (let at = 0; at < 1_500; at++) draw.line(0, at / 3, 600, at / 3).line(at / 3, 0, at / 3, 800);
      },
    ],
    [
      "a hundred thousand characters at one place",
      (draw) => {
        for (let at = 0; at < 500; at++)
          draw.text(50 + (at % 7) / 100, 50, "一二三四五六七八九十".repeat(20));
      },
    ],
  ])("%s", async (_, content) => {
    const form = (draw: Draw) => void draw.text(1, 1, "乙").raw("/X Do");
    expect(await outcome(madePdf([{ content, form }]))).toBe("read");
  });
});
