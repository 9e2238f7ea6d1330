/** A body or law that no longer exists, the first fiscal year in which its name is out of date, and its successor. */
export interface RetiredName {
  readonly pattern: RegExp;
  readonly outOfUseFrom: number;
  readonly now: string;
}

/** Reform of party and state institutions of 2018, carried out locally by the spring of 2019; of 2023, locally by 2024. */
const bodies: readonly RetiredName[] = [
  {
    pattern: /工商行政管理局|质量技术监督局|食品药品监督管理局|工商局|质监局|食药监局/,
    outOfUseFrom: 2019,
    now: "市场监督管理局",
  },
  {
    pattern: /国土(?:资源[局厅部]|(?<![整理治]国土)局)/,
    outOfUseFrom: 2019,
    now: "自然资源局（厅、部）",
  },
  {
    pattern: /卫生和计划生育(?:委员会|局|委)|卫生计生(?:委|局)|卫计[委局]/,
    outOfUseFrom: 2019,
    now: "卫生健康委员会",
  },
  { pattern: /工商行政管理事务/, outOfUseFrom: 2019, now: "市场监督管理事务" },
  { pattern: /劳动和社会保障(?:部(?!门)|厅|局)/, outOfUseFrom: 2010, now: "人力资源和社会保障部（厅、局）" },
  { pattern: /监察局(?<=(?:[市区县省]|^)监察局)/, outOfUseFrom: 2019, now: "监察委员会" },
  { pattern: /安全生产监督管理局|安监局/, outOfUseFrom: 2019, now: "应急管理局" },
  { pattern: /环境保护(?:局|厅|部)|环保局/, outOfUseFrom: 2019, now: "生态环境局（厅、部）" },
  {
    pattern: /(?<!和)旅游发展委员会|文化广电新闻出版局|文广新局/,
    outOfUseFrom: 2019,
    now: "文化和旅游局（厅）",
  },
  { pattern: /农业部(?!门)|(?<!畜)农牧(?:业)?局|农业委员会/, outOfUseFrom: 2019, now: "农业农村局（部）" },
  { pattern: /扶贫开发(?:领导小组)?办公室/, outOfUseFrom: 2022, now: "乡村振兴局，2024 年起并入农业农村局" },
];

/** Bodies of the State Council, by the same two reforms. */
const national: readonly RetiredName[] = [
  { pattern: /国家旅游局/, outOfUseFrom: 2019, now: "文化和旅游部" },
  { pattern: /国家新闻出版广电总局|国家广播电影电视总局/, outOfUseFrom: 2019, now: "国家广播电视总局" },
  {
    pattern: /国家工商(?:行政管理)?总局|(?:国家)?质(?:量监督检验检疫|检)总局|国家食品药品监督管理总局/,
    outOfUseFrom: 2019,
    now: "国家市场监督管理总局",
  },
  { pattern: /国家安全生产监督管理总局|国家安监总局/, outOfUseFrom: 2019, now: "应急管理部" },
  { pattern: /银保监会|银行保险监督管理委员会/, outOfUseFrom: 2024, now: "国家金融监督管理总局" },
];

/** Laws that have been replaced. */
const laws: readonly RetiredName[] = [
  { pattern: /《信访条例》/, outOfUseFrom: 2023, now: "《信访工作条例》（2022年5月1日起施行）" },
  {
    pattern:
      /《(?:中华人民共和国)?(?:合同法|物权法|民法通则|民法总则|侵权责任法|担保法|婚姻法|继承法|收养法)》/,
    outOfUseFrom: 2021,
    now: "《中华人民共和国民法典》（2021年1月1日起施行）",
  },
];

export const retiredNames: readonly RetiredName[] = [...bodies, ...national, ...laws];
