import { InputFault } from "@qingbei/domain";
import type { Block } from "../blocks.js";
import { discardEngine, type Engine, pdfEngine } from "./engine.js";
import { flowOf } from "./flow.js";
import type { PageContent } from "./glyph.js";
import { isPicture, noticesOf, type PdfNotice } from "./notices.js";
import { layoutOf, type PageLayout } from "./page-layout.js";
import { damaged, empty, encrypted, scanned, tooLarge } from "./pdf-faults.js";
import { PDF_LIMITS, type PdfLimits } from "./pdf-limits.js";
import { positionOf } from "./place.js";
import { readPage } from "./read-page.js";
import { runningLines } from "./running-lines.js";
import { linesOf } from "./text-line.js";

/** What a PDF says: its paragraphs and tables, its lines as printed, and what could not be read. */
export interface PdfContent {
  readonly blocks: readonly Block[];
  /** In reading order, page numbers and running heads included; for display. */
  readonly lines: readonly string[];
  readonly notices: readonly PdfNotice[];
}

const SCRATCH = 128;
const PASSWORD = 4;
const UNSUPPORTED_SECURITY = 5;
/** An engine that had to stretch is not kept: its memory never shrinks. */
const KEPT_MEMORY = 160 * 1024 * 1024;
interface Pages {
  readonly pages: readonly PageContent[];
  readonly unreadable: readonly number[];
}

function readPages(engine: Engine, document: number, scratch: number, limits: PdfLimits): Pages {
  const count = engine.call.FPDF_GetPageCount(document);
  if (count === 0) throw damaged();
  if (count > limits.pages) throw tooLarge(`共 ${count} 页，超过 ${limits.pages} 页`);
  const until = performance.now() + limits.milliseconds;
  const pages: PageContent[] = [];
  const unreadable: number[] = [];
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const page = readPage(engine, document, index, scratch, limits.paths);
    if (!page) unreadable.push(index + 1);
    else {
      characters += page.glyphs.length + page.aslant.length;
      if (characters > limits.characters) throw tooLarge(`超过 ${limits.characters} 个字`);
      pages.push(page);
    }
    if (performance.now() > until)
      throw tooLarge(`读了 ${Math.round(limits.milliseconds / 1000)} 秒，只读到第 ${index + 1} 页`);
  }
  return { pages, unreadable };
}

/** Opens the document in the engine's memory; everything taken is given back. */
function readDocument(engine: Engine, bytes: Uint8Array, limits: PdfLimits): Pages {
  const { call } = engine;
  let [data, scratch, document] = [0, 0, 0];
  let alive = true;
  try {
    data = call.malloc(bytes.length);
    scratch = call.malloc(SCRATCH);
    if (data === 0 || scratch === 0) throw tooLarge("内存放不下");
    engine.memory().bytes.set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) {
      const error = call.FPDF_GetLastError();
      throw error === PASSWORD || error === UNSUPPORTED_SECURITY ? encrypted() : damaged();
    }
    return readPages(engine, document, scratch, limits);
  } catch (error) {
    if (error instanceof InputFault) throw error;
    // the engine stopped in the middle: nothing in it can be trusted, not even to give memory back
    alive = false;
    discardEngine();
    throw engine.starved
      ? tooLarge(`内存超过 ${Math.round(limits.memory / 1024 / 1024)} MB`)
      : damaged(error);
  } finally {
    if (alive) {
      if (document !== 0) call.FPDF_CloseDocument(document);
      if (scratch !== 0) call.free(scratch);
      if (data !== 0) call.free(data);
      if (engine.memory().buffer.byteLength > KEPT_MEMORY) discardEngine();
    }
  }
}

function assertText({ pages, unreadable }: Pages): void {
  if (pages.some(({ glyphs, aslant }) => glyphs.length + aslant.length > 0) && !pages.every(isPicture))
    return;
  if (pages.some(({ images, shapes }) => images > 0 || shapes > 0)) {
    throw scanned();
  }
  if (unreadable.length > 0) throw damaged();
  throw empty();
}

/** Stamps and watermarks are shown only; with digits in it, turned text is part of what is said. */
function aslantBlocks(page: PageContent): { blocks: Block[]; lines: string[] } {
  const lines = linesOf(page.aslant);
  const blocks = lines
    .filter(({ text }) => /\d/.test(text))
    .map(({ text, box }): Block => ({ kind: "paragraph", text, position: positionOf(page, box) }));
  return { blocks, lines: lines.map(({ text }) => text) };
}

/**
 * Paragraphs and tables of a PDF, from its characters and ruling lines.
 * @throws InputFault damaged-document, encrypted-document, document-too-large, unsupported-format (a scan), empty-document
 */
export async function pdfBlocks(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<PdfContent> {
  const bounds = { ...PDF_LIMITS, ...limits };
  const read = readDocument(await pdfEngine(bounds.memory), bytes, bounds);
  assertText(read);
  const layouts: PageLayout[] = read.pages.map(layoutOf);
  const aslant = read.pages.map(aslantBlocks);
  const blocks = [...flowOf(layouts, runningLines(layouts)), ...aslant.flatMap((each) => each.blocks)];
  const lines = layouts.flatMap((layout, index) => [
    ...layout.lines.map(({ text }) => text),
    ...(aslant[index]?.lines ?? []),
  ]);
  return { blocks, lines, notices: noticesOf(read.pages, read.unreadable) };
}
