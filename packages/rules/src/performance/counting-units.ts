/** Units that count or measure a quantity, each with its synonyms. 平米 is not a legal unit, but means 平方米. */
const units: readonly (readonly string[])[] = [
  ["人", "名"],
  ["平方米", "平米", "㎡", "m²", "m2"],
  ["公里", "千米", "km"],
  ["公斤", "千克", "kg"],
  ..."人次 户 户次 家 座 个 处 次 场 场次 期 批 批次 件 份 台 套 辆 间 栋 幢 所 条 项 米 亩 公顷 吨 盏 株 棵 只 张 册 本 块 村 支 对 部 组 班次 课时 车次 立方米 卷 篇 幅 艘 枚"
    .split(" ")
    .map((unit) => [unit]),
];

const standard = new Map(
  units.flatMap((wordings) => wordings.map((wording) => [wording, wordings[0] ?? wording] as const)),
);

/** The standard word for a counting unit; undefined for shares, times and money. */
export function countingUnit(unit: string): string | undefined {
  return standard.get(unit);
}

/** All words for units, the longest first: 人次 before 人. */
export const countingWordings: readonly string[] = [...standard.keys()].sort((a, b) => b.length - a.length);

/** Counters that occur only in words, and never stand for each other: 一届, 两位. */
export const furtherCounters: readonly string[] =
  "届 类 种 位 件套 亩次 盘 集 节 门 堂 片 口 眼 头 尾 架".split(" ");
