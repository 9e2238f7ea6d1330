import type { Block } from "../blocks.js";
import { pdfEngine } from "./engine.js";
import { flowOf } from "./flow.js";
import type { Page } from "./glyph.js";
import { isPicture, noticesOf, type PdfNotice } from "./notices.js";
import { layoutOf, type PageLayout } from "./page-layout.js";
import { damaged, empty, scanned, withoutCharacters } from "./pdf-faults.js";
import { PDF_LIMITS, type PdfLimits } from "./pdf-limits.js";
import { readDocument } from "./read-document.js";
import { runningLines } from "./running-lines.js";

/** What a PDF says: its paragraphs and tables, its lines as printed, and what could not be read. */
export interface PdfContent {
  readonly blocks: readonly Block[];
  /** In reading order, page numbers and running heads included; for display. */
  readonly lines: readonly string[];
  readonly notices: readonly PdfNotice[];
}

/** @throws InputFault for pages that say nothing, each with its reason */
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
 * Paragraphs and tables of a PDF, from its characters and ruling lines.
 * @throws InputFault unsupported-format (damaged, encrypted, a scan), document-too-large, empty-document
 */
export async function pdfBlocks(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<PdfContent> {
  const bounds = { ...PDF_LIMITS, ...limits };
  const engine = await pdfEngine(bounds.memory);
  const layouts: PageLayout[] = [];
  const unreadable = readDocument(engine, bytes, bounds, (page) => layouts.push(layoutOf(page)));
  const pages = layouts.map(({ page }) => page);
  assertText(pages, unreadable);
  // stamps and watermarks are shown only; with digits in it, turned text is part of what is said
  const turned = layouts.flatMap(({ aslant }) => aslant).filter(({ text }) => /\d/.test(text));
  return {
    blocks: [
      ...flowOf(layouts, runningLines(layouts)),
      ...turned.map((piece) => ({ kind: "paragraph", ...piece }) as const),
    ],
    lines: layouts.flatMap(({ lines }) => lines),
    notices: noticesOf(pages, unreadable),
  };
}
