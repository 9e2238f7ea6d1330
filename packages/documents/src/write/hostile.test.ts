import { describe, expect, it, vi } from "vitest";
import { openArchive } from "../read/containers/zip-archive/zip-archive.js";
import { read } from "../read/read.js";
import { budgetWith } from "../testing/budgets.js";
import { WRITE_FORMATS, type WriteFormat, write } from "./write.js";

const decoder = new TextDecoder();

/** A budget whose name, office, row, project and glossary hold a text. */
const holding = (text: string) =>
  budgetWith({
    department: { name: text, nature: "administrative", offices: [{ name: text, duties: text }] },
    revenue: { total: "3" },
    agencyOperatingExpenses: { total: "3", items: [{ name: text, amount: "3" }] },
    tables: {
      expenditureTable: { rows: [{ code: text, name: text, total: "3", projectExpenditure: "3" }] },
      otherTables: [{ title: text, columns: [[text]], rows: [{ name: text, amounts: ["3"] }] }],
    },
    projects: [{ name: text, heading: text, budget: "3", goals: [text], indicators: [{ name: text }] }],
    glossary: [{ term: text, definition: text }],
    otherMatters: [text],
  });

/** All parts of a file that hold text. */
function textsOf(bytes: Uint8Array, format: WriteFormat): string {
  if (format === "html" || format === "text") return decoder.decode(bytes);
  const archive = openArchive(bytes);
  return archive.entries.map(({ name }) => decoder.decode(archive.read(name) ?? new Uint8Array())).join("\n");
}

const hostile: readonly (readonly [string, string])[] = [
  ["markup", "<script>alert(1)</script><b onload='x'>局</b>"],
  ["a broken tag and an entity", "]]><!-- &amp; &#0; </w:t></si> \" ' >"],
  ["a formula", '=HYPERLINK("http://x.example","甲")'],
  ["other formulas", "+1+1"],
  ["a command", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["control characters", "甲\u0000\u0008\u001b[31m\u202e乙\uffff\ud800"],
  ["breaks and tabs", "甲\n乙\r\n丙\t丁\u2028戊"],
  ["a very long name", "局".repeat(40_000)],
  ["a template", "$" + "{7*7}{{constructor}}%s"],
  ["nothing", ""],
  ["the name of a table", "2024年部门收支总表"],
  ["a path", "../../[sheet]*?:/\\'"],
];

describe.each(WRITE_FORMATS)("hostile texts in %s", (format) => {
  it.each(hostile)("%s", { timeout: 30_000 }, async (_, text) => {
    const bytes = await write(holding(text), { format });
    const whole = textsOf(bytes, format);
    expect(whole).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\uffff]/);
    if (format !== "text") expect(whole).not.toMatch(/<(?:script|b |!--)/);
    // a formula of a workbook is an element of its own
    expect(whole).not.toMatch(/<f[ >]/);
    // whatever it holds, it can be read
    const { statement } = await read(bytes);
    expect(statement.paragraphs.length).toBeGreaterThan(5);
  });

  it("the same budget gives the same bytes, at any time", async () => {
    const budget = holding("松溪县水务局");
    const at = async (time: string) => {
      vi.setSystemTime(time);
      return write(budget, { format });
    };
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      expect(await at("2031-05-06T07:08:09Z")).toEqual(await at("2024-01-02T03:04:05Z"));
    } finally {
      vi.useRealTimers();
    }
  });
});

it("another format is refused", async () => {
  await expect(write(holding("局"), { format: "pdf" as never })).rejects.toMatchObject({
    code: "invalid-option",
  });
});

it.each([undefined, null, {}, { format: "constructor" }])(
  "options without a format are refused: %j",
  async (options) => {
    await expect(write(holding("局"), options as never)).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringContaining("format 应为 docx、xlsx、html、text 之一"),
    });
  },
);
