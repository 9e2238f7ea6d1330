/** Zones, quarters and areas (高新区, 社区) that are not districts. */
const NO_DISTRICT =
  "高新|开发|园|新|社|校|厂|景|库|保税|示范|城|郊|山|林|牧|灾|小|辖|地|片|住宅|商务|产业|核心|中心|功能|各|本|全|该|市|城乡|试验|合作|保护|矫正|服务|管理|街|棚户|棚改|[蓄滞行分泄]洪|生活|办公|作业|生产|教学|宿舍|家属|养殖|种植|灌|病|观光|旅游|度假|水源|汇水|沉陷|塌陷|采煤|矿|安置|集聚|物流|工业|港|渔|湖|湿地|缓冲|隔离|易涝|低洼|浸没|淹没|填埋|施工|停车|候车|等候|接待|展示|体验|休闲|活动|健身";

/** The district in the name of a body or a place: 某市某区. 县 and 市 within a district's name are another level. */
export const districtIn = new RegExp(
  `(?:^|(?<=[市省]))(?<place>(?!\\p{Script=Han}{0,4}(?:${NO_DISTRICT})区)\\p{Script=Han}{2,3}区)`,
  "u",
);
/** The county in the name of a body or a place: 某市某县. */
export const countyIn =
  /(?:^|(?<=[市州省]))(?<place>(?![全各本该我邻外])\p{Script=Han}{2,3}县)(?![级域乡以城])/u;
/** The city that a body's name begins with; what begins with 城市 or 超市 names none. */
export const cityIn =
  /^(?<place>(?![全各本该我城都超菜上农集股房夜])\p{Script=Han}{2,3}市)(?![场政容民区值级])/u;
/** The sub-district in a body's name, behind what it belongs to. */
export const subdistrictIn = /(?:^|(?<=[市区县]|政府))(?<place>\p{Script=Han}{2,4}?街道)(?!办事处等|、|和)/u;

/** Where a sentence names who builds or carries out something, or where it is. */
export const tellsOfPlace =
  /(?<=(?:建设单位|实施单位|实施主体|责任单位|主办单位)(?:为|是|[:：])?)(?<body>\p{Script=Han}{2,30}?(?:街道办事处|政府|局|委员会|中心))|(?<=位于)(?<site>\p{Script=Han}{2,12}?区)/u;
/** Words of help for another place, or of things there. */
export const helpsElsewhere = /对口|支援|帮扶|协作|合作|援[建助藏疆]|异地|跨区|毗邻|相邻|交界|借用|租[用赁]/;
/** The same directly before a word; without 合作, which 合作社 contains. */
export const helpsOthers = /对口|支援|帮扶|协作|援[建助藏疆]/;
