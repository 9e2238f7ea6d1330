import { InputFault } from "@qingbei/domain";
import { tooLarge } from "../../containers/file-faults.js";
import { damagedPages } from "./damaged-pages.js";
import { discardEngine, type Engine } from "./engine.js";
import type { PageContent } from "./glyph.js";
import { damaged, encrypted } from "./pdf-faults.js";
import type { PdfLimits } from "./pdf-limits.js";
import { readPage } from "./read-page.js";

const SCRATCH = 128;
const PASSWORD = 4;
const UNSUPPORTED_SECURITY = 5;
/** An engine with more memory than this is not kept: its memory never shrinks. */
const KEPT_MEMORY = 160 * 1024 * 1024;

/** Takes each page as soon as it is read, so that a long document is never in memory as a whole. */
type Take = (page: PageContent) => void;

function tooMuchMemory({ memory }: PdfLimits): InputFault {
  return tooLarge(`PDF 过大：内存超过 ${Math.round(memory / 1024 / 1024)} MB`);
}

/** @returns the pages that cannot be read */
function readPages(
  engine: Engine,
  document: number,
  scratch: number,
  limits: PdfLimits,
  take: Take,
  lost: ReadonlySet<number>,
): number[] {
  const count = engine.call.FPDF_GetPageCount(document);
  if (count <= 0) throw damaged();
  if (count > limits.pages) throw tooLarge(`PDF 过大：共 ${count} 页，超过 ${limits.pages} 页`);
  const until = performance.now() + limits.milliseconds;
  const unreadable: number[] = [];
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const page = lost.has(index + 1) ? undefined : readPage(engine, document, index, scratch, limits.paths);
    // the engine may silently drop text of a page when memory is short
    if (engine.starved) throw tooMuchMemory(limits);
    if (page) {
      characters += page.characters;
      if (characters > limits.characters) throw tooLarge(`PDF 过大：超过 ${limits.characters} 个字`);
      take(page);
    } else unreadable.push(index + 1);
    if (performance.now() > until)
      throw tooLarge(`PDF 过大：读了 ${Math.round(limits.milliseconds / 1000)} 秒，只读到第 ${index + 1} 页`);
  }
  return unreadable;
}

/** Whether an error is a mistake in our own code, not a fault of the document that stopped the engine. */
function isMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError;
}

/**
 * Reads a document in the engine's memory, page by page, and frees all of it.
 * @returns the pages that cannot be read
 * @throws InputFault
 */
export function readDocument(engine: Engine, bytes: Uint8Array, limits: PdfLimits, take: Take): number[] {
  const { call } = engine;
  let [data, scratch, document] = [0, 0, 0];
  let alive = true;
  // an error of the layout is not a fault of the document and leaves the engine intact
  let mistake: unknown;
  const guarded: Take = (page) => {
    try {
      take(page);
    } catch (error) {
      mistake = error;
      throw error;
    }
  };
  try {
    data = call.malloc(bytes.length);
    scratch = call.malloc(SCRATCH);
    if (data === 0 || scratch === 0) throw tooLarge("PDF 过大：内存放不下");
    engine.memory().bytes.set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) {
      const error = call.FPDF_GetLastError();
      throw error === PASSWORD || error === UNSUPPORTED_SECURITY ? encrypted() : damaged();
    }
    return readPages(engine, document, scratch, limits, guarded, damagedPages(bytes));
  } catch (error) {
    if (error instanceof InputFault || error === mistake) throw error;
    // an engine stopped in the middle cannot be trusted, not even to free memory
    alive = false;
    discardEngine();
    if (engine.starved) throw tooMuchMemory(limits);
    throw isMistake(error) ? error : damaged(error);
  } finally {
    if (alive) {
      if (document !== 0) call.FPDF_CloseDocument(document);
      if (scratch !== 0) call.free(scratch);
      if (data !== 0) call.free(data);
      if (engine.memory().buffer.byteLength > KEPT_MEMORY) discardEngine();
    }
  }
}
