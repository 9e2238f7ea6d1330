import { readFileSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { exampleText } from "../../../testing/documents.js";
import { encode } from "../../../testing/encode.js";
import { type MadeFile, madeZip } from "../../../testing/made-zip.js";
import type { Block } from "../../blocks/blocks.js";
import { read } from "../../read.js";
import { decodeZip } from "./decode-zip.js";

const made = (name: string) =>
  readFileSync(new URL(`../../../../../../tests/round-trip/documents/${name}`, import.meta.url));
const statement = { name: "b说明.txt", data: exampleText() };
const readZip = (...files: readonly MadeFile[]) => read(madeZip(files));

async function faultOf(...files: readonly MadeFile[]): Promise<string> {
  try {
    await readZip(...files);
  } catch (fault) {
    if (fault instanceof InputFault) return `${fault.code} ${fault.message}`;
    throw fault;
  }
  return "none";
}

describe("the files of one disclosure in an archive", () => {
  it("read as the file alone", async () => {
    const alone = await read(encode(exampleText(), "UTF-8"));
    const { budget, format, sources } = await readZip(statement);
    expect(format).toBe("zip");
    expect(budget).toEqual(alone.budget);
    expect(
      Object.values(sources)
        .flat()
        .every(({ position }) => "part" in position && position.part === "b说明.txt"),
    ).toBe(true);
  });

  it("are the statement before its tables, whatever their names", async () => {
    const whole = await read(made("whole.docx"));
    const { budget, sources } = await readZip(
      { name: "a表.xlsx", data: made("tables.xlsx") },
      { name: "b说明.docx", data: made("whole.docx") },
    );
    expect(budget.department).toEqual(whole.budget.department);
    const parts = new Set(
      Object.values(sources)
        .flat()
        .map(({ position }) => "part" in position && position.part),
    );
    expect(parts).toEqual(new Set(["a表.xlsx", "b说明.docx"]));
    expect(sources["/department/name"]?.[0]?.position).toMatchObject({ part: "b说明.docx" });
  });

  it.each<[string, MadeFile]>([
    ["an archive", { name: "c.zip", data: madeZip([statement]) }],
    ["an encrypted file", { name: "c.docx", data: "预算", flags: 1 }],
    ["a damaged file", { name: "c.docx", data: "预算", checksum: 1 }],
    ["an empty file", { name: "c.txt", data: "" }],
  ])("are read without %s, which is reported", async (_, file) => {
    const { notices, budget } = await readZip(statement, file);
    expect(notices.filter(({ code }) => code === "part-unread").map(({ message }) => message)).toEqual([
      expect.stringContaining(file.name),
    ]);
    expect(budget.department).toBeDefined();
  });

  it("are one disclosure where only their titles differ: a statement, and tables that it does not have", async () => {
    const title = exampleText().split("\n")[0] ?? "";
    const tables = [
      title.replace("部门预算", "单位预算"),
      "一般公共预算基本支出表",
      "单位：万元",
      "科目编码\t科目名称\t合计\t人员经费\t公用经费",
      "301\t工资福利支出\t12.50\t12.50\t",
      "\t合计\t12.50\t12.50\t",
    ].join("\n");
    const { budget } = await readZip(statement, { name: "c表.txt", data: tables });
    expect(budget.tables).toHaveProperty("basicExpenditureTable");
  });

  it("are not pictures or what systems leave", async () => {
    const names = ["__MACOSX/._b说明.txt", "Thumbs.db", ".DS_Store", "图/章.JPG", "~$说明.docx"];
    const { notices } = await readZip(statement, ...names.map((name) => ({ name, data: "预算" })));
    expect(notices.filter(({ code }) => /unread/.test(code))).toEqual([]);
  });

  it.each<[string, MadeFile, boolean]>([
    ["called a table", { name: "部门预算公开表.jpg", data: "1" }, true],
    ["as large as a scan", { name: "img001.png", data: "1".repeat(200_000) }, true],
    ["of a seal", { name: "章.png", data: "1" }, false],
    ["of a web page", { name: "预算_files/image001.png", data: "1".repeat(200_000) }, false],
  ])("a picture %s", async (_, file, isReported) => {
    const { notices } = await readZip(statement, file);
    expect(notices.some(({ code }) => code === "picture-unread")).toBe(isReported);
  });
});

describe("an archive that is refused", () => {
  const other = exampleText().replaceAll(/20\d\d年/g, "2011年");
  it.each<[string, readonly MadeFile[], string]>([
    ["nothing", [], "empty-document"],
    ["pictures alone", [{ name: "a.png", data: "1" }], "empty-document"],
    ["one empty file", [{ name: "a.txt", data: "" }], "empty-document"],
    ["an archive alone", [{ name: "a.zip", data: madeZip([statement]) }], "unsupported-format"],
    [
      "too many files",
      Array.from({ length: 61 }, (_, at) => ({ name: `${at}.txt`, data: "预算" })),
      "有 61 个文件",
    ],
    [
      "a department and a unit of one name and year",
      [statement, { name: "c.txt", data: exampleText().replaceAll("部门预算", "单位预算") }],
      "部门和单位两份公开：“b说明.txt”与“c.txt”",
    ],
    ["two years", [statement, { name: "c.txt", data: other }], "不止一份公开"],
    [
      "two departments behind a file that names none",
      [
        { name: "a.txt", data: "预算收支：\n本年收入100万元。" },
        ...["松溪县农业局", "松溪县水务局"].map((name, at) => ({
          name: `${"bc"[at]}.txt`,
          data: `${name}2022年部门预算\n本年收入100万元，支出100万元。`,
        })),
      ],
      "“b.txt”与“c.txt”",
    ],
  ])("%s", async (_, files, said) => {
    expect(await faultOf(...files)).toContain(said);
  });
});

it("tells a table that goes on in the next file as torn, unless it has a title there", async () => {
  const position = { page: 1, box: [0, 0, 1, 1] } as const;
  const grid: Block = { kind: "grid", rows: [[{ text: "1.00", position }]] };
  const titled: Block[] = [{ kind: "paragraph", text: "支出总表", position }, grid];
  const decodedOf = async (above: readonly Block[], below: readonly Block[]) => {
    const parts = [above, below];
    const archive = madeZip([
      { name: "1.pdf", data: "1" },
      { name: "2.pdf", data: "2" },
    ]);
    const { blocks } = await decodeZip(archive, LIMITS, async () => ({
      format: "pdf",
      blocks: parts.shift() ?? [],
      notices: [],
    }));
    return blocks.map(({ torn }) => torn === true);
  };
  const open: Block = { ...grid, tornBelow: true };
  expect(await decodedOf([open], [grid])).toEqual([false, true]);
  expect(await decodedOf([open], titled)).toEqual([false, false, false]);
  expect(await decodedOf([grid], [grid])).toEqual([false, false]);
});
