/**
 * Why a check has no rule. `no-data`: the data is not printed in disclosures, or not in a readable form; `uncertain`: a
 * rule would often be wrong; `engine`: it is a property of this program, held by its tests; `open`: a rule is possible
 * but not written yet.
 */
export type UncoveredKind = "no-data" | "uncertain" | "engine" | "open";

export interface Uncovered {
  readonly id: string;
  readonly kind: UncoveredKind;
  readonly reason: string;
}

/** id|kind|reason. Remove the line of a check once a rule covers it. */
const lines = `
A-TENSE|uncertain|完成时的句子也用于介绍上年工作，按用词判断误报多
B-BLANK|uncertain|空白、“-”与 0 的混用不改变任何数，一律按 0 计算并保留原样；报出来对读者没有帮助
C-PROJ-ECON|no-data|公开的表不按项目列经济分类
C-DEPT-GOV-ECON|no-data|政府经济分类表不在九张标准报表内，公开的很少
D-PROC|uncertain|采购表各地口径不同（只列财政拨款、只列一类），与说明里的不一定是同一笔钱；表内由 other-tables-add-up 核对，说明里的分项由 procurement-parts 核对
D-FUND-NARR|uncertain|基金支出的说明可以写在总额一段或项目里，没有单独一段不等于没有说明
D-TOC|uncertain|目录的页码以 PDF 页计还是以正文计各地不同，阅读器不保留目录
D-NOTE|uncertain|表注的写法不固定；写明空表的表注由 empty-table-note 和 empty-table-explained 核对
E-ASSET-ROLL|no-data|公开的资产表只有期末数，没有增减
E-CLASS-CHANGE|uncertain|科目换版的对应关系官方不公布成表，由 code-names 提示停用的名称
E-GOV-TOTAL|no-data|需要同级全部部门和政府预算的文件
E-DEADLINE|no-data|公开的文件不印批复日期
E-SAME-DAY|no-data|公开的文件不印公开日期
F-SCHED-KIND|uncertain|项目是否一次性、是否工程要靠名称猜
F-COST-MISSING|uncertain|何种项目必须设成本指标各地执行年份不同
F-L1-REQUIRED|uncertain|一级指标的名称和必设项各地不同
F-IND-MIN|uncertain|指标的最低个数没有全国统一的要求
F-BASIS|uncertain|指标依据的写法没有标准，判断不了
F-COMPOUND|uncertain|一个指标含两个口径要靠理解语义
F-SCALE-ORDER|no-data|公开的绩效表多数不印评分档
F-IND-COVERAGE|uncertain|指标与用途分项的对应要靠语义
F-UNIT-COST|uncertain|人均、单价没有统一的标准，离群不是错误
F-GOAL-INDICATOR|uncertain|目标里的数量不要求都设指标
F-PERSONNEL-IN-PROJ|uncertain|村、社区人员的补助列项目支出是正当的
F-ODD-TERM|uncertain|生僻词没有可靠的词表
G-HOUSE-COST|uncertain|没有自有房屋而有取暖、物业费是常见的借用
G-STATEMENT|uncertain|按用途列车辆、大型设备的要求和金额标准随年度和地区不同
G-CLASS|uncertain|资产类别有 2010 与 2022 两版，各地合并列示
H-SECTIONS|uncertain|各省的段落标题和顺序不同，找不到一段不等于没有写
H-PERF-PROJ|uncertain|项目绩效目标表可以另外公开
H-PERF-DEPT|uncertain|部门整体绩效目标可以另外公开
H-GLOSSARY|uncertain|哪些专名必须解释没有清单
H-DATE|no-data|公开的文件多不印公开日期和批复日期
H-STAFF|uncertain|人员编制情况只有部分地区要求公开
H-SUBUNITS|uncertain|没有所属单位的部门不列清单
H-ATTACH|uncertain|附表可以是另外的文件
H-SECRET|uncertain|是否有涉密内容从公开的文件看不出
I-SELF|uncertain|自称不统一不影响理解，按词判断误报多
I-DECIMALS|uncertain|正文省略尾零是通行写法
I-LABEL|uncertain|同构的表字段名称略有不同不影响理解
J-BANK|uncertain|银行账号没有公开的校验规则，与项目编码、文号分不开
J-NAMES|uncertain|负责人姓名依法公开，受益人姓名要靠语义分辨
J-ADDRESS|uncertain|办公地址与个人住址要靠语义分辨
J-META|no-data|文件的元数据不属于公开的内容，阅读器不保留
K-CHECK-STATE|engine|由引擎保证：每条规则给出通过、不符、跳过，跳过写明原因
K-EVIDENCE|engine|由引擎保证：规则读过的每个值都成为证据
K-CONFLICT|engine|由阅读器保证：同一个数几处不同时都保留，并提示 conflicting-facts
K-DERIVED|engine|由诊断保证：同一原因引起的发现归并
K-ROUNDTRIP|engine|由测试保证：往返读写金额逐字一致
K-UNIT-EXPLICIT|engine|由模型保证：金额的类型带有单位
`;

/** The checks of the catalogue without a rule. */
export const uncovered: readonly Uncovered[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", kind = "", reason = ""] = line.split("|");
    return { id, kind: kind as UncoveredKind, reason };
  });
