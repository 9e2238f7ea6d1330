import type { Definitions } from "./definition.js";

/** Definitions of terms of revenue by source; wordings of reference variants.md. */
export const revenueDefinitions: Definitions = {
  revenue: { definition: "部门在一个财政年度内的全部收入。", source: "预算法实施条例第五条" },
  revenueTotal: { definition: "全部收入之和，含上年结转。", source: "预算法实施条例第五条" },
  fiscalAppropriation: {
    definition: "从本级财政部门取得的拨款：一般公共预算、政府性基金预算和国有资本经营预算拨款之和。",
    source: "预算法第五条",
  },
  generalPublicBudgetAppropriation: { definition: "由一般公共预算安排的拨款。", source: "预算法第五条" },
  governmentManagedFundsAppropriation: {
    definition: "由政府性基金预算安排的拨款，专款专用。",
    source: "预算法第九条",
  },
  stateCapitalOperationsAppropriation: {
    definition: "由国有资本经营预算安排的拨款。",
    source: "预算法第十条",
  },
  specialFiscalAccountFunds: {
    definition: "缴入财政专户、实行专项管理的资金。",
    source: "预算法实施条例第五十二条",
  },
  unitOwnFunds: {
    definition: "财政拨款和财政专户管理资金以外的资金：事业、经营、上级补助、附属单位上缴和其他收入。",
  },
  publicServiceRevenue: { definition: "事业单位开展专业业务活动及其辅助活动取得的收入。" },
  businessRevenue: { definition: "事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。" },
  superiorSubsidy: { definition: "从主管部门和上级单位取得的非财政补助收入。" },
  affiliateRemittance: { definition: "附属独立核算单位按规定上缴的收入。" },
  otherRevenue: { definition: "上述各项以外的收入。" },
  broughtForward: {
    definition: "以前年度预算未完成、结转到本年继续使用的资金。",
    source: "预算法第四十二条",
  },
};
