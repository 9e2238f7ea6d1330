import { districtIn } from "./places.js";

/** Words that only another kind of body uses. */
export interface ForeignWords {
  readonly pattern: RegExp;
  /** Names of the bodies that may use the words. */
  readonly own: RegExp;
}

/** 县 behind a word after which a name can begin: as a noun, not as the end of a proper name. */
const ANEW = String.raw`县(?<=(?:^|[^\p{Script=Han}]|维护|建立|完成|配合|协助|接受|按照|根据|协调|承办|承担|经|报|受|管理|落实|贯彻|执行|[由向对与和及在])县)(?<![市区]、县)`;
const COUNTY = `[全我本]县|${ANEW}(?:级(?!以上|市|领导)|委|政府|人民政府|民政|财政|教育|组织|直)`;
const NOT_SUBDISTRICT = /^(?!.*(?:街道|办事处))/;

/**
 * Words that only a body of a certain kind uses about itself. Common usage, no legal source. 区县, 县级以上 and a
 * county's proper name are open to all; 地区, 社区, 辖区 name no district.
 */
export const administrativeLevels = {
  validFrom: "2015-01-01",
  /** Bodies that the rule checks: sub-districts, and bodies of a district. */
  district: /街道|办事处|(?<![地社])区/,
  /** Bodies that are not under a district. */
  notDistrict: /县|自治区|地区/,
  /** Signs in the text that the body is under a district. */
  districtAbove:
    /(?:高新|开发|经开|新)区(?:党工委|管委会|工委|财政|政府)?|(?<![社地辖小景园校片灾山库])区(?:委|政府|人民政府|管委会|党工委)|[我全]区(?!域)/,
  words: [
    { pattern: new RegExp(COUNTY, "u"), own: /县/ },
    // the glossary of the city's template
    { pattern: /[是与](?:市|省|县)级(?:预算主管部门|财政有经费领拨)/, own: /^(?!.*(?:区|街道|办事处))/ },
    { pattern: /(?:指导|组织|督促|各)乡镇(?![（、街和及])/, own: NOT_SUBDISTRICT },
    // on whose orders it acts
    {
      pattern:
        /(?<![乡街各、和及\p{Script=Han}])[乡镇](?:党委|党工委|政府|人民政府)[^，。；;]{0,10}(?:交办|布置|部署)/u,
      own: NOT_SUBDISTRICT,
    },
    {
      pattern:
        /[乡镇](?:党委|政府|人民政府)(?<=(?:完成|承办|办理|落实)[^，,。；;\d]{0,3}[乡镇](?:党委|政府|人民政府))[^，。；;]{0,10}(?:交办|布置|部署)/,
      own: NOT_SUBDISTRICT,
    },
    {
      pattern: /(?<!街道)局(?:领导|党组|党委)(?:交办|安排|布置|部署)/,
      own: /^(?!.*(?:街道|办事处|[乡镇](?:人民政府)?$))/,
    },
    {
      pattern: /街道(?:党工委|办事处)[^，。；;和及与]{0,8}(?:交办|布置)/,
      own: /街道|办事处|社区|中心|站|所/,
    },
    {
      pattern: /(?:督促|协调|配合|组织|指导)局(?:有关部门|机关|各科室|党组)|[我本]局/,
      own: NOT_SUBDISTRICT,
    },
  ] satisfies readonly ForeignWords[],
} as const;

/** Those on whose orders a body acts: 县委、县政府. */
export const ordersFrom = /(?<level>[县区市])委[、和及]?\k<level>(?:人民)?政府/u;
/** Behind them, tasks that only one's own superiors give. */
export const ordered = /^[^，。；;]{0,4}(?:交办|布置)/;

export type PlaceLevel = "province" | "city" | "county" | "district";

/** Names that begin with a province, without a smaller place behind it. */
const PROVINCE_NAME = /^(?:中共)?(?:[^省市县区旗州盟\s]{2,3}|贵州)省(?!.*[市县区旗州盟镇乡])/;

/** Names that begin with a county, after its province and city. */
const COUNTY_NAME =
  /^(?:中共)?(?:[^省市县区旗\s]{2,5}省)?(?:[^省市县区旗\s]{2,6}[市州盟])?[^省市县区旗州盟\s]{1,6}[县旗](?!级|区)/;
/**
 * Names that begin with a city, without a county or zone behind it; 市场 and 市容 are no city. A city's own name may end
 * in 州.
 */
const CITY_NAME =
  /^(?:中共)?(?:[^省市县区旗\s]{2,5}[省州](?!市))?(?:[^省市县区旗州\s]{2,5}|[^省市县区旗州\s]{1,3}州)市(?!场|容)(?!.*[县区旗])/;

/** The level of the place at the beginning of a body's name; undefined if it names none, or a zone. */
export function placeLevel(whole: string): PlaceLevel | undefined {
  const name = whole.replace(/^.{1,6}?自治区/, "");
  if (COUNTY_NAME.test(name)) return "county";
  if (districtIn.test(name)) return "district";
  if (CITY_NAME.test(name)) return "city";
  return PROVINCE_NAME.test(name) ? "province" : undefined;
}

const levelCalled: Readonly<Record<string, PlaceLevel>> = {
  省: "province",
  市: "city",
  县: "county",
  区: "district",
};
/** What a body says that it belongs to, by level alone: 本院是市卫生健康委员会所属事业单位. */
export const belongsTo =
  /(?:[是为系]|隶属于?)(?<level>[省市县区])(?:人民政府|\p{Script=Han}{2,10}(?:局|委员会|委|厅|办公室))(?:所属|直属|下属|举办|管理|主管)/u;

/** The level of what a body belongs to, in such words. */
export function levelOfParent(words: string): PlaceLevel | undefined {
  return levelCalled[belongsTo.exec(words)?.groups?.level ?? ""];
}

const RULES =
  "(?:主管|负责|统筹|指导|监督|管理|拟[订定]|制[订定]|编制|起草|履行)(?:和|并)?(?:组织|协调|指导|监督|管理|统筹|规划|推进|实施){0,2}";
/** Not what this body only helps another with, or is ordered to do. */
const FOR_OTHERS = "(?<!(?:配合|协助|参与|会同|按照?|落实|由|受|服从|接受)[^，。；;]{0,12})";
const OF_COUNTY_BRANCH =
  "[\\p{Script=Han}]{1,6}县\\p{Script=Han}{0,10}(?:局|分局|队|所|站|院|中心|学校|政府|公司)";

/** Words for the surrounding place that a body uses, if it belongs to one of these levels. */
export interface LevelWords {
  readonly levels: readonly PlaceLevel[];
  readonly pattern: RegExp;
  /** Other words in the same sentence that show that another body's place is meant. */
  readonly unlessBeside?: RegExp;
  /** Words anywhere in the document that show that such bodies exist there. */
  readonly unlessAnywhere?: RegExp;
}

export const levelWords: readonly LevelWords[] = [
  // orders and plans come from above; only its own bodies run a whole place
  { levels: ["county", "district"], pattern: new RegExp(`${FOR_OTHERS}${RULES}全[省市州](?![场县])`) },
  { levels: ["province"], pattern: new RegExp(`${FOR_OTHERS}(?:${RULES}|承担)全[县镇](?!域|级)`) },
  { levels: ["county"], pattern: new RegExp(`${FOR_OTHERS}${RULES}全区(?!域)`), unlessAnywhere: /自治区/ },
  {
    levels: ["city"],
    pattern: /[全我本]县(?!域|级|区)/,
    unlessBeside: /县/,
    unlessAnywhere: new RegExp(OF_COUNTY_BRANCH, "u"),
  },
  {
    levels: ["city"],
    pattern: new RegExp(`${FOR_OTHERS}${RULES}全区(?!域)`),
    unlessBeside: /区/,
    unlessAnywhere:
      /自治区|[开发新园高景库保税功能]区(?=[^，。；;]{0,6}(?:局|委|会|办|中心))|区(?:分局|支队|大队|政府)/,
  },
];
