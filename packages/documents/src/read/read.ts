import {
  BugFault,
  DepartmentBudget,
  FiscalYear,
  type Occurrence,
  paragraphPointer,
  type SectionTheme,
} from "@qingbei/domain";
import { LIMITS, type Limits, type Notice, type Reading } from "../reading.js";
import { account } from "./assemble/account.js";
import { FactSink } from "./assemble/fact-sink.js";
import { documentLines } from "./decode/document-lines.js";
import { textBlocks } from "./decode/text-blocks.js";
import { readDeclarations } from "./facts/declarations.js";
import { type FrameFacts, readFrame } from "./facts/frame-facts.js";
import { readOrganization } from "./facts/organization.js";
import { readPerformance } from "./facts/performance.js";
import { ProseReader } from "./facts/prose/prose.js";
import { type Outline, outline } from "./outline/outline.js";
import { readBudgetTables } from "./tables/budget/find-tables.js";
import { readTables } from "./tables/read-tables.js";

/** States whose disclosure it is and of which year; what is not to be found is noticed. */
function stateFrame(sink: FactSink, { department, fiscalYear }: FrameFacts): Notice[] {
  const notices: Notice[] = [];
  if (department) {
    const { name, occurrence } = department;
    sink.state({ pointer: "/department/name", value: name, occurrence });
  } else notices.push({ code: "department-unknown", severity: "info", message: "没有读到部门名称" });
  if (fiscalYear && FiscalYear.safeParse(fiscalYear.year).success) {
    const { year, occurrence } = fiscalYear;
    sink.state({ pointer: "/fiscalYear", value: year, occurrence });
  } else {
    const message = "没有读到预算年度，与年度有关的检查将跳过";
    notices.push({ code: "fiscal-year-unknown", severity: "warning", message });
  }
  return notices;
}

function readFacts(sink: FactSink, document: Outline, frame: FrameFacts): readonly Notice[] {
  const paragraphs = document.items.filter((item) => item.kind === "paragraph");
  const inSection = (theme: SectionTheme) =>
    paragraphs.filter(({ paragraph }) => paragraph.section === theme);
  readOrganization(sink, inSection("organization"));
  const prose = new ProseReader(sink, frame.fiscalYear?.year, frame.department?.name);
  for (const { paragraph, piece } of paragraphs) {
    if (paragraph.role !== "title") prose.read(paragraph, piece);
  }
  prose.finish();
  readPerformance(sink, inSection("performance"));
  const standard = readBudgetTables(sink, document.items);
  readTables(sink, { ...document, items: document.items.filter((item) => !standard.items.has(item)) });
  readDeclarations(sink, paragraphs);
  return standard.notices;
}

function budgetOf({ budget }: FactSink): DepartmentBudget {
  const decoded = DepartmentBudget.safeDecode({
    schemaVersion: 1,
    kind: "budget",
    department: {},
    ...budget,
  } as never);
  if (!decoded.success) throw new BugFault(`读出的预算不合模型：${decoded.error.message}`);
  return decoded.data;
}

/**
 * Reads a disclosure's bytes into an exact budget, with the place of every value and an account of every amount.
 * What can be read is read, and what could not is said in notices and in the list of unclaimed amounts.
 * @throws InputFault when the bytes are no readable disclosure
 */
export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Reading {
  const lines = documentLines(bytes, { ...LIMITS, ...limits });
  const document = outline(textBlocks(lines));
  const sink = new FactSink();
  const frame = readFrame(document);
  const notices = [...stateFrame(sink, frame), ...readFacts(sink, document, frame)];
  const sources: Record<string, readonly Occurrence[]> = { ...sink.sources };
  for (const [index, { text }] of document.paragraphs.entries()) {
    const position = document.positions[index];
    if (position) sources[paragraphPointer(index)] = [{ position, text, printed: text, offset: 0 }];
  }
  return {
    format: "text",
    budget: budgetOf(sink),
    statement: { paragraphs: document.paragraphs },
    sources,
    notices,
    amounts: account(document, sink),
    lines,
  };
}
