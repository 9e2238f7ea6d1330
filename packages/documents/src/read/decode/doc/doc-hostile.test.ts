import { readFileSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { madeDoc, paragraph, row } from "../../../testing/made-doc.js";
import { decodeDoc } from "./decode-doc.js";
import { DocFlow } from "./doc-flow.js";

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100), seed: Number(process.env.FUZZ_SEED ?? 1) };
const files = [
  madeDoc({
    paragraphs: [
      paragraph("部门预算"),
      ...row(["项目", "预算数"]),
      ...row(["收入", "12"]),
      paragraph("说明"),
    ],
  }),
  new Uint8Array(
    readFileSync(new URL("../../../../../../tests/round-trip/documents/whole.doc", import.meta.url)),
  ),
];

/** Offsets of a container's own structure: its header, and the first sectors. */
const place = (length: number) => fc.oneof(fc.nat(length - 1), fc.nat(Math.min(length, 2048) - 1));
const change = (length: number) =>
  fc.tuple(place(length), fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)), fc.nat(3));

it("a cell of 200,000 lines is read", () => {
  const flow = new DocFlow();
  const mark = { depth: 1, row: undefined, style: 0, list: 0, level: undefined } as const;
  const rest = { hidesWords: false, strikesWords: false, hasRevisions: false };
  flow.take({ ...mark, ...rest, ends: "cell", text: "" }, "一\n".repeat(200_000));
  flow.end();
  // a table of one cell only frames its words
  expect(flow.blocks).toHaveLength(200_000);
});

it("text of which nothing is said is read as a whole", () => {
  const text = "预".repeat(1_000_000);
  expect(decodeDoc(madeDoc({ paragraphs: [paragraph(text)], isPlain: true }), LIMITS).blocks).toMatchObject([
    { text },
  ]);
});

it("any mutated file is read or refused by name", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...files)
        .chain((file) =>
          fc.tuple(
            fc.constant(file),
            fc.array(change(file.length), { minLength: 1, maxLength: 12 }),
            fc.oneof({ weight: 4, arbitrary: fc.constant(file.length) }, fc.nat(file.length)),
          ),
        ),
      ([file, changes, length]) => {
        const bytes = file.slice(0, length);
        for (const [at, value, width] of changes) bytes.fill(value, at, at + width + 1);
        try {
          decodeDoc(bytes, LIMITS);
        } catch (error) {
          if (!(error instanceof InputFault)) throw error;
          expect(error.hint).not.toBe("");
        }
      },
    ),
    runs,
  );
});
