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
    definition: "单位占有使用的国有资产。",
    source: "行政事业性国有资产管理条例第四十四条",
  },
  {
    id: "asOf",
    zh: "截止时间",
    en: "as of",
    aliases: ["截止日期", "截至时间", "截止日"],
    definition: "资产数的时点。",
  },
  { id: "holdings", zh: "资产分类", en: "holdings", definition: "按类列示的资产。" },
  {
    id: "assetQuantity",
    fields: ["holdings/quantity", "parts/quantity"],
    zh: "数量",
    en: "quantity",
    definition: "资产的数量。",
  },
  {
    id: "assetValue",
    fields: ["holdings/value", "parts/value"],
    zh: "价值（元）",
    en: "value in 元",
    aliases: ["价值", "账面价值", "金额", "账面原值", "原值", "资产价值"],
    definition: "资产的账面价值，元。",
  },
  {
    id: "assetTotalQuantity",
    fields: ["total/quantity"],
    zh: "资产数量合计",
    en: "total quantity of assets",
    definition: "各类资产数量之和。",
  },
  {
    id: "assetTotalValue",
    fields: ["total/value"],
    zh: "资产价值合计",
    en: "total value of assets in 元",
    definition: "各类资产账面价值之和，元。",
  },
  {
    id: "acquisition",
    zh: "拟购置情况",
    en: "planned acquisition",
    aliases: ["拟购置", "购置计划"],
    definition: "本年拟购置的资产。",
    source: "行政事业性国有资产管理条例第二十四条",
  },
  {
    id: "acquisitionDeclaredNone",
    fields: ["acquisition/declaredNone"],
    zh: "无拟购置情况的声明",
    en: "statement that nothing is to be bought",
    definition: "文件写明本年没有拟购置的资产。",
  },
];
