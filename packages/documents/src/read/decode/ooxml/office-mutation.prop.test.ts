import { InputFault } from "@qingbei/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { docxFiles, paragraph, run, table } from "../../../testing/made-docx.js";
import { sheetRow, sheetRows, xlsxFiles } from "../../../testing/made-xlsx.js";
import { type MadeFile, madeZip } from "../../../testing/made-zip.js";
import { read } from "../../read.js";

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100), seed: Number(process.env.FUZZ_SEED ?? 1) };

const item = (text: string) => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const word = docxFiles(
  [
    paragraph("松溪县水务局2024年部门预算公开"),
    item("部门职责"),
    paragraph(`${run("2024年收入预算")}${run("1270.36")}${run("万元，其中：一般公共预算拨款1180.36万元。")}`),
    paragraph(`<w:ins>${run("项目支出560.10万元。")}</w:ins><w:del>${run("1")}</w:del>`),
    paragraph("2024年部门支出总表"),
    table(["科目编码", "科目名称", "合计"], ["205", "教育支出", "2.40"], ["合计", "", "2.40"]),
  ].join(""),
  {
    styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
);
const book = xlsxFiles(
  [
    {
      name: "支出总表",
      rows: sheetRows(
        sheetRow("2024年部门支出总表"),
        sheetRow("", "", "单位：万元"),
        sheetRow("科目编码", "科目名称", "合计"),
        sheetRow(205, '<c t="s"><v>0</v></c>', '<c s="1"><v>2.4000000000000004</v></c>'),
        sheetRow("合计", "", "<c><f>C4</f><v>2.4</v></c>"),
      ),
      behind: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    },
  ],
  { strings: "<si><t>教育支出</t></si>", formats: ["General", "#,##0.00_ ;[Red]-#,##0.00"] },
);

/** Pieces of the parts of office files that are likely to break a reader. */
const TOKENS =
  '<w:p>|</w:p>|<w:tbl>|</w:tbl>|<w:tc>|<w:r>|</w:r>|<w:t>|<w:fldChar w:fldCharType="begin"/>|<w:vMerge/>|<w:gridSpan w:val="99999"/>|w:val="-1"|<row>|</row>|<c>|<v>|r="A1"|r="XFD1048576"|s="9"|t="s"|t="e"|hidden="1"|ref="A1:XFD9"|9999999999|-1|0.5|1E99|;|"|&amp;|&#0;|<![CDATA[|]]>|<!--|-->|<!DOCTYPE a>|xmlns=""|../|'.split(
    "|",
  );
const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.constantFrom(...TOKENS)),
  { minLength: 1, maxLength: 4 },
);
const lie = fc.constantFrom<Partial<MadeFile>>(
  {},
  {},
  {},
  {},
  { isStored: true },
  { size: 1 },
  { packed: 9 },
  { checksum: 7 },
  { offset: 0 },
  { method: 99 },
  { flags: 1 },
  { isLong: true },
  { data: "" },
);

function spoilt(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((rest, [where, cut, put]) => {
    const at = Math.floor(where * rest.length);
    return rest.slice(0, at) + put + rest.slice(at + cut);
  }, text);
}

async function tried(bytes: Uint8Array): Promise<void> {
  try {
    const { amounts } = await read(bytes);
    expect(amounts.claimed + amounts.unclaimed.length).toBe(amounts.printed);
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    expect(fault.hint).not.toBe("");
  }
}

it.each([
  ["Word", word],
  ["Excel", book],
])("any %s file with a spoilt part is read or refused by name", { timeout: 600_000 }, async (_, files) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(files.length - 1), edits, lie, (which, changes, declared) =>
      tried(
        madeZip(
          files.map((file, index) =>
            index === which ? { ...file, data: spoilt(String(file.data), changes), ...declared } : file,
          ),
        ),
      ),
    ),
    runs,
  );
});

it.each([
  ["Word", madeZip(word)],
  ["Excel", madeZip(book)],
])("any %s file with spoilt bytes is read or refused by name", { timeout: 600_000 }, async (_, file) => {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 6 }),
      fc.oneof({ weight: 4, arbitrary: fc.constant(file.length) }, fc.nat(file.length)),
      (changes, length) => {
        const bytes = file.slice(0, length);
        for (const [at, value] of changes) bytes.fill(value, at, at + 1);
        return tried(bytes);
      },
    ),
    runs,
  );
});
