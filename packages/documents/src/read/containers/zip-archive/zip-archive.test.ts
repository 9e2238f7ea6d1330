import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { encode } from "../../../testing/encode.js";
import { type MadeFile, madeZip } from "../../../testing/made-zip.js";
import { openArchive } from "./zip-archive.js";

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const file = (more: Partial<MadeFile> = {}): MadeFile => ({
  name: "a.xml",
  data: "预算".repeat(50),
  ...more,
});

function faultOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof InputFault) return `${error.code} ${error.message}`;
    throw error;
  }
  return "none";
}

describe("an archive", () => {
  it.each<[string, Partial<MadeFile>]>([
    ["deflated", {}],
    ["stored", { isStored: true }],
    ["empty", { data: "" }],
    ["with sizes of 64 bits", { isLong: true }],
  ])("%s", (_, more) => {
    const made = file(more);
    const archive = openArchive(madeZip([{ name: "folder/", data: "", isStored: true }, made]));
    expect(archive.entries.map(({ name }) => name)).toEqual(["a.xml"]);
    expect(text(archive.read("a.xml"))).toBe(made.data);
    expect(archive.read("b.xml")).toBeUndefined();
    expect(archive.has("a.xml")).toBe(true);
  });

  it("has names in UTF-8 or GB18030, with any separator", () => {
    const name = "说明\\部门预算.docx";
    const entries = [
      file({ rawName: encode(name, "GB18030") }),
      file({ rawName: encode("表/收支.xlsx", "UTF-8") }),
    ];
    expect(openArchive(madeZip(entries)).entries.map((entry) => entry.name)).toEqual([
      "说明/部门预算.docx",
      "表/收支.xlsx",
    ]);
  });

  it("may have a comment, or a line behind it", () => {
    expect(openArchive(madeZip([file()], "注")).entries).toHaveLength(1);
    expect(openArchive(Uint8Array.from([...madeZip([file()]), 0x0a])).entries).toHaveLength(1);
  });

  it("may be a view into other bytes", () => {
    const made = madeZip([file()]);
    const within = new Uint8Array(made.length + 7);
    within.set(made, 7);
    expect(text(openArchive(within.subarray(7)).read("a.xml"))).toBe(file().data);
  });

  it("unpacks no more than it may in all", () => {
    const archive = openArchive(madeZip([file({ data: "12345" })]), { totalBytes: 12 });
    archive.read("a.xml");
    archive.read("a.xml");
    expect(faultOf(() => archive.read("a.xml"))).toMatch(/^document-too-large/);
  });
});

describe("a refused archive", () => {
  const zeros = new Uint8Array(2_000_000);
  it.each<[string, readonly MadeFile[], string]>([
    ["a wrong checksum", [file({ checksum: 1 })], "已损坏"],
    ["a size too small", [file({ size: 10 })], "已损坏"],
    ["a size too large", [file({ size: 400 })], "已损坏"],
    ["a size that deflate cannot reach", [file({ size: 90_000_000 })], "已损坏"],
    ["a stored size that lies", [file({ isStored: true, size: 3 })], "已损坏"],
    ["more bytes than there are", [file({ packed: 5_000 })], "已损坏"],
    ["a place beyond the end", [file({ offset: 100_000 })], "已损坏"],
    ["another name in its own header", [file({ localName: "b.xml" })], "已损坏"],
    ["one name twice", [file(), file({ data: "1" })], "已损坏"],
    [
      "bytes that two files share",
      [file(), file({ name: "b.xml", localName: "a.xml", offset: 0 })],
      "已损坏",
    ],
    ["a password", [file({ flags: 1 })], "有密码"],
    ["another method", [file({ method: 12 })], "压缩方式"],
    ["one huge file", [file({ data: zeros })], "其中一个文件有 1 MiB，超过 0 MiB"],
    [
      "many files",
      Array.from({ length: 12 }, (_, index) => file({ name: `${index}`, data: zeros.subarray(0, 90_000) })),
      "解开后过大：超过 0 MiB",
    ],
    ["too many files", Array.from({ length: 21 }, (_, index) => file({ name: `${index}` })), "有 21 个文件"],
  ])("%s", (_, files, said) => {
    const bytes = madeZip(files);
    const limits = { entries: 20, entryBytes: 100_000, totalBytes: 1_000_000 };
    const readAll = () => {
      const archive = openArchive(bytes, files[0]?.size === 90_000_000 ? {} : limits);
      for (const { name } of archive.entries) archive.read(name);
    };
    expect(faultOf(readAll)).toContain(said);
  });

  it("cut off anywhere", () => {
    const made = madeZip([file(), file({ name: "b.xml" })]);
    for (let length = 0; length < made.length; length++)
      expect(faultOf(() => openArchive(made.subarray(0, length)))).toContain("已损坏");
  });

  it("no archive at all", () => {
    for (const length of [0, 1, 21, 22, 100_000])
      expect(faultOf(() => openArchive(new Uint8Array(length)))).toContain("已损坏");
  });
});
