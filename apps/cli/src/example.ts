import { fileURLToPath } from "node:url";

/** The bundled example: a statement with the faults of real ones. The path is the same from src and from dist. */
export const example = fileURLToPath(new URL("../examples/linxi-2021.txt", import.meta.url));
