import * as z from "../schema/z.js";
import { CalendarDate } from "../values/date.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Quantity } from "../values/quantity.js";
import { Yuan } from "../values/wan.js";

/**
 * A line of the table of fixed assets with its 其中 lines beneath it. The value is in 元, as the accounts keep it;
 * `null` is a cell that prints nothing (- -).
 */
export interface AssetHolding {
  readonly name: string;
  readonly quantity?: Quantity | null;
  readonly value?: Yuan | null;
  readonly parts?: readonly AssetHolding[];
}
/** The same as JSON: quantities and values are texts. */
export interface AssetHoldingInput {
  name: string;
  quantity?: string | null;
  value?: string | null;
  parts?: readonly AssetHoldingInput[];
}
/** Codec of a line of the table of fixed assets, with the lines beneath it at any depth. */
export const AssetHolding: z.ZodType<AssetHolding, AssetHoldingInput> = z.strictObject({
  name: Text,
  quantity: disclosed(Quantity),
  value: disclosed(Yuan),
  get parts() {
    return z.exactOptional(z.list(AssetHolding));
  },
});

/** 国有资产占用情况; 行政事业性国有资产管理条例 第四十四条. */
export const StateAssets = z.strictObject({
  asOf: disclosed(CalendarDate),
  total: z.exactOptional(z.strictObject({ quantity: disclosed(Quantity), value: disclosed(Yuan) })),
  holdings: z.exactOptional(z.list(AssetHolding)),
  acquisition: z.exactOptional(
    z.strictObject({
      /** true where the document says that nothing is to be bought. */
      declaredNone: z.exactOptional(z.boolean()),
      text: disclosed(Text),
    }),
  ),
});
export type StateAssets = z.output<typeof StateAssets>;
