import type * as z from "../schema/z.js";
import type { Exact } from "./exact.js";
import { exactCodec } from "./number-text.js";

/** A count or measure without its unit, exact; codec from its canonical text. A JavaScript number is refused. */
export const Quantity = exactCodec<Exact>("数量", "20");
export type Quantity = z.output<typeof Quantity>;
