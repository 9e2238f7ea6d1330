import { parsePrintedNumber } from "@qingbei/domain";
import type { Evaluation, Measure } from "../engine/evaluation.js";
import { evaluateShare } from "../engine/share.js";
import {
  type AmountList,
  amountIn,
  amountListsIn,
  type ListedAmount,
  PRINTED_AMOUNT,
} from "./amount-lists.js";

/** A share in words beside the amounts that it divides: 货物30万元，占采购总额的60%. */
export interface PrintedShare {
  readonly start: number;
  readonly end: number;
  /** The percentage as printed, 60%. */
  readonly printed: string;
  readonly part: ListedAmount;
  readonly whole: ListedAmount;
  readonly evaluation: Evaluation;
}

const SHARE = new RegExp(
  String.raw`(?<amount>${PRINTED_AMOUNT})[，,（(]?\s?占(?<of>[^，,。；;、（）()\d%％]{0,24}?)的?(?:比重|比例)?(?:约?为|约)?(?<rate>\d{1,3}(?:\.\d{1,4})?)\s?[%％]`,
  "g",
);
const NAMED = new RegExp(String.raw`(?<name>[^，,。；;：:（(\d]{0,40})(?<amount>${PRINTED_AMOUNT})`, "g");
/** Words between a name and its amount. */
const COPULA = /(?:[总共合]计|为|是|共|达|[：:])+$/;
/** What the amount of a whole may be called besides: “三公”经费支出决算. */
const ENDING = /(?:支出|收入)?(?:预算|决算)?(?:数|总额|合计|总数|金额)?$/;
/** Words before the name of a whole that its amount need not repeat. */
const BEFORE = /^(?:本?年度?|当年|全年|全部|本(?:部门|单位|级)|我[局委办院校]|部门|单位)+/;
/** 预算 and 支出 alone are the end of too many names. */
const SHORTEST_NAME = 3;
/** An amount of another year, or a change: not the whole that a share is of. */
const OTHER = /上年|去年|增加|减少|增长|下降|[比较]/;

const measure = ({ amount: value, decimals }: ListedAmount): Measure => ({
  value,
  decimals,
  printed: decimals,
});

function evaluated(part: ListedAmount, whole: ListedAmount, rate: string): Evaluation | undefined {
  const stated = parsePrintedNumber(rate);
  if (!stated) return undefined;
  const { value, decimals } = stated;
  const numbers = new Map<string, Measure>([
    ["part", measure(part)],
    ["whole", measure(whole)],
    ["percentage", { value, decimals, printed: decimals }],
  ]);
  return evaluateShare(
    { form: "share", part: "part", whole: "whole", percentage: "percentage" },
    (pointer) => numbers.get(pointer) ?? measure(whole),
  );
}

/** An amount of a text, with its name as it stands and without what it may be called besides. */
interface Named {
  readonly names: readonly [full: string, bare: string];
  readonly amount: ListedAmount;
}

function namedAmountsIn(text: string): readonly Named[] {
  return [...text.matchAll(NAMED)].flatMap(({ groups }) => {
    const name = (groups?.name ?? "").replace(COPULA, "");
    const amount = OTHER.test(name) ? undefined : amountIn(name, groups?.amount ?? "");
    return amount ? [{ names: [name, name.replace(ENDING, "")] as const, amount }] : [];
  });
}

/** The one amount that has the name; undefined if none has it, or several that differ. */
function withName(all: readonly Named[], name: string, part: ListedAmount): ListedAmount | undefined {
  const core = name.replace(BEFORE, "");
  if (core.length < SHORTEST_NAME) return undefined;
  const [first, ...more] = all.filter(({ names }) => names.some((each) => each.endsWith(core)));
  const isOne = more.every(({ amount }) => amount.printed === first?.amount.printed);
  return first && isOne && first.amount.printed !== part.printed ? first.amount : undefined;
}

interface Candidate extends Omit<PrintedShare, "whole" | "evaluation"> {
  readonly of: string;
  readonly rate: string;
}

const holds = ({ status }: Evaluation) => status !== "failed";

function shareOf(each: Candidate, whole: ListedAmount | undefined): readonly PrintedShare[] {
  const evaluation = whole && evaluated(each.part, whole, each.rate);
  return whole && evaluation ? [{ ...each, whole, evaluation }] : [];
}

/**
 * The shares of a list whose whole is called otherwise: 支出100万元。其中：人员经费80万元，占基本支出的80%. The whole is
 * theirs if it is that of at least half of them.
 */
function sharesInList(list: AmountList, all: readonly Candidate[]): readonly PrintedShare[] {
  const own = all.filter(({ start, end }) => start >= list.start && end <= list.end);
  if (own.some(({ of }) => of !== own[0]?.of)) return [];
  const shares = own.flatMap((each) => shareOf(each, list.whole));
  const held = shares.filter(({ evaluation }) => holds(evaluation)).length;
  return held > 0 && held * 2 >= shares.length ? shares : [];
}

/** The shares in a text whose part and whole are both printed in it. */
export function printedSharesIn(text: string): readonly PrintedShare[] {
  if (!/占[^，。]{0,30}[%％]/.test(text)) return [];
  const all = [...text.matchAll(SHARE)].flatMap(({ index, groups, 0: { length } }): Candidate[] => {
    const part = amountIn("", groups?.amount ?? "");
    const rate = groups?.rate ?? "";
    return part
      ? [{ start: index, end: index + length, printed: `${rate}%`, part, of: groups?.of ?? "", rate }]
      : [];
  });
  const amounts = namedAmountsIn(text);
  const named = all.flatMap((each) => shareOf(each, withName(amounts, each.of, each.part)));
  const starts = new Set(named.map(({ start }) => start));
  const unnamed = all.filter(({ start }) => !starts.has(start));
  return [...named, ...amountListsIn(text).flatMap((list) => sharesInList(list, unnamed))];
}
