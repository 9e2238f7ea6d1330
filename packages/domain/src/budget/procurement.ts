import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { revenueSources } from "./revenue.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/** The money that procurement is paid from, by source, 万元. */
const FundingSources = z.strictObject(
  Object.fromEntries(revenueSources.map((source) => [source, disclosed(Wan)])) as Record<
    (typeof revenueSources)[number],
    ReturnType<typeof disclosed<typeof Wan>>
  >,
);

/** 政府采购预算, 万元. The statement 无政府采购预算 is a disclosure of its own, not a zero amount. */
export const Procurement = z.strictObject({
  /** true if the document says 无政府采购预算. */
  declaredNone: z.exactOptional(z.boolean()),
  total: disclosed(Wan),
  goods: disclosed(Wan),
  works: disclosed(Wan),
  services: disclosed(Wan),
  /** By mode: from the catalogue of centralized procurement, and by the department itself above the threshold. */
  centralized: disclosed(Wan),
  decentralized: disclosed(Wan),
  fundingSources: z.exactOptional(FundingSources),
  /** The part of the total that is reserved for small and medium-sized enterprises. */
  reservedForSmallAndMedium: disclosed(Wan),
  /** The part of that which is reserved for small and micro enterprises. */
  reservedForSmallAndMicro: disclosed(Wan),
  /**
   * In final accounts: contracts awarded to small and medium-sized enterprises; those of them to small and micro ones.
   */
  awardedToSmallAndMedium: disclosed(Wan),
  awardedToSmallAndMicro: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  text: disclosed(Text),
});
export type Procurement = z.output<typeof Procurement>;
