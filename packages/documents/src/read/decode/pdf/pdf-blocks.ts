import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { blankPages } from "./blank-pages.js";
import { pdfEngine } from "./engine.js";
import { flowOf } from "./flow.js";
import type { Page } from "./glyph.js";
import { isPicture, noticesOf } from "./notices.js";
import { withOpenEnd } from "./open-end.js";
import { layoutOf, type PageLayout } from "./page-layout.js";
import { damaged, empty, scanned, withoutCharacters } from "./pdf-faults.js";
import { PDF_LIMITS, type PdfLimits } from "./pdf-limits.js";
import { readDocument } from "./read-document.js";
import { runningLines } from "./running-lines.js";

/** The blocks of the pages, and all their lines; page numbers and running heads are in the lines only. */
interface PdfPages extends Decoded {
  readonly lines: readonly string[];
}

/** @throws InputFault if the pages have no text, with the reason */
function assertText(pages: readonly Page[], unreadable: readonly number[]): void {
  const sum = (count: (page: Page) => number) => pages.reduce((total, page) => total + count(page), 0);
  const characters = sum((page) => page.characters);
  if (characters > 0 && sum(({ unmapped, unknown }) => unmapped + unknown) * 2 > characters)
    throw withoutCharacters();
  if (characters > 0 && !pages.every(isPicture)) return;
  if (pages.some(({ images, shapes }) => images > 0 || shapes > 0)) throw scanned();
  if (unreadable.length > 0) throw damaged();
  throw empty();
}

/**
 * Paragraphs and tables of a PDF, from its characters and ruling lines; its lines in reading order, page numbers and
 * running heads included.
 * @throws InputFault unsupported-format (damaged, encrypted, a scan), document-too-large, empty-document
 */
export async function pdfBlocks(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<PdfPages> {
  const bounds = { ...PDF_LIMITS, ...limits };
  const engine = await pdfEngine(bounds.memory);
  const layouts: PageLayout[] = [];
  const unreadable = readDocument(engine, bytes, bounds, (page) => layouts.push(layoutOf(page)));
  const pages = layouts.map(({ page }) => page);
  assertText(pages, unreadable);
  // stamps and watermarks are left out; turned text with digits may be content
  const turned = layouts.flatMap(({ aslant }) => aslant).filter(({ text }) => /\d/.test(text));
  const cut = layouts.filter(({ isCut }) => isCut).map(({ page }) => page);
  const running = runningLines(layouts);
  const { blocks, notices } = withOpenEnd(flowOf(layouts, running, unreadable), layouts, running);
  return {
    blocks: [...blocks, ...turned.map((piece) => ({ kind: "paragraph", ...piece }) as const)],
    lines: layouts.flatMap(({ lines }) => lines),
    notices: [...noticesOf(pages, { unreadable, blank: blankPages(layouts, running), cut }), ...notices],
  };
}

/** Decodes a PDF; the limits of the engine apply. */
export async function decodePdf(bytes: Uint8Array, _limits: Limits): Promise<Decoded> {
  const { blocks, notices } = await pdfBlocks(bytes);
  return { blocks, notices };
}
