import type { BasisId } from "../basis/basis.js";

/** Wordings for something that is bought or built. Patterns, so that 队伍建设 is no building. */
export interface ProcurementTerms {
  readonly basis: BasisId;
  readonly validFrom: string;
  readonly goods: readonly RegExp[];
  readonly works: readonly RegExp[];
  readonly services: readonly RegExp[];
  /** Purchases that become assets of the buyer. */
  readonly assets: readonly RegExp[];
  /**
   * A clause with one of these pays people or for land, earlier purchases or those of others, whatever else it names.
   */
  readonly payments: RegExp;
}

const BUILDING =
  "办公楼|业务用房|办公用房|服务中心|活动中心|文化中心|停车场|大棚|厂房|广场|公园|公厕|泵站|道路|管网|场地|场馆|基地|食堂|宿舍|仓库|围墙";
const BUILD = "新建|改建|扩建|续建|迁建|兴建";
const EQUIPMENT =
  "设备|器材|家具|空调|电脑|计算机|打印机|复印机|服务器|监控|摄像头|消防栓|消火栓|垃圾桶|车辆|公务用车|办公用品|软件|路灯";
/** Things that last for years; vehicles by their use: 泵车, 执法车. */
const DURABLE =
  "设备|器材|家具|空调|电脑|计算机|打印机|复印机|服务器|摄像头|车辆|公务用车|(?:泵|消防|救护|清扫|洒水|执法|巡逻|环卫|作业|工程|指挥|垃圾|运输)车(?![道位库次间场站流险])";
/** Words behind a thing that make it a service: 车辆保险, 软件运维服务. */
const UPKEEP =
  "(?!(?:的)?[^，。；;、]{0,4}(?:保险|维[修护保]|运维|保养|检[测修]|年检|租[赁用]|服务|搬运|加油|燃油|清洗|使用费))";
/** A measure word with its number; without one, it is part of another word (处理, 期间). */
const SOME = "[\\d一二两三四五六七八九十百几数多]\\s*(?:余|多)?[栋座处间]";
/** From the verb of building to what is built, without words of another sense. */
const TO_WHAT = "(?:(?!期间|租[用赁]|纠纷|审批|建后)[^，。；;]){0,14}";
const SYSTEM = "(?:管理|管控|监控|信息|业务|指挥|安防|办公|预警|服务)(?:化)?(?:系统|平台)|信息化";

/**
 * 政府采购法 第二条: goods, works and services. Which purchases need a procurement budget depends on the catalogue and
 * thresholds of the place and year, which disclosures do not print: so there are none here.
 */
export const procurementTerms: ProcurementTerms = {
  basis: "procurement-law-2",
  validFrom: "2003-01-01",
  goods: [
    new RegExp(`(?:购置|购买|采购|添置|配备|更换|更新)[^，。；;、]{0,8}(?:${EQUIPMENT})${UPKEEP}`),
    new RegExp(`(?:${EQUIPMENT})(?:的)?(?:购置|采购|更换|更新|添置)`),
    new RegExp(`(?:${SYSTEM})(?:的)?(?:建设|开发|升级|改造|购置|采购|所需|安装)`),
    new RegExp(`(?:建设|开发|升级|安装)[^，。；;、]{0,8}(?:${SYSTEM})`),
  ],
  works: [
    new RegExp(`(?:${BUILD})${TO_WHAT}(?:${BUILDING}|${SOME}|\\d\\s*条|[一二两三几数]条|平方米|平米)`),
    new RegExp(`(?:${BUILDING})(?:的)?(?:建设|改造|修缮|装修|维修|${BUILD})`),
    /(?:道路|路面|地面|场地|便道)(?:的)?(?:硬化|铺装|改造|修整|修缮)/,
    /(?:装修|修缮|改造|维修|绿化|亮化|管网|排水)工程/,
  ],
  services: [
    /(?:购买|采购|外包|委托)[^，。；;、]{0,8}服务/,
    /(?:物业|保安|保洁|审计|监理|设计|勘察|评估|咨询|测绘|律师|法律)[^，。；;、]{0,4}(?:服务费|服务外包|委托)/,
    /(?:聘请|特邀)[^，。；;、]{0,6}律师/,
    /(?:网络|专线)(?:建设|租用|运维)/,
  ],
  assets: [
    new RegExp(`(?:购置|购买|采购|添置)[^，。；;、]{0,8}(?:${EQUIPMENT})${UPKEEP}`),
    // 新增 and 更新 count only directly before the thing itself: 新增设备投资额 does not
    new RegExp(
      `(?:配备|更新|新增|新购)[^，。；;、]{0,8}(?:${DURABLE})(?=(?:数量?|台数|套数)?(?:$|[，,。；;、\\d]))`,
    ),
    /(?:设备|家具|车辆|公务用车|软件)(?:的)?(?:购置|采购|添置)/,
    new RegExp(`(?:${SYSTEM})(?:的)?(?:建设|开发|购置|采购|所需)`),
    new RegExp(`(?:${BUILD})${TO_WHAT}(?:${BUILDING}|${SOME})`),
    /(?:办公楼|业务用房|办公用房|服务中心|活动中心|停车场|大棚|厂房)(?:的)?建设/,
  ],
  payments:
    /补偿|拆迁|征地|租地|过渡费|工资|奖金|补贴|抚恤|慰问|贴息|以奖代补|先建后补|尾款|质保金|欠款|(?:农户|农民|村民|企业|居民|群众|商户|合作社|家庭|用户|消费者|经营主体)[^，。；;]{0,4}(?:购置|购买|采购|添置|配备|更换|更新|新增|新建|改建)/,
};
