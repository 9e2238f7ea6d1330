import { moneyUnits, parseAmount, type Wan } from "@qingbei/domain";
import { numberPattern } from "@qingbei/domain/internal";
import { segmentBefore } from "./clauses.js";

/** An amount of a list in words: its name, its amount as printed, and in 万元. */
export interface ListedAmount {
  readonly name: string;
  readonly printed: string;
  readonly amount: Wan;
  /** Printed decimals, counted in 万元. */
  readonly decimals: number;
}

/** A whole and the list of its parts behind it: 固定资产520万元，其中：房屋400万元，车辆120万元。 */
export interface AmountList {
  readonly start: number;
  readonly end: number;
  readonly whole: ListedAmount;
  readonly parts: readonly ListedAmount[];
  /** Whether the words say that the parts are all there is. */
  readonly isComplete: boolean;
  /** Numbers of projects that the sentence states before its list: 3 of 实施项目3个，资金100万元，其中：…. */
  readonly projects: readonly number[];
}

/** An amount of money with its unit, as a piece of a pattern. */
export const PRINTED_AMOUNT = String.raw`${numberPattern}\s?(?:万元|亿元|元)`;
const AMOUNTS = new RegExp(PRINTED_AMOUNT, "g");
/** Words between a whole and its parts; a remark on what it is may end its sentence: ，是指…的支出。其中：. */
const LEAD = String.raw`(?:[^。；;\d万元（）()]{0,16}?|(?:[，,]是?指[^。；;\d]{1,80})?。)(?:其中|包括|分别(?:为|是)?|构成(?:情况)?(?:为|是)?)[：:，,]?`;
/** What the whole is called, in the same clause. */
const WHOLE = new RegExp(
  String.raw`(?<name>[^，,。；;：:（(\d]{0,30})(?<amount>${PRINTED_AMOUNT})(?<lead>${LEAD})`,
  "g",
);
const PART = new RegExp(
  String.raw`\s*(?<name>[^，,。；;：:\d（）()%％]{1,40}?)(?:为|是|[：:])?\s?(?<amount>${PRINTED_AMOUNT})(?:[，,（(]\s?占[^，,。；;、（）()\d]{0,24}(?:\d[\d.]*[%％])[）)]?)?(?:[，,]主?要?用于[^；;。\d]{1,80})?(?<mark>[，,、；;。]|和|及|$)`,
  "y",
);
/** No name of a part: a change, an earlier year (but not what was carried over from it), what is left or was done, a part of a part. */
const NO_PART =
  /增加|减少|增长|下降|上年(?!度?结[转余])|去年|同比|[比较]|其中|完成|剩余|累计|已|超过|不超|达到|标准|每|均|合计|(?<!公)共计?|总计|总额|原值|净值|折旧|负债/;
/** No whole: a change, an earlier year. */
const NO_WHOLE = /增加|减少|增长|下降|上年|去年|结转|[比较]/;
/** A last part that takes up all that is left. */
const REST = /^(?:其[他余]|剩余)|[等及]其[他余]/;
/** Parts that together are the whole wherever they are named side by side. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/人员/, /公用/],
  [/基本支出/, /项目支出/],
];
/** 项目3个, 3个项目. */
const COUNT = /项目(?:共|有|为)?\s?(\d{1,3})\s?个|(\d{1,3})\s?个[^，,。；;、\d]{0,6}项目/g;

/** What a printed amount is, with its name; undefined if it cannot be read. */
export function amountIn(name: string, printed: string): ListedAmount | undefined {
  const read = parseAmount(printed);
  if (read.kind !== "amount") return undefined;
  const decimals = read.decimals - moneyUnits[read.unit];
  return { name: name.trim().replace(/^年度?/, ""), printed, amount: read.amount, decimals };
}

/**
 * The parts that follow `from` one after another, up to the end of the sentence, or to the ； behind a list with commas;
 * undefined if anything else is there.
 */
function partsFrom(text: string, from: number): { parts: readonly ListedAmount[]; end: number } | undefined {
  const parts: ListedAmount[] = [];
  let comma: string | undefined;
  PART.lastIndex = from;
  for (;;) {
    const { groups, index = 0, 0: all } = PART.exec(text) ?? { 0: "" };
    const part = groups && amountIn(groups.name ?? "", groups.amount ?? "");
    if (!part || NO_PART.test(part.name)) return undefined;
    parts.push(part);
    const mark = (groups.mark ?? "").replace(";", "；");
    comma ??= mark;
    const end = index + all.length;
    const isLast = mark === "。" || mark === "" || end === text.length || (mark === "；" && comma !== mark);
    if (isLast) return parts.length > 1 ? { parts, end } : undefined;
  }
}

function isComplete(lead: string, parts: readonly ListedAmount[]): boolean {
  const names = parts.map(({ name }) => name);
  if (/分别|构成/.test(lead) || REST.test(names.at(-1) ?? "")) return true;
  const isHalved = HALVES.some((half) => half.every((word) => names.some((name) => word.test(name))));
  return parts.length === 2 && isHalved;
}

/** The wholes in a text whose parts are listed behind them with their amounts, up to the end of the sentence. */
export function amountListsIn(text: string): readonly AmountList[] {
  if (!/其中|包括|分别|构成/.test(text)) return [];
  return [...text.matchAll(WHOLE)].flatMap(({ index, groups, 0: all }) => {
    const whole = amountIn(groups?.name ?? "", groups?.amount ?? "");
    const found = partsFrom(text, index + all.length);
    if (!whole || !found || NO_WHOLE.test(whole.name)) return [];
    const lead = segmentBefore(text, index, "period");
    // where the inner of two lists ends is not known: 人员经费80万元，其中工资70万元，公用经费20万元
    if (/其中|包括/.test(lead)) return [];
    const before = lead + all;
    // behind a full stop the parts are those of the one amount of the sentence before
    if (groups?.lead?.includes("。") && (before.match(AMOUNTS)?.length ?? 0) > 1) return [];
    const counts = [...before.matchAll(COUNT)].map(([, one, other]) => Number(one ?? other));
    const isWhole = counts.includes(found.parts.length) || isComplete(groups?.lead ?? "", found.parts);
    return [{ start: index, whole, ...found, isComplete: isWhole, projects: counts }];
  });
}
