import type { Definitions } from "./definition.js";

/** Definitions of expenses with sections of their own: operating expenses, the three public expenses, procurement. */
export const expenseDefinitions: Definitions = {
  agencyOperatingExpenses: {
    definition: "行政单位和参照公务员法管理的事业单位用一般公共预算安排的基本支出中的日常公用经费。",
    source: "预算法第十四条；机关事务管理条例",
  },
  items: { definition: "组成合计的各个项目。" },
  itemsExhaustive: { definition: "明细是否列全；以“等”结尾的为未列全。" },
  threePublicExpenses: {
    definition:
      "用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费、公务接待费，不含会议费和培训费。",
    source: "财政预决算领域基层政务公开标准目录",
  },
  threePublicTotal: { definition: "因公出国（境）费、公务用车购置及运行维护费、公务接待费之和。" },
  overseasVisits: { definition: "因公出国（境）的国际旅费、住宿费、伙食费、培训费、公杂费等。" },
  officialVehicles: { definition: "公务用车购置费与公务用车运行维护费之和。" },
  vehiclePurchase: { definition: "公务用车购置支出，含车辆购置税。" },
  vehicleOperation: { definition: "公务用车的燃料费、维修费、过路过桥费、保险费等。" },
  domesticReceptions: { definition: "公务接待费中接待国内来宾的部分。" },
  receptionsAbroad: { definition: "公务接待费中接待国（境）外来宾的部分。" },
  officialReceptions: { definition: "按规定开支的各类公务接待费用，含外宾接待。" },
  otherItems: { definition: "列在“三公”经费段落里、但不属于“三公”的费用，如会议费、培训费。" },
  meetings: { definition: "召开会议发生的费用，不属于“三公”经费。" },
  training: { definition: "举办培训发生的费用，不属于“三公”经费。" },
  withMeetingsAndTraining: { definition: "有的“三公”经费表把会议费、培训费一并列出时，三者合在一起的合计。" },
  procurement: {
    definition: "使用财政性资金采购集中采购目录以内或限额标准以上的货物、工程和服务。",
    source: "政府采购法第二条",
  },
  goods: { definition: "各种形态和种类的物品。", source: "政府采购法第二条" },
  works: { definition: "建设工程。", source: "政府采购法第二条" },
  services: { definition: "货物和工程以外的采购对象。", source: "政府采购法第二条" },
  centralized: {
    definition: "集中采购目录以内的采购，由集中采购机构或部门集中办理。",
    source: "政府采购法第七条",
  },
  decentralized: {
    definition: "集中采购目录以外、限额标准以上的采购，由单位自行办理或委托代理机构。",
    source: "政府采购法第七条",
  },
  fundingSources: { definition: "政府采购预算按资金来源的构成，如一般公共预算拨款、单位资金。" },
  awardedToSmallAndMedium: {
    definition: "决算中授予中小企业的政府采购合同金额，含授予小微企业的部分。",
    source: "政府采购促进中小企业发展管理办法",
  },
  awardedToSmallAndMicro: {
    definition: "决算中授予小型、微型企业的政府采购合同金额。",
    source: "政府采购促进中小企业发展管理办法",
  },
  reservedForSmallAndMedium: {
    definition: "政府采购预算中专门面向中小企业的部分，含面向小型、微型企业的部分。",
    source: "政府采购促进中小企业发展管理办法",
  },
  reservedForSmallAndMicro: {
    definition: "面向中小企业预留的采购预算中，专门面向小型、微型企业的部分。",
    source: "政府采购促进中小企业发展管理办法",
  },
  procurementDeclaredNone: { definition: "文件写明本年没有政府采购预算；与金额为零、未披露是三回事。" },
  declaredNone: { definition: "文件明确说明没有此项，与金额为零、未披露是三回事。" },
};
