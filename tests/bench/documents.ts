import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seed = file("../../../shared/corpus/seed/qingbei-2021.txt");
const example = file("../../apps/cli/examples/linxi-2021.txt");

/** The first real statement, or our own example without ../shared. */
export const statementPath = existsSync(seed) ? seed : example;
export const statementBytes = readFileSync(statementPath);
const longest = file("../../../shared/corpus/budgets/putuo-wanli-subdistrict-2024.pdf");
/** A real PDF of 33 pages; undefined without ../shared. */
export const longPdfPath = existsSync(longest) ? longest : undefined;
/** The bundled command line, as it is installed. */
export const builtCli = file("../../apps/cli/dist/main.js");
