import * as z from "../schema/z.js";
import { CalendarDate } from "../values/date.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Quantity } from "../values/quantity.js";
import { Wan, Yuan } from "../values/wan.js";

/**
 * A line of the table of fixed assets with the 其中 lines beneath it. The value is in 元, as in the accounts; `null` is
 * a cell that prints nothing (- -).
 */
export interface AssetHolding {
  readonly name: string;
  /** The unit, if it has a column; behind a name it is part of the name: 房屋（平方米）. */
  readonly unit?: string | null;
  readonly quantity?: Quantity | null;
  readonly value?: Yuan | null;
  readonly parts?: readonly AssetHolding[];
}
/** The same as JSON: quantities and values are texts. */
export interface AssetHoldingInput {
  name: string;
  unit?: string | null;
  quantity?: string | null;
  value?: string | null;
  parts?: readonly AssetHoldingInput[];
}
/** Codec of a line of the table of fixed assets, with the lines beneath it at any depth. */
export const AssetHolding: z.ZodType<AssetHolding, AssetHoldingInput> = z.strictObject({
  name: Text,
  unit: disclosed(Text),
  quantity: disclosed(Quantity),
  value: disclosed(Yuan),
  get parts() {
    return z.exactOptional(z.list(AssetHolding));
  },
});

/** The number of vehicles for one use: 执法执勤用车3辆. */
export const VehicleUse = z.strictObject({ name: Text, quantity: disclosed(Quantity) });
export type VehicleUse = z.output<typeof VehicleUse>;

/** Vehicles as the statement counts them, in all and by use. */
export const Vehicles = z.strictObject({
  total: disclosed(Quantity),
  uses: z.exactOptional(z.list(VehicleUse)),
});
export type Vehicles = z.output<typeof Vehicles>;

/** The number of pieces of equipment from a unit price upwards: 单价100万元（含）以上设备2台（套）. */
export const LargeEquipment = z.strictObject({
  /** 设备, 通用设备, 专用设备: the kind as printed. */
  name: disclosed(Text),
  /** From this price of one piece on, 万元: a threshold, no figure of the budget. */
  unitPriceFrom: disclosed(Wan),
  quantity: disclosed(Quantity),
});
export type LargeEquipment = z.output<typeof LargeEquipment>;

/** The vehicles and large equipment that exist, or will be bought. */
const countedAssets = {
  vehicles: z.exactOptional(Vehicles),
  largeEquipment: z.exactOptional(z.list(LargeEquipment)),
};

/** 国有资产占用情况; 行政事业性国有资产管理条例 第四十四条. */
export const StateAssets = z.strictObject({
  asOf: disclosed(CalendarDate),
  total: z.exactOptional(z.strictObject({ quantity: disclosed(Quantity), value: disclosed(Yuan) })),
  holdings: z.exactOptional(z.list(AssetHolding)),
  ...countedAssets,
  acquisition: z.exactOptional(
    z.strictObject({
      /** true if the document says that nothing will be bought. */
      declaredNone: z.exactOptional(z.boolean()),
      text: disclosed(Text),
      ...countedAssets,
    }),
  ),
});
export type StateAssets = z.output<typeof StateAssets>;
