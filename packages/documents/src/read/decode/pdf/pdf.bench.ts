import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../../read.js";
import { type Engine, pdfEngine } from "./engine.js";
import { pdfBlocks } from "./pdf-blocks.js";
import { PDF_LIMITS } from "./pdf-limits.js";

/**
 * Real PDFs, read to blocks and to facts, compared with the bare extraction of characters and paths by the same engine
 * (goal for blocks ≤ 1.5) and with `pdftotext -layout` as a process. In turns, so that a drift of the machine affects
 * all alike.
 */
const ROUNDS = 15;
const folder = fileURLToPath(new URL("../../../../../../../shared/corpus/budgets/", import.meta.url));

/**
 * Visits each character with its code and box, each object with its bounds, each segment of a path, and keeps nothing.
 */
function extract({ call }: Engine, bytes: Uint8Array, data: number, scratch: number): void {
  const document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
  for (let index = 0; index < call.FPDF_GetPageCount(document); index++) {
    const page = call.FPDF_LoadPage(document, index);
    const objects = call.FPDFPage_CountObjects(page);
    for (let each = 0; each < objects; each++) {
      const object = call.FPDFPage_GetObject(page, each);
      if (call.FPDFPageObj_GetType(object) !== 2) continue;
      call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
      const segments = call.FPDFPath_CountSegments(object);
      for (let at = 0; at < segments; at++)
        call.FPDFPathSegment_GetPoint(call.FPDFPath_GetPathSegment(object, at), scratch, scratch + 4);
    }
    const text = call.FPDFText_LoadPage(page);
    const characters = call.FPDFText_CountChars(text);
    for (let at = 0; at < characters; at++) {
      call.FPDFText_GetUnicode(text, at);
      call.FPDFText_GetLooseCharBox(text, at, scratch);
    }
    call.FPDFText_ClosePage(text);
    call.FPDF_ClosePage(page);
  }
  call.FPDF_CloseDocument(document);
}

async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pdf")) : [];
if (names.length === 0) console.log("real PDFs: not measured, ../shared is absent");
else console.log(`real PDFs, ${ROUNDS} rounds in turns${hasPdftotext ? "" : "; pdftotext is absent"}`);
for (const name of names) {
  const path = `${folder}${name}`;
  const bytes = new Uint8Array(readFileSync(path));
  const engine = await pdfEngine(PDF_LIMITS.memory);
  const [data, scratch] = [engine.call.malloc(bytes.length), engine.call.malloc(128)];
  engine.memory().bytes.set(bytes, data);
  const tasks: Record<string, () => unknown> = {
    bare: () => extract(engine, bytes, data, scratch),
    blocks: () => pdfBlocks(bytes),
    facts: () => read(bytes),
    ...(hasPdftotext && { pdftotext: () => spawnSync("pdftotext", ["-layout", path, "-"]) }),
  };
  const times: Record<string, number[]> = {};
  for (let round = -3; round < ROUNDS; round++)
    for (const [task, run] of Object.entries(tasks)) {
      const taken = await milliseconds(run);
      times[task] ??= [];
      if (round >= 0) times[task].push(taken);
    }
  const bare = times.bare ?? [];
  const against = (taken: readonly number[]) => median(taken.map((each, at) => each / (bare[at] ?? each)));
  console.log(
    `  ${name}: ${Object.entries(times)
      .map(([task, taken]) => `${task} ${median(taken).toFixed(0)} ms (${against(taken).toFixed(2)})`)
      .join(", ")}`,
  );
  engine.call.free(data);
  engine.call.free(scratch);
}
