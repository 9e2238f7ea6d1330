import type { Term } from "./term.js";

/** Terms of state assets. */
export const assetTerms: readonly Term[] = [
  {
    id: "stateAssets",
    zh: "国有资产占用情况",
    en: "state assets",
    aliases: [
      "国有资产",
      "国有资产情况",
      "固定资产占用情况",
      "固定资产占用情况表",
      "国有资产预算情况",
      "国有资产信息",
      "国有资产占有使用情况",
    ],
  },
  {
    id: "asOf",
    zh: "截止时间",
    en: "as of",
    aliases: ["截止日期", "截至时间", "截止日"],
  },
  { id: "holdings", zh: "资产分类", en: "holdings" },
  {
    id: "assetQuantity",
    fields: ["holdings/quantity", "parts/quantity", "uses/quantity", "largeEquipment/quantity"],
    zh: "数量",
    en: "quantity",
  },
  {
    id: "assetValue",
    fields: ["holdings/value", "parts/value"],
    zh: "价值（元）",
    en: "value in 元",
    aliases: ["价值", "账面价值", "金额", "账面原值", "原值", "资产价值"],
  },
  {
    id: "assetTotalQuantity",
    fields: ["total/quantity"],
    zh: "资产数量合计",
    en: "total quantity of assets",
  },
  {
    id: "assetTotalValue",
    fields: ["total/value"],
    zh: "资产价值合计",
    en: "total value of assets in 元",
  },
  {
    id: "acquisition",
    zh: "拟购置情况",
    en: "planned acquisition",
    aliases: ["拟购置", "购置计划"],
  },
  {
    id: "acquisitionDeclaredNone",
    fields: ["acquisition/declaredNone"],
    zh: "无拟购置情况的声明",
    en: "statement that nothing is to be bought",
  },
  {
    id: "vehicles",
    fields: ["vehicles/total"],
    zh: "车辆数",
    en: "number of vehicles",
  },
  { id: "uses", zh: "用途", en: "uses" },
  {
    id: "largeEquipment",
    zh: "大型设备",
    en: "large equipment",
  },
  {
    id: "unitPriceFrom",
    zh: "单价起点",
    en: "unit price from",
  },
];
