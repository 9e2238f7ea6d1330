import type { Definitions } from "./definition.js";

/** Definitions of terms of state assets. */
export const assetDefinitions: Definitions = {
  stateAssets: { definition: "单位占有使用的国有资产。", source: "行政事业性国有资产管理条例第四十四条" },
  asOf: { definition: "资产数的时点。" },
  holdings: { definition: "按类列示的资产。" },
  assetQuantity: { definition: "资产的数量。" },
  assetValue: { definition: "资产的账面价值，元。" },
  assetTotalQuantity: { definition: "各类资产数量之和。" },
  assetTotalValue: { definition: "各类资产账面价值之和，元。" },
  acquisition: { definition: "本年拟购置的资产。", source: "行政事业性国有资产管理条例第二十四条" },
  acquisitionDeclaredNone: { definition: "文件写明本年没有拟购置的资产。" },
  vehicles: { definition: "说明里写明的车辆数，合计和各用途。" },
  uses: { definition: "车辆按用途分列的数量。" },
  largeEquipment: { definition: "单价达到一定金额的设备的台（套）数。" },
  unitPriceFrom: { definition: "列为大型设备的单价起点，万元；是标准，不是预算数。" },
};
