import {
  BugFault,
  DepartmentBudget,
  FiscalYear,
  InputFault,
  type Occurrence,
  paragraphPointer,
  type SectionTheme,
} from "@qingbei/domain";
import { LIMITS, type Limits, type Notice, type Reading } from "../reading.js";
import { projectTableTitle, unitNote } from "../templates/project-table.js";
import { disclosureMarks } from "../templates/sections.js";
import { account } from "./assemble/account.js";
import { FactSink } from "./assemble/fact-sink.js";
import { cut } from "./decode/blocks.js";
import { decodeText, splitLines } from "./decode/decode-text.js";
import { textBlocks } from "./decode/text-blocks.js";
import { detectFormat } from "./detect/detect-format.js";
import { readDeclarations } from "./facts/declarations.js";
import { readFrame } from "./facts/frame-facts.js";
import { readOrganization } from "./facts/organization.js";
import { readPerformance } from "./facts/performance.js";
import { ProseReader } from "./facts/prose/prose.js";
import { type Outline, type OutlineItem, outline } from "./outline/outline.js";
import { AssetTable, isAssetTable } from "./tables/asset-table.js";
import { isProjectTable, ProjectTable, projectTablesOf } from "./tables/project-table.js";

/** Fewer signs of a budget disclosure than this, and a text is something else. */
const MARKS_NEEDED = 3;

function linesOf(bytes: Uint8Array, limits: Limits): { readonly format: "text"; readonly lines: string[] } {
  if (bytes.length > limits.bytes) {
    throw new InputFault(
      "document-too-large",
      `文件有 ${bytes.length} 字节，超过 ${limits.bytes} 字节（${Math.floor(limits.bytes / 1024 / 1024)} MiB）的上限`,
      "请只提交预算公开文件本身；若确是一份文件，请拆开后分别检查",
    );
  }
  const format = detectFormat(bytes);
  if (format !== "text") {
    const names = {
      pdf: "PDF 文件",
      zip: "Word 或 Excel（压缩）文件",
      ole: "旧版 Word 或 Excel 文件",
      html: "网页",
      binary: "二进制文件",
    };
    throw new InputFault(
      "unsupported-format",
      `这是${names[format]}，目前只能读纯文本`,
      format === "binary" ? "请提供预算公开文件的文字版" : "请在原软件里另存为纯文本（.txt，UTF-8）后再检查",
    );
  }
  const text = decodeText(bytes);
  if (text.trim() === "")
    throw new InputFault("empty-document", "文件是空的", "请检查是否选错了文件，或导出时没有内容");
  return { format, lines: splitLines(text, limits) };
}

function assertDisclosure(lines: readonly string[]): void {
  const text = lines.join("\n");
  const marks = disclosureMarks.filter((mark) => mark.test(text)).length;
  if (marks >= MARKS_NEEDED && /预算/.test(text)) return;
  throw new InputFault(
    "not-a-disclosure",
    "没有读到部门预算公开的内容：缺少预算、收支、金额等字样",
    "请确认选对了文件；需要的是部门预算公开的说明或报表",
  );
}

type ParagraphItem = Extract<OutlineItem, { kind: "paragraph" }>;

/** Reads the tables, each with the heading above it. */
function readTables(sink: FactSink, { items }: Outline): void {
  let title: ParagraphItem | undefined;
  let unit: string | undefined;
  for (const item of items) {
    if (item.kind === "paragraph") {
      if (projectTableTitle.test(item.paragraph.text)) {
        title = item;
        unit = undefined;
      }
      unit = unitNote.exec(item.paragraph.text)?.[1] ?? unit;
    } else if (isProjectTable(item.rows)) {
      const heading = title && cut(title.piece, title.numbering?.end ?? 0);
      for (const [index, rows] of projectTablesOf(item.rows).entries()) {
        new ProjectTable(sink, unit).read(rows, index === 0 ? heading : undefined);
      }
      [title, unit] = [undefined, undefined];
    } else if (isAssetTable(item.rows)) {
      new AssetTable(sink, unit).read(item.rows);
      unit = undefined;
    }
  }
}

/**
 * Reads a disclosure's bytes into an exact budget, with the place of every value and an account of every amount.
 * What can be read is read, and what could not is said in notices and in the list of unclaimed amounts.
 * @throws InputFault when the bytes are no readable disclosure
 */
export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Reading {
  const { format, lines } = linesOf(bytes, { ...LIMITS, ...limits });
  assertDisclosure(lines);
  const document = outline(textBlocks(lines));
  const sink = new FactSink();
  const notices: Notice[] = [];

  const frame = readFrame(document);
  if (frame.department)
    sink.state({
      pointer: "/department/name",
      value: frame.department.name,
      occurrence: frame.department.occurrence,
    });
  else notices.push({ code: "department-unknown", severity: "info", message: "没有读到部门名称" });
  const year = FiscalYear.safeParse(frame.fiscalYear?.year);
  if (frame.fiscalYear && year.success)
    sink.state({ pointer: "/fiscalYear", value: year.data, occurrence: frame.fiscalYear.occurrence });
  else
    notices.push({
      code: "fiscal-year-unknown",
      severity: "warning",
      message: "没有读到预算年度，与年度有关的检查将跳过",
    });

  const paragraphs = document.items.filter((item) => item.kind === "paragraph");
  const inSection = (theme: SectionTheme) =>
    paragraphs.filter(({ paragraph }) => paragraph.section === theme);
  readOrganization(sink, inSection("organization"));
  const prose = new ProseReader(sink, year.data, frame.department?.name);
  for (const { paragraph, piece } of paragraphs) if (paragraph.role !== "title") prose.read(paragraph, piece);
  prose.finish();
  readPerformance(sink, inSection("performance"));
  readTables(sink, document);
  readDeclarations(sink, paragraphs);

  const decoded = DepartmentBudget.safeDecode({
    schemaVersion: 1,
    kind: "budget",
    department: {},
    ...sink.budget,
  } as never);
  if (!decoded.success) throw new BugFault(`读出的预算不合模型：${decoded.error.message}`);
  const sources: Record<string, readonly Occurrence[]> = { ...sink.sources };
  for (const [index, { text }] of document.paragraphs.entries()) {
    const position = document.positions[index];
    if (position) sources[paragraphPointer(index)] = [{ position, text, printed: text, offset: 0 }];
  }
  return {
    format,
    budget: decoded.data,
    statement: { paragraphs: document.paragraphs },
    sources,
    notices,
    amounts: account(document, sink),
    lines,
  };
}
