import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { init } from "@embedpdf/pdfium";

/** The functions of PDFium that are used. Pointers and handles are numbers; they are not checked. */
export interface Pdfium {
  malloc(size: number): number;
  free(pointer: number): void;
  FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  FPDF_GetLastError(): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetPageCount(document: number): number;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageBoundingBox(page: number, box: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFPage_GetAnnotCount(page: number): number;
  FPDFPage_GetAnnot(page: number, index: number): number;
  FPDFPage_CloseAnnot(annotation: number): void;
  FPDFAnnot_GetSubtype(annotation: number): number;
  FPDFPage_Flatten(page: number, flag: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFFormObj_CountObjects(form: number): number;
  FPDFFormObj_GetObject(form: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  FPDFPageObj_GetFillColor(object: number, r: number, g: number, b: number, a: number): number;
  FPDFPageObj_GetStrokeColor(object: number, r: number, g: number, b: number, a: number): number;
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number;
  FPDFPath_CountSegments(path: number): number;
  FPDFPath_GetPathSegment(path: number, index: number): number;
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  FPDFPathSegment_GetType(segment: number): number;
  FPDFPathSegment_GetClose(segment: number): number;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_HasUnicodeMapError(text: number, index: number): number;
  FPDFText_IsGenerated(text: number, index: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, box: number): number;
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
  FPDFText_GetTextObject(text: number, index: number): number;
  FPDFTextObj_GetTextRenderMode(object: number): number;
}

export interface Memory {
  readonly buffer: ArrayBuffer;
  readonly bytes: Uint8Array;
  readonly integers: Int32Array;
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
}

function viewsOf(buffer: ArrayBuffer): Memory {
  return {
    buffer,
    bytes: new Uint8Array(buffer),
    integers: new Int32Array(buffer),
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
  };
}

/** A running PDFium with its memory. */
export interface Engine {
  readonly call: Pdfium;
  /** Views of the memory. A call that allocates may replace them, so ask again behind it. */
  memory(): Memory;
  /** Whether the engine asked for more memory than allowed since this was last read. */
  readonly starved: boolean;
}

/** The part of WebAssembly that is used; the types of Node 20 lack it. */
interface Wasm {
  compile(bytes: Uint8Array): Promise<object>;
  readonly Instance: new (
    module: object,
    imports: Imports,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBuffer } } };
}

const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: Wasm };

type Imports = Record<string, Record<string, (...values: number[]) => number>>;
type Received = (instance: unknown) => unknown;

/** Compiled once, started anew after a crash. */
let compiled: Promise<object> | undefined;
let running: Promise<Engine> | undefined;
let memoryLimit = 0;
let starved = false;

async function compile(): Promise<object> {
  const here = typeof __filename === "string" ? pathToFileURL(__filename).href : import.meta.url;
  return wasm.compile(await readFile(createRequire(here).resolve("@embedpdf/pdfium/pdfium.wasm")));
}

async function start(): Promise<Engine> {
  compiled ??= compile();
  const module = await compiled;
  let memory: { readonly buffer: ArrayBuffer } | undefined;
  const instantiateWasm = (imports: Imports, received: Received) => {
    const env = imports.env ?? {};
    const grow = env.emscripten_resize_heap;
    env.emscripten_resize_heap = (size) => {
      if (size >>> 0 <= memoryLimit) return Number(grow?.(size) ?? 0);
      starved = true;
      return 0;
    };
    const instance = new wasm.Instance(module, imports);
    memory = instance.exports.memory;
    return received(instance);
  };
  const silent = () => {};
  const { pdfium, PDFiumExt_Init } = await init({
    instantiateWasm,
    print: silent,
    printErr: silent,
  } as never);
  PDFiumExt_Init();
  let views = memory ? viewsOf(memory.buffer) : viewsOf(new ArrayBuffer(0));
  return {
    call: pdfium.wasmExports as unknown as Pdfium,
    memory() {
      // growing the memory empties its old views; fetching its buffer on each call would be far slower
      if (memory && views.bytes.length === 0) views = viewsOf(memory.buffer);
      return views;
    },
    get starved() {
      return starved;
    },
  };
}

/**
 * The engine, started at the first call. There is one for the process; its work is synchronous, so it is never shared.
 */
export async function pdfEngine(memory: number): Promise<Engine> {
  running ??= start();
  try {
    const engine = await running;
    memoryLimit = memory;
    starved = false;
    return engine;
  } catch (error) {
    [compiled, running] = [undefined, undefined];
    throw error;
  }
}

/**
 * Discards the engine after a crash, or when a large document has grown its memory; the next document gets a new one.
 */
export function discardEngine(): void {
  running = undefined;
}
