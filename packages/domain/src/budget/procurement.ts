import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";

/** 政府采购预算, 万元. A statement that there is none is a disclosure of its own, not a zero amount. */
export const Procurement = z.strictObject({
  /** true where the document says 无政府采购预算. */
  declaredNone: z.exactOptional(z.boolean()),
  total: disclosed(Wan),
  goods: disclosed(Wan),
  works: disclosed(Wan),
  services: disclosed(Wan),
  /** Of the total, what is reserved for small and medium-sized enterprises. */
  reservedForSmallAndMedium: disclosed(Wan),
  /** Of that, what is reserved for small and micro enterprises. */
  reservedForSmallAndMicro: disclosed(Wan),
  text: disclosed(Text),
});
export type Procurement = z.output<typeof Procurement>;
