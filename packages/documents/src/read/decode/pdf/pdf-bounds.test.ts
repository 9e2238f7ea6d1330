import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { madePdf } from "../../../testing/made-pdf.js";
import { pdfBlocks } from "./pdf-blocks.js";

const encode = (text: string) => new TextEncoder().encode(text);
const page = {
  content: (draw: { text(left: number, top: number, text: string): unknown }) =>
    void draw.text(100, 100, "部门预算"),
};
const fault = async (bytes: Uint8Array, limits = {}) => {
  const error: unknown = await pdfBlocks(bytes, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputFault);
  return error instanceof InputFault ? `${error.message}｜${error.hint}` : "";
};

describe("what cannot be read is refused, with what to do", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(0), /损坏.*重新下载/],
    ["garbage behind the mark", encode(`%PDF-1.7\n${"garbage ".repeat(500)}`), /损坏/],
    ["half of a document", madePdf([page]).subarray(0, 700), /损坏/],
    ["no pages", madePdf([]), /损坏/],
    [
      "a password",
      madePdf([page], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<00><00>]`,
      }),
      /密码/,
    ],
    ["blank pages", madePdf([{ content: () => {} }]), /没有内容/],
    [
      "a font that names no character",
      madePdf([{ content: (draw) => void draw.unmapped(100, 100, "部门预算") }]),
      /字体/,
    ],
    ["a scan", madePdf([{ content: (draw) => void draw.image(0, 0, 600, 800) }]), /扫描件.*文字识别/],
    [
      "a scan with page numbers",
      madePdf(
        [1, 2, 3].map((number) => ({
          content: (draw) => void draw.image(0, 0, 600, 800).text(300, 780, `${number}`),
        })),
      ),
      /扫描件/,
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await fault(bytes)).toMatch(expected);
  });

  it("names the bound that was passed", async () => {
    const two = madePdf([page, page]);
    expect(await fault(two, { pages: 1 })).toContain("共 2 页，超过 1 页");
    expect(await fault(two, { characters: 5 })).toContain("超过 5 个字");
    expect(await fault(two, { milliseconds: -1 })).toContain("第 1 页");
  });

  it("starts a new engine behind one that ran out of memory", async () => {
    const bomb = madePdf([{ content: (draw) => void draw.raw("q ".repeat(3_000_000)) }]);
    expect(await fault(bomb, { memory: 20 * 1024 * 1024 })).toContain("内存超过 20 MB");
    expect((await pdfBlocks(madePdf([page]))).lines).toEqual(["部门预算"]);
  });
});

describe("notices", () => {
  const codes = async (bytes: Uint8Array) =>
    (await pdfBlocks(bytes)).notices.map(({ code, message }) => `${code} ${message}`);

  it("name the pages that are images", async () => {
    const scan = { content: (draw: { image(...box: number[]): unknown }) => void draw.image(0, 0, 600, 800) };
    expect(await codes(madePdf([page, scan as never, scan as never, page]))).toEqual([
      expect.stringMatching(/^page-without-text 第 2–3 页是图片/),
    ]);
  });

  it("name the blank pages, were they numbered, and no scan and no form to fill in", async () => {
    type Drawn = (draw: import("../../../testing/made-pdf.js").Draw) => void;
    const pages: Drawn[] = [
      (draw) => draw.text(100, 100, "部门预算"),
      () => {},
      (draw) => draw.image(0, 0, 600, 800),
      (draw) => draw.grid([50, 150, 250], [100, 120, 140]),
      (draw) => draw.text(100, 100, "收入"),
      () => {},
      () => {},
      (draw) => draw.text(100, 100, "支出"),
      () => {},
    ];
    const numbered = madePdf(
      pages.map((content, at) => ({
        content: (draw) => {
          content(draw);
          draw.text(290, 780, `- ${at + 1} -`);
        },
      })),
    );
    for (const bytes of [madePdf(pages.map((content) => ({ content }))), numbered]) {
      const { notices } = await pdfBlocks(bytes);
      expect(notices.map(({ code }) => code)).toEqual(["page-without-text", "blank-page"]);
      expect(notices[1]).toMatchObject({
        severity: "info",
        message: expect.stringMatching(/^第 2、6–7、9 页是空白页/),
        position: { page: 2 },
      });
    }
  });

  it("tell of text that a machine recognised on a scan", async () => {
    const scan = {
      content: (draw: import("../../../testing/made-pdf.js").Draw) =>
        void draw
          .image(0, 0, 600, 800)
          .raw("3 Tr")
          .text(100, 100, "部门预算收入二十五个字以上才算是一页文字啊啊啊啊"),
    };
    expect(await codes(madePdf([scan]))).toEqual([expect.stringMatching(/^recognised-text 第 1 页/)]);
  });

  it("tell of fonts that do not say which characters they show, whose text is no number", async () => {
    const { notices, lines } = await pdfBlocks(
      madePdf([{ content: (draw) => void draw.text(100, 100, "部门预算收入").unmapped(100, 120, "123.4") }]),
    );
    expect(notices.map(({ code }) => code)).toEqual(["unmapped-characters"]);
    expect(lines).toEqual(["部门预算收入", "\ufffd".repeat(5)]);
  });

  it("are absent for a sound document with a seal on a page of text", async () => {
    expect(
      await codes(
        madePdf([{ content: (draw) => void draw.text(100, 100, "部门预算").image(300, 300, 80, 80) }]),
      ),
    ).toEqual([]);
  });
});

it("reads no page's drawing as a table when it has more paths than tables have", async () => {
  const { blocks } = await pdfBlocks(
    madePdf([
      {
        content: (draw) =>
          void draw.grid([50, 150, 250], [100, 120, 140]).text(55, 115, "甲").text(155, 115, "乙"),
      },
    ]),
    { paths: 3 },
  );
  expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
});

it("takes documents at the same time", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => pdfBlocks(madePdf([page]))));
  expect(all.every(({ lines }) => lines[0] === "部门预算")).toBe(true);
});
