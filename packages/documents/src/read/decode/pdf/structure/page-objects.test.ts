import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pagesWith } from "./page-objects.js";

/** A packed stream of objects, each with its offset for the list. */
function packed(objects: readonly (readonly [number: number, place: number])[], body: string): Buffer {
  const head = `${objects.map(([number, place]) => `${number} ${place}`).join(" ")} `;
  return Buffer.concat([
    Buffer.from(`1 0 obj << /Type /ObjStm /First ${head.length} /Filter /FlateDecode >>\nstream\n`),
    deflateSync(Buffer.from(head + body)),
    Buffer.from("\nendstream endobj\ntrailer << /Root 2 0 R >>"),
  ]);
}

const parts = [
  "<< /Type /Catalog /Pages 3 0 R >> ",
  "<< /Kids [4 0 R 6 0 R] >> ",
  "<< /Type /Page /Parent 3 0 R /Contents 5 0 R >> ",
  "<< /Type /Page /Parent 3 0 R /Contents 7 0 R >> ",
];
const places = parts.map((_, at) => parts.slice(0, at).join("").length);
const tree = [2, 3, 4, 6].map((number, at) => [number, places[at] ?? 0] as const);

describe("pages that need an object", () => {
  it("are found where the tree of pages is packed", () => {
    const file = packed(tree, parts.join(""));
    expect([
      pagesWith(file, new Set([5])),
      pagesWith(file, new Set([7])),
      pagesWith(file, new Set([9])),
    ]).toEqual([[1], [2], []]);
  });

  it("are found once where places go back, which would give the same bytes to many", () => {
    const body = "<< /Contents 5 0 R >> ".repeat(100_000);
    const again = Array.from(
      { length: 20_000 },
      (_, at) => [at + 10, at % 2 === 0 ? 0 : body.length] as const,
    );
    expect(pagesWith(packed(again, body), new Set([5]))).toEqual([]);
  });
});
