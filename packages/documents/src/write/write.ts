import { type DepartmentBudget, InputFault } from "@qingbei/domain";
import { compose } from "./compose/compose.js";
import type { WrittenDocument } from "./document.js";
import { writtenBudget } from "./written-budget.js";

/** The formats that a budget can be written in. */
export const WRITE_FORMATS = ["docx", "xlsx", "html", "text"] as const;
/** One of {@link WRITE_FORMATS}. */
export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** How a budget is written. */
export interface WriteOptions {
  readonly format: WriteFormat;
}

type Renderer = (document: WrittenDocument) => Uint8Array | Promise<Uint8Array>;

/** The formats are loaded when they are needed: who writes text does not load the library of Word files. */
const renderers: Readonly<Record<WriteFormat, () => Promise<Renderer>>> = {
  docx: async () => (await import("./docx/render-docx.js")).renderDocx,
  xlsx: async () => (await import("./xlsx/render-xlsx.js")).renderXlsx,
  html: async () => (await import("./html/render-html.js")).renderHtml,
  text: async () => (await import("./text/render-text.js")).renderText,
};

/**
 * Writes a budget as a disclosure: its title, contents, statement, standard tables, and a form for every project. Sums,
 * changes, directions and rates are worked out from its amounts. What it does not have is not written. The same budget
 * always gives the same bytes.
 * @throws InputFault contradictory-budget if the budget states what its own numbers contradict, not-writable if it is of
 * final accounts, invalid-option for a format that there is not
 */
export async function write(budget: DepartmentBudget, options: WriteOptions): Promise<Uint8Array> {
  // in JavaScript the options may be missing: said as for a format that there is not
  const { format } = options ?? ({} as Partial<WriteOptions>);
  const load = Object.hasOwn(renderers, format ?? "") ? renderers[format as WriteFormat] : undefined;
  if (!load)
    throw new InputFault(
      "invalid-option",
      `format 应为 ${WRITE_FORMATS.join("、")} 之一，${format === undefined ? "没有写" : `实际为 ${String(format)}`}`,
      '请写明格式，如 write(budget, { format: "docx" })',
    );
  const document = compose(writtenBudget(budget));
  return (await load())(document);
}
