/** A field of work: by what names an office has it, and words of which its duties have at least one. */
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

/** Fields whose duties have words of their own; fields that share their words with others are left out. */
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
  theme("党建", /党建|组织办|组织科/, "党 干部 组织 党员 支部"),
];
