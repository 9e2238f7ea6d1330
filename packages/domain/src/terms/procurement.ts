import type { Term } from "./term.js";

/** Terms of government procurement. */
export const procurementTerms: readonly Term[] = [
  {
    id: "procurement",
    fields: ["procurement/total"],
    zh: "政府采购预算",
    en: "government procurement",
    aliases: [
      "政府采购预算总额",
      "政府采购项目",
      "政府采购总额",
      "政府采购金额",
      "政府采购",
      "政府采购支出",
      "政府采购资金",
      "政府采购计划",
    ],
  },
  {
    id: "goods",
    zh: "政府采购货物",
    en: "goods",
    aliases: ["货物", "货物预算", "货物类", "货物采购", "政府采购货物预算", "货物类采购"],
  },
  {
    id: "works",
    zh: "政府采购工程",
    en: "works",
    aliases: ["工程", "工程预算", "工程类", "工程采购", "政府采购工程预算", "工程类采购"],
  },
  {
    id: "services",
    zh: "政府采购服务",
    en: "services",
    aliases: ["服务", "服务预算", "服务类", "服务采购", "政府采购服务预算", "服务类采购"],
  },
  {
    id: "centralized",
    zh: "集中采购",
    en: "centralized procurement",
    aliases: ["政府集中采购", "集中采购预算", "政府集中采购预算", "集中采购支出", "集中采购金额"],
  },
  {
    id: "decentralized",
    zh: "分散采购",
    en: "decentralized procurement",
    aliases: [
      "政府分散采购",
      "分散采购预算",
      "政府分散采购预算",
      "分散采购支出",
      "分散采购金额",
      "部门分散采购",
    ],
  },
  { id: "fundingSources", zh: "采购资金来源", en: "sources of the money for procurement" },
  {
    id: "awardedToSmallAndMedium",
    zh: "授予中小企业的采购合同金额",
    en: "contracts awarded to small and medium-sized enterprises",
  },
  {
    id: "awardedToSmallAndMicro",
    zh: "授予小微企业的采购合同金额",
    en: "contracts awarded to small and micro enterprises",
  },
  {
    id: "reservedForSmallAndMedium",
    zh: "面向中小企业预留的采购预算",
    en: "procurement reserved for small and medium-sized enterprises",
  },
  {
    id: "reservedForSmallAndMicro",
    zh: "预留给小型和微型企业的采购预算",
    en: "procurement reserved for small and micro enterprises",
  },
  {
    id: "procurementDeclaredNone",
    fields: ["procurement/declaredNone"],
    zh: "无政府采购预算的声明",
    en: "statement that there is no procurement",
  },
  {
    id: "declaredNone",
    zh: "声明没有",
    en: "declared none",
  },
];
