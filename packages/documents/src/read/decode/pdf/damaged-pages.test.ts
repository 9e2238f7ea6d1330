import { describe, expect, it } from "vitest";
import { type Draw, type MadePage, madePdf } from "../../../testing/made-pdf.js";
import { damagedPages } from "./damaged-pages.js";
import { pdfBlocks } from "./pdf-blocks.js";

const nothing = () => {};
/** Content long enough to be damaged in its midst. */
const words = (text: string) => (draw: Draw) => {
  for (let line = 0; line < 40; line++) draw.text(50, 40 + 18 * line, `${text}${line * 7919}`);
};
const pages = (change: (bytes: Uint8Array) => void): MadePage[] => [
  { content: words("甲"), packed: nothing },
  { content: words("乙"), packed: change },
  { content: words("丙"), packed: nothing },
];
const flip = (at: (length: number) => number) => (bytes: Uint8Array) => {
  const from = at(bytes.length);
  for (let index = from; index < from + 20; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xa5;
};
const middle = flip((length) => length >> 1);
const last = (bytes: Uint8Array) => {
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
};

describe("pages whose packed content is damaged", () => {
  it.each<[string, (bytes: Uint8Array) => void]>([
    ["at its head", flip(() => 0)],
    ["in its midst", middle],
    ["in its checksum alone: nobody knows which of its bytes", last],
  ])("are known: %s", (_, change) => {
    expect([...damagedPages(madePdf(pages(change)))]).toEqual([2]);
  });

  it("are not reported if everything unpacks, or if nothing is packed", () => {
    expect(damagedPages(madePdf(pages(nothing))).size).toBe(0);
    expect(damagedPages(madePdf([{ content: words("甲") }])).size).toBe(0);
  });

  it("are not reported if the program that made the file writes no correct checksum at all", () => {
    const made = madePdf(pages(last).map((page) => ({ ...page, packed: last })));
    expect(damagedPages(made).size).toBe(0);
  });

  it("are not looked for in what is encrypted", () => {
    expect(damagedPages(madePdf(pages(middle), { trailer: "/Encrypt 99 0 R" })).size).toBe(0);
  });

  it("say nothing, and what stands beside them is marked as torn", async () => {
    const { blocks, notices, lines } = await pdfBlocks(madePdf(pages(middle)));
    expect(notices).toMatchObject([{ code: "page-unreadable", position: { page: 2 } }]);
    expect(notices[0]?.message).toContain("第 2 页已损坏");
    expect(lines.some((line) => line.startsWith("乙"))).toBe(false);
    const torn = blocks.filter(({ tornAbove, tornBelow }) => tornAbove || tornBelow);
    expect(torn).toMatchObject([
      { text: expect.stringMatching(/甲308841$/), tornBelow: true },
      { text: expect.stringMatching(/^丙0/), tornAbove: true },
    ]);
  });

  it("leave no table to run on over them", async () => {
    const table = (from: number) => (draw: Draw) =>
      void draw
        .grid([50, 150, 250], [700, 720, 740])
        .text(55, 715, `科目${from}`)
        .text(155, 715, "1.5")
        .text(55, 735, "乙")
        .text(155, 735, "2.5");
    const made = (change: (bytes: Uint8Array) => void) =>
      pdfBlocks(
        madePdf([
          { content: table(1), packed: nothing },
          { content: table(2), packed: change },
          { content: table(3), packed: nothing },
        ]),
      );
    const grids = ({ blocks }: Awaited<ReturnType<typeof made>>) =>
      blocks.flatMap((block) => (block.kind === "grid" ? [block.rows.length] : []));
    expect(grids(await made(nothing))).toEqual([6]);
    expect(grids(await made((bytes) => bytes.fill(0, 0, 60)))).toEqual([2, 2]);
  });

  it.each(["1 0 obj ", "stream\n", ">>stream\n", "obj << /Filter /FlateDecode >> stream\n", "1".repeat(8)])(
    "are looked for in bytes of any kind, to their end: %j a hundred thousand times",
    (text) => {
      expect([...damagedPages(new TextEncoder().encode(text.repeat(100_000)))]).toEqual([]);
    },
  );
});
