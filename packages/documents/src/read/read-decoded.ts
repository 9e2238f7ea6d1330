import {
  FiscalYear,
  type Occurrence,
  type Paragraph,
  paragraphPointer,
  type SectionTheme,
  type Sources,
} from "@qingbei/domain";
import type { Format, Notice, Reading } from "../reading.js";
import { lostParts } from "../templates/standard-titles.js";
import { FactSink } from "./assemble/fact-sink.js";
import { printedIn } from "./assemble/printed-in.js";
import { toModel } from "./assemble/to-model.js";
import type { Piece } from "./blocks/blocks.js";
import type { Decoded } from "./decode/decoded.js";
import { displayLines } from "./decode/display-lines.js";
import { readCountedAssets } from "./facts/counted-assets.js";
import { readDeclarations, readGlossary } from "./facts/declarations.js";
import { readExecutions } from "./facts/executions.js";
import type { FrameFacts } from "./facts/frame-facts.js";
import { ItemReader } from "./facts/items/item-reader.js";
import { readOrganization } from "./facts/organization.js";
import { readPerformance } from "./facts/performance.js";
import { readProjectStatements } from "./facts/project-statements.js";
import { projectsInWords, stateProjectsInWords } from "./facts/projects-in-words.js";
import { ProseReader } from "./facts/prose/prose.js";
import { readReservedProcurement } from "./facts/reserved-procurement.js";
import { readTargetCoverage } from "./facts/target-coverage.js";
import type { Outline, OutlineItem } from "./outline/outline.js";
import { type BudgetTablesRead, readBudgetTables } from "./tables/budget/read-budget-tables.js";
import { Captions } from "./tables/captions.js";
import { formsInLines } from "./tables/forms-in-lines.js";
import { readOtherTables } from "./tables/other/read-other-tables.js";
import { readTables } from "./tables/read-tables.js";
import { hollowTables, standardUnreadNotice, unreadStandardTables } from "./tables/standard-unread.js";
import { readStatementIndicators } from "./tables/statement-indicators.js";
import { tablesInOneLine } from "./tables/tables-in-one-line.js";
import { unreadTables } from "./tables/unread-tables.js";
import { account } from "./whole/account.js";
import { hasGap, withoutTorn } from "./whole/gaps.js";
import { cutOffNotice, lostPageBehind, unreadSections, withoutTornTable } from "./whole/lost-parts.js";
import { severalDisclosures } from "./whole/several-disclosures.js";
import { simplified } from "./whole/simplified.js";
import { turnedText } from "./whole/turned-text.js";
import { type WholeDocument, wholeDocument } from "./whole/whole-document.js";

/** Neither budget nor accounts could be recognised: read as a budget, with this notice. */
const kindUnknown: Notice = {
  code: "kind-unknown",
  severity: "warning",
  message: "没有读到这是预算还是决算，按预算读取和检查；如果是决算，请连同标题一起提供",
};

/** States that these are final accounts; returns the notice on what is read of them. */
function stateAccounts(sink: FactSink): Notice {
  sink.state({ pointer: "/kind", value: "finalAccounts" });
  const message =
    "这是部门决算：读取了决算报表，情况说明里读取了决算数、与上年的比较、逐项的预算数和完成比例；只适用于预算的检查跳过，没有读到的金额逐一列在未读取的金额里";
  return { code: "final-accounts", severity: "info", message };
}

/** States department, year and edition; returns notices on those that were not found. */
function stateFrame(sink: FactSink, { department, fiscalYear, edition }: FrameFacts): Notice[] {
  const notices: Notice[] = [];
  if (edition) sink.state({ pointer: "/edition", value: edition.value, occurrence: edition.occurrence });
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

/** Reads the tables that have no reader of their own. */
function withOthers(sink: FactSink, captions: Captions, standard: BudgetTablesRead): BudgetTablesRead {
  const notices = readOtherTables(sink, captions, standard.items);
  return { ...standard, notices: [...standard.notices, ...notices] };
}

const isOfOrganization = (item: OutlineItem) =>
  (item.kind === "grid" ? item.section : item.paragraph.section) === "organization";

/** Reads a paragraph of the statement: its items of the classification, and what stands around them. */
function readStatement(paragraph: Paragraph, piece: Piece, items: ItemReader, prose: ProseReader): void {
  if (paragraph.role === "title") return;
  for (const rest of items.read(paragraph, piece)) prose.read(paragraph, rest);
}

/** Reads final accounts. In their prose, budget and execution are side by side, and must not be mixed up. */
function readAccounts(sink: FactSink, captions: Captions, frame: FrameFacts): BudgetTablesRead {
  const paragraphs = captions.items.filter((item) => item.kind === "paragraph");
  readOrganization(sink, captions.items.filter(isOfOrganization));
  readExecutions(sink, paragraphs, frame.fiscalYear?.year);
  const prose = new ProseReader(sink, frame, "finalAccounts");
  const items = new ItemReader(sink, frame.fiscalYear?.year, "finalAccounts");
  for (const { paragraph, piece } of paragraphs) readStatement(paragraph, piece, items, prose);
  items.finish();
  prose.finish();
  readReservedProcurement(sink, paragraphs, frame.fiscalYear?.year, true);
  readCountedAssets(sink, paragraphs);
  readGlossary(sink, paragraphs);
  return withOthers(sink, captions, readBudgetTables(sink, captions));
}

function readFacts(sink: FactSink, captions: Captions, frame: FrameFacts): BudgetTablesRead {
  const all = captions.items.filter((item) => item.kind === "paragraph");
  const year = frame.fiscalYear?.year;
  const described = readProjectStatements(sink, all, year);
  const inWords = projectsInWords(all.filter((item) => !described.has(item)));
  const ofProjects = new Set([...described.keys(), ...inWords.flatMap(({ items }) => items)]);
  // the text about one project is not read as being about the department
  const paragraphs = all.filter((item) => !ofProjects.has(item));
  const inSection = (theme: SectionTheme) =>
    paragraphs.filter(({ paragraph }) => paragraph.section === theme);
  readOrganization(
    sink,
    captions.items.filter(
      (item) => isOfOrganization(item) && !(item.kind === "paragraph" && ofProjects.has(item)),
    ),
  );
  const prose = new ProseReader(sink, frame);
  const items = new ItemReader(sink, frame.fiscalYear?.year);
  for (const { paragraph, piece } of paragraphs) readStatement(paragraph, piece, items, prose);
  items.finish();
  prose.finish();
  readPerformance(sink, inSection("performance"));
  readReservedProcurement(sink, paragraphs, frame.fiscalYear?.year);
  readTargetCoverage(sink, paragraphs, frame.fiscalYear?.year);
  readCountedAssets(sink, paragraphs);
  const standard = readBudgetTables(sink, captions);
  const notices = readTables(sink, captions, standard.items);
  readStatementIndicators(sink, captions.items, described, year);
  stateProjectsInWords(sink, inWords, year);
  readDeclarations(sink, paragraphs);
  readGlossary(sink, paragraphs);
  return withOthers(sink, captions, { ...standard, notices: [...standard.notices, ...notices] });
}

/** The frame, the kind and the completeness of a document, stated and told of before anything else is read. */
function readDocument(
  sink: FactSink,
  { decoded, document, kind, isRecognised, frame, cutOff }: WholeDocument,
): readonly Notice[] {
  return [
    // the notice on the contents says more
    ...decoded.notices.filter(({ code }) => !(cutOff && code === "cut-off")),
    ...turnedText(decoded.blocks),
    ...stateFrame(sink, frame),
    ...severalDisclosures(document, frame),
    ...(isRecognised ? [] : [kindUnknown]),
    ...(kind === "finalAccounts" ? [stateAccounts(sink)] : []),
    ...(cutOff ? [cutOffNotice(cutOff, lostPageBehind(decoded.blocks, decoded.notices))] : []),
  ];
}

/** The values of all tables and sentences, but of what a torn or cut off end makes uncertain. */
function readValues(sink: FactSink, captions: Captions, { document, kind, frame, cutOff }: WholeDocument) {
  const untorn = withoutTorn(document);
  const kept = cutOff ? withoutTornTable(untorn) : untorn;
  const whole = kept === document ? captions : new Captions(kept.items, kind, frame.fiscalYear?.year);
  return kind === "budget" ? readFacts(sink, whole, frame) : readAccounts(sink, whole, frame);
}

/** Every value's places, and those of the paragraphs. */
function sourcesOf(sink: FactSink, { paragraphs, positions }: Outline): Sources {
  const sources: Record<string, readonly Occurrence[]> = { ...sink.sources };
  for (const [index, { text }] of paragraphs.entries()) {
    const position = positions[index];
    if (position) sources[paragraphPointer(index)] = [printedIn({ position, text }, text)];
  }
  return sources;
}

/**
 * Reads a decoded document of any format: the budget, the place of every value, and an account of every amount.
 * @throws InputFault not-a-disclosure
 */
export function readDecoded(format: Format, asPrinted: Decoded): Reading {
  const decoded = simplified(asPrinted);
  const whole = wholeDocument(format, decoded);
  const { document, kind, cutOff } = whole;
  const sink = new FactSink();
  const ofDocument = readDocument(sink, whole);
  const captions = new Captions(document.items, kind, whole.frame.fiscalYear?.year);
  const tables = readValues(sink, captions, whole);
  // before the account, in which an amount without a fact counts as unread
  const { budget, notices: ofModel } = toModel(sink);
  const { unreadGrids, unreadLines, ...amounts } = account(captions, sink);
  // the reader of a standard table says itself why a table was not read
  const others = unreadGrids.filter((grid) => !tables.items.has(grid));
  const flat = tablesInOneLine(unreadLines);
  const mayHaveForms = kind === "budget" && !budget.projects?.length;
  const ofValues = [
    ...ofDocument,
    ...tables.notices,
    ...ofModel,
    ...unreadTables(captions, others),
    ...flat,
    ...(mayHaveForms ? formsInLines(captions.items) : []),
  ];
  const hollow = hollowTables(tables.items, unreadGrids);
  const read = new Set(Object.keys(budget.tables ?? {}).filter((table) => !hollow.has(table)));
  const hasGaps = hasGap(document.items);
  const isLost =
    cutOff?.hasLostTables || flat.length > 0 || hasGaps || ofValues.some(({ code }) => lostParts.has(code));
  const unread = unreadStandardTables(captions, read, { unread: unreadGrids, isLost, hollow });
  const { unread: unreadValues, unreadAmounts } = sink;
  return {
    format,
    budget,
    statement: { paragraphs: document.paragraphs },
    sources: sourcesOf(sink, document),
    unreadTables: unread,
    ...(unreadValues.length > 0 && { unreadValues }),
    ...(unreadAmounts.length > 0 && { unreadAmounts }),
    ...((cutOff || hasGaps) && { unreadSections: unreadSections(cutOff, document) }),
    notices: [...ofValues, ...standardUnreadNotice(unread, captions)],
    amounts,
    lines: decoded.lines ? { text: decoded.lines, parts: [] } : displayLines(decoded.blocks),
  };
}
