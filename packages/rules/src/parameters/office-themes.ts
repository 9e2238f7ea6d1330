/** A field of work: names of its offices, and words of which their duties contain at least one. */
export interface OfficeTheme {
  readonly name: string;
  readonly offices: RegExp;
  readonly words: readonly string[];
}

const theme = (name: string, offices: RegExp, words: string): OfficeTheme => ({
  name,
  offices,
  words: words.split(" "),
});

/** Fields whose duties have distinctive words; fields that share their words with others are left out. */
export const officeThemes: readonly OfficeTheme[] = [
  theme("环保", /环保|环境保护|生态环境/, "环保 环境 污染 生态 垃圾 扬尘 大气 水质 排污 排放 节能 绿化 保洁"),
  theme(
    "卫生",
    /卫生|卫健|防疫/,
    "卫生 医疗 疾病 传染病 防疫 健康 医药 药品 妇幼 免疫 诊疗 环境卫生 职业卫生 饮用水 公共场所",
  ),
  theme("计划生育", /计生|计划生育/, "计划生育 生育 人口 育龄 计生 优生 避孕"),
  theme("民政", /民政/, "民政 低保 最低生活 救助 救灾 救济 优抚 殡葬 养老 残疾 福利 换届 婚姻 困难户 五保"),
  theme("信访", /信访/, "信访 来信 来访 上访 诉求 接访 走访"),
  theme("安全生产", /安监|安全生产|安办/, "安全 事故 隐患 消防 危化 应急"),
  theme("武装", /武装/, "民兵 兵役 国防 征兵 武装 军事 战备 预备役"),
  theme("财务", /财务|财政|会计/, "财务 财政 资金 预算 会计 账 资产 经费 支付 收支"),
  theme("司法", /司法|法制|法治/, "司法 法律 法治 法制 调解 普法 矫正 法规 依法"),
  theme("教育", /教育|学校|教办/, "教育 学校 教师 学生 教学 幼儿"),
  theme("统计", /统计/, "统计 普查 调查 数据 报表"),
  theme("文化", /文化|文广|文体/, "文化 文艺 文物 图书 体育 旅游 演出 阅读 非物质 广播"),
  theme("防汛应急", /防汛|抗旱|应急/, "防汛 防旱 抗旱 汛情 水库 水利 洪水 灾害 救援 险情 应急 值守 突发"),
  theme(
    "农业",
    /农业|农经|农办|农技|畜牧|农村工作/,
    "农业 农村 农民 农机 种植 畜牧 粮食 林业 耕地 土地 防疫",
  ),
  theme(
    "土地",
    /土地|国土|征地|征收|拆迁|支重/,
    "土地 征地 宅基地 用地 拆迁 征收 国土 地上附着物 占地 规划 补偿 房屋",
  ),
  theme("农村经营管理", /经管|农经|经营管理/, "村级 财务 承包 集体 农民 收益分配 农业 农村 审计 资产"),
  theme(
    "城市管理",
    /城管|城市管理|综合执法|市容/,
    "城管 市容 占道 执法 违章 违法 广告 摊点 城市管理 巡查 环境卫生",
  ),
  theme("党建", /党建|组织办|组织科/, "党 干部 组织 党员 支部"),
];
