import { fileURLToPath } from "node:url";

/** The bundled example: a statement with the faults that real ones have. From src and from dist it is as far away. */
export const example = fileURLToPath(new URL("../examples/linxi-2021.txt", import.meta.url));
