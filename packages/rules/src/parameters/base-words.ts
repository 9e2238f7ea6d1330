/** What last year's figure is that a clause compares with. */
export type BaseKind = "executed" | "restated" | "approved";

/**
 * How a clause says which of last year's figures it means, the more telling first: 执行数 is no budget, and a base that
 * was restated (机构改革, 口径调整) was never disclosed. Common usage of budget statements since 2015, no legal source.
 */
export const baseWords: readonly (readonly [BaseKind, RegExp])[] = [
  ["executed", /执行数|执行(?=增加|减少|增长|下降|持平)|决算|实际(?:支出|发生|完成)|完成数/],
  ["restated", /(?:可比|同)口径|调整(?:后的?)?预算|调整数|剔除|扣除|还原/],
  ["approved", /预算/],
];

/** Words that leave a comparison open: 基本持平 is not the same figure. */
export const roughly = /基本|大致|大体|约|左右|略有/;
