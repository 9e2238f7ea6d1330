/** The kind of last year's figure that a clause compares with. */
export type BaseKind = "executed" | "restated" | "approved";

/**
 * Words for the kind of last year's figure, the more specific first: 执行数 is not a budget, and a restated base
 * (机构改革, 口径调整) was never disclosed. Common usage of budget statements since 2015, no legal source.
 */
export const baseWords: readonly (readonly [BaseKind, RegExp])[] = [
  ["executed", /执行数|执行(?=增加|减少|增长|下降|持平)|决算|实际(?:支出|发生|完成)|完成数/],
  [
    "restated",
    /(?:可比|同|新)口径|(?:调整|追加|变动|变更)(?:后的?)?(?:预算|数)|预算(?:调整|追加|变动|变更)|(?:全年|最终)预算|剔除|扣除|还原|(?:机构改革|合并|划转|转隶)[前后]|[（(][^（()）]{0,40}(?:口径|追加|调整|机构改革|合并|划入|划出|划转|转隶)/,
  ],
  ["approved", /预算/],
];

/** A sentence that says what last year's figure includes: 2024年预算数包含划入单位的20万元. */
export const baseStatement =
  /(?:上年|去年|20\d\d年)度?[^，。；;]{0,8}(?:预算|决算|数)(?:已|均|也)?(?:包含|包括|含有?|剔除|扣除|按[^，。；;]{0,12}口径)/;

/** Words of rough comparison: 基本持平 does not mean the same figure. */
export const roughly = /基本|大致|大体|约|左右|略有/;
