import type { Limits, Notice } from "../../reading.js";
import type { Block } from "../blocks/blocks.js";

/** What the bytes of any format decode to; later stages do not know the format. */
export interface Decoded {
  /** Paragraphs and grids, in the order of the document. */
  readonly blocks: readonly Block[];
  /** The lines of a text, for display; undefined for other formats. */
  readonly lines?: readonly string[];
  /** What could not be decoded. */
  readonly notices: readonly Notice[];
}

/**
 * Decodes the bytes of one format, within limits.
 * @throws InputFault if nothing can be read: damaged, encrypted, empty, too large
 */
export type Decoder = (bytes: Uint8Array, limits: Limits) => Decoded | Promise<Decoded>;
