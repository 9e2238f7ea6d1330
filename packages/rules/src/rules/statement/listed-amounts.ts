import {
  absolute,
  add,
  compare,
  type Exact,
  halfUnit,
  scale,
  subtract,
  toText,
  total,
} from "@qingbei/domain";
import { slipOf } from "../../arithmetic/slip.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { sourceOfMoney } from "../../parameters/money-sources.js";
import { type AmountList, amountListsIn, type ListedAmount } from "../../text/amount-lists.js";
import { isProse } from "../../text/passage.js";

interface Found extends AmountList {
  readonly paragraph: number;
  readonly text: string;
}

/** A sum that differs by no more than rounding of its numbers. */
function isWithinRounding(difference: Exact, { whole, parts }: AmountList): boolean {
  const decimals = parts.reduce((fewest, part) => Math.min(fewest, part.decimals), whole.decimals);
  return compare(absolute(difference), scale(halfUnit(decimals), parts.length + 1)) <= 0;
}

/** The number whose digits were swapped, if that alone makes the sum hold. */
function swappedIn({ whole, parts }: AmountList, difference: Exact): string | undefined {
  if (slipOf(whole.amount, subtract<Exact>(whole.amount, difference)) === "swapped-digits")
    return whole.printed;
  const isSwapped = ({ amount }: ListedAmount) =>
    slipOf(amount, add<Exact>(amount, difference)) === "swapped-digits";
  return parts.find(isSwapped)?.printed;
}

/** Values that no rule adds up: projects listed by name, which need not be all of them. */
const NOT_ADDED_UP = /\/projectItems\/\d+\/amount$/;

/** Whether every amount of a list became a value: then the rules of those values check it. */
function isRead({ sources }: CheckContext, { text, whole, parts }: Found): boolean {
  const wanted = new Set([whole, ...parts].map(({ printed }) => printed));
  for (const [pointer, occurrences] of sources)
    if (!NOT_ADDED_UP.test(pointer))
      for (const { printed, text: clause } of occurrences)
        if (wanted.has(printed) && text.includes(clause)) wanted.delete(printed);
  return wanted.size === 0;
}

export const listedAmounts = defineRule<Found>({
  id: "listed-amounts",
  title: "文中写出总数和各部分的，各部分相加与总数不矛盾",
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  none: "文中没有把总数和各部分写在一起的地方",
  each: ({ statement }) =>
    (statement?.paragraphs ?? []).flatMap((each, paragraph) =>
      isProse(each) ? amountListsIn(each.text).map((list) => ({ ...list, paragraph, text: each.text })) : [],
    ),
  check: (context, found) => {
    const { cite, passed, failed, skipped } = context;
    const { whole, parts, paragraph, start, end } = found;
    cite(paragraph, start, end);
    const sum = total<Exact>(parts.map(({ amount }) => amount));
    const difference = subtract<Exact>(whole.amount, sum);
    const [count] = parts.every(({ name }) => sourceOfMoney.test(name)) ? [] : found.projects;
    if (isWithinRounding(difference, found))
      return count === undefined || found.projects.includes(parts.length)
        ? passed()
        : failed(
            `写项目 ${count} 个，所列 ${parts.length} 个的金额已合计为总数 ${whole.printed}，请核对个数`,
          );
    if (isRead(context, found)) return skipped("这些金额由别的规则核对");
    const name = whole.name === "" ? "总数" : `“${whole.name}”`;
    const apart = toText(absolute(difference));
    const written = `${name}写 ${whole.printed}，所列 ${parts.length} 项合计 ${toText(sum)} 万元`;
    if (compare(sum, whole.amount) > 0) return failed(`${written}，多出 ${apart} 万元，请核对`);
    if (found.isComplete) return failed(`${written}，少 ${apart} 万元，请核对`);
    const swapped = swappedIn(found, difference);
    if (swapped === undefined) return skipped("各部分合计小于总数，可能没有列全");
    return failed(`${written}，少 ${apart} 万元，像是 ${swapped} 中有两位数字颠倒了，请核对`, {
      severity: "info",
    });
  },
});
