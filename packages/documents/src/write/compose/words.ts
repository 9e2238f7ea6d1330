import {
  type Exact,
  formatAmount,
  formatPercentage,
  isExact,
  type Percentage,
  type Quantity,
  toText,
  type Wan,
  type YearOnYearChange,
} from "@qingbei/domain";

/** 61.20万元. */
export const money = (amount: Exact): string => formatAmount(amount as Wan, { withUnit: true });
export const count = (quantity: Quantity): string => toText(quantity);

/** Whether a value is a number that can stand in a sentence: neither missing nor blank. */
export const isStated = (amount: Exact | null | undefined): amount is Exact => isExact(amount);

/** 一般公共预算拨款1180.36万元，政府性基金预算拨款70.00万元: names with amounts, without those that are not stated. */
export function listed(
  parts: readonly (readonly [name: string, amount: Exact | null | undefined])[],
  between = "，",
): string {
  return parts
    .flatMap(([name, amount]) => (isStated(amount) ? [`${name}${money(amount)}`] : []))
    .join(between);
}

const kinds = { executed: "执行数", approved: "预算数" } as const;

/** The year compared with: 2023年预算数, 上年. */
function baseWords({ baseYear, baseKind, baseAmount }: YearOnYearChange): string {
  const year = baseYear ? `${baseYear}年` : "上年";
  const kind = baseKind ? kinds[baseKind] : isStated(baseAmount) ? "预算" : "";
  return `${year}${kind}${isStated(baseAmount) ? money(baseAmount) : ""}`;
}

const directions = { increase: ["增加", "增长"], decrease: ["减少", "下降"] } as const;
const rateWords = (rate: Percentage) => formatPercentage(rate);

/**
 * A change on last year as a clause: 比2023年预算91.60万元减少1.20万元，下降1.31%，主要原因是…. Empty if no direction is known.
 */
export function changeWords(change: YearOnYearChange | null | undefined): string {
  if (!change?.direction) return "";
  const { direction, amount, percentage, reason } = change;
  const because = reason ? `，主要原因是${ended(reason)}` : "";
  if (direction === "unchanged") return `与${baseWords(change)}持平${because}`;
  const [more, rate] = directions[direction];
  const sizes = [
    ...(isStated(amount) ? [`${more}${money(amount)}`] : []),
    ...(percentage ? [`${isStated(amount) ? rate : more}${rateWords(percentage)}`] : []),
  ];
  return `比${baseWords(change)}${sizes.length > 0 ? sizes.join("，") : more}${because}`;
}

/** A text without the mark at its end: the sentence around it has its own. */
export const ended = (text: string): string => text.replace(/[。；;，,]+$/, "");

/** A sentence of clauses without the empty ones; nothing if all are empty. */
export function sentence(...clauses: readonly string[]): string {
  const filled = clauses.filter((clause) => clause !== "");
  return filled.length === 0 ? "" : `${filled.join("，")}。`;
}
