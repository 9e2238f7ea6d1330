import { InputFault } from "@qingbei/domain";
import type { Block, Piece } from "../blocks.js";
import { discardEngine, type Engine, pdfEngine } from "./engine.js";
import { flowOf } from "./flow.js";
import { around, type Box } from "./geometry.js";
import type { Glyph, PageContent } from "./glyph.js";
import { isPicture, noticesOf, type PdfNotice } from "./notices.js";
import { layoutOf, type PageLayout } from "./page-layout.js";
import { damaged, empty, encrypted, scanned, tooLarge, withoutCharacters } from "./pdf-faults.js";
import { PDF_LIMITS, type PdfLimits } from "./pdf-limits.js";
import { positionOf } from "./place.js";
import { readPage } from "./read-page.js";
import { runningLines } from "./running-lines.js";

/** What a PDF says: its paragraphs and tables, its lines as printed, and what could not be read. */
export interface PdfContent {
  readonly blocks: readonly Block[];
  /** In reading order, page numbers and running heads included; for display. */
  readonly lines: readonly string[];
  readonly notices: readonly PdfNotice[];
}

const SCRATCH = 128;
/** In ems, from the beginning of a character to that of the next. */
const ASLANT_GAP = 2;
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
  const sum = (count: (page: PageContent) => number) => pages.reduce((total, page) => total + count(page), 0);
  const characters = sum(({ glyphs, aslant }) => glyphs.length + aslant.length);
  if (characters > 0 && sum(({ unmapped, unknown }) => unmapped + unknown) * 2 > characters)
    throw withoutCharacters();
  if (characters > 0 && !pages.every(isPicture)) return;
  if (pages.some(({ images, shapes }) => images > 0 || shapes > 0)) throw scanned();
  if (unreadable.length > 0) throw damaged();
  throw empty();
}

/** Stamps and watermarks are shown only; with digits in it, turned text is part of what is said. */
function aslantText(page: PageContent): Piece[] {
  const words: { text: string; boxes: Box[] }[] = [];
  let last: Glyph | undefined;
  for (const glyph of page.aslant) {
    const near =
      last && Math.hypot(glyph.box[0] - last.box[0], glyph.box[1] - last.box[1]) <= ASLANT_GAP * glyph.size;
    const word = words.at(-1);
    if (near && word) {
      word.text += glyph.text;
      word.boxes.push(glyph.box);
    } else words.push({ text: glyph.text, boxes: [glyph.box] });
    last = glyph;
  }
  return words.map(({ text, boxes }) => ({ text, position: positionOf(page, around(boxes)) }));
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
  const aslant = read.pages.map(aslantText);
  const said = aslant.flat().filter(({ text }) => /\d/.test(text));
  const blocks: Block[] = [
    ...flowOf(layouts, runningLines(layouts)),
    ...said.map((piece) => ({ kind: "paragraph", ...piece }) as const),
  ];
  const lines = layouts.flatMap((layout, index) =>
    [...layout.lines, ...(aslant[index] ?? [])].map(({ text }) => text),
  );
  return { blocks, lines, notices: noticesOf(read.pages, read.unreadable) };
}
