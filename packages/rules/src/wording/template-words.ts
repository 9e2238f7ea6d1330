/**
 * Words that any project may use, so that sharing them says nothing about its topic. Collected from the forms and from
 * performance tables of several provinces; data, longest match first.
 */
export const templateWords: readonly string[] = [
  // the form: money and its use
  ..."项目 资金 经费 万元 共计 合计 专项 支出 预算 用于 主要 主要用于 使用 安排 费用 补助 补贴 金额 成本 执行率 财政 拨付 发放 足额 到位 所需 款项".split(
    " ",
  ),
  // the form: targets and indicators
  ..."绩效 目标 指标 数量 质量 时效 效益 效果 满意度 满意 比率 覆盖率 完成率 及时率 合格率 达标 标准 符合 行业 检测 验收 完工 工程量 合同 如期 按时 按期 及时 准时 时间 时限 完成 年度 计划 全年 本年 每年 每月 次数 人数 情况 要求 规定".split(
    " ",
  ),
  // running costs, which any project may have
  ..."办公费 印刷费 差旅费 会议费 培训费 水费 电费 水电费 邮电费 物业管理费 维修费 租赁费 劳务费 咨询费 交通费 办公用品 办公耗材".split(
    " ",
  ),
  // what every office writes
  ..."工作 活动 日常 开展 保障 确保 保证 维护 提高 提升 加强 推进 促进 实现 落实 做好 进行 解决 问题 建设 改善 有效 有序 正常 顺利 积极 更好 能够 可以 持续 全面 进一步 相关 有关 各项 各类 其他 方面 需要 需求 服务 管理 水平 能力 环境 发展 安全 社会 人员 群众 居民 村民 办事处 街道 单位 部门 机关 辖区 地区 全区 区域 期间 组织 生活 方便 打造 影响 可持续".split(
    " ",
  ),
];
