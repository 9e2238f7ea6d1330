/** How bodies refer to themselves: 我局, 本单位, 全街道. Data only. */
const bodies = [
  "部门",
  "单位",
  "办事处",
  "街道",
  "办",
  "局",
  "委",
  "厅",
  "处",
  "署",
  "会",
  "队",
  "馆",
  "园",
  "社",
  "台",
];
const lesser = ["镇", "乡", "中心", "院", "校", "站", "所"];
/** Words for a body that may follow 全; 全会 and 全处 are other words. */
const wholes = ["部门", "街道", "单位", "局", "厅", "镇", "乡", "办", "院", "校"];
const places = ["区", "县", "市", "省", "州", "旗"];

/** Bodies that are the whole of their level of government, by the end of their names. */
export const wholeOfLevel = /(?<kind>镇|乡|街道)(?:人民政府|政府|办事处)?$/;
/** Words for the department itself before 本级, in a disclosure of 本级 alone: 机关本级. */
export const ownOffices: readonly string[] = ["机关", "单位", "部门"];

/** What bodies of one kind are called without their names, by the ends of those: 学校 for 某大学. */
export const ownKinds: readonly (readonly [string, RegExp])[] = [
  ["学校", /(?:大学|学院|学校|中学|小学|幼儿园|党校)$/],
  ["医院", /(?:医院|卫生院|保健院)$/],
];

/** Words by which a statement refers to its own department or unit. */
export const selfWords: readonly string[] = [
  "我",
  "本",
  ...[...bodies, ...lesser, ...places].map((body) => `我${body}`),
  ...[...bodies, ...lesser].map((body) => `本${body}`),
  ...wholes.map((body) => `全${body}`),
  "部门",
  "单位",
  "街道办事处",
  "办事处",
  "街道",
];
