import { round, toFixed } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { isProse } from "../../text/passage.js";
import { type PrintedShare, printedSharesIn } from "../../text/printed-shares.js";

interface Found extends PrintedShare {
  readonly paragraph: number;
  readonly text: string;
}

/** Whether the percentage became a value: then the rules of that value check it. */
function isRead({ sources }: CheckContext, { printed, text }: Found): boolean {
  return sources.some(([, occurrences]) =>
    occurrences.some((each) => each.printed.replace("％", "%") === printed && text.includes(each.text)),
  );
}

const decimalsOf = (percentage: string) => /\.(\d+)/.exec(percentage)?.[1]?.length ?? 0;

export const printedShares = defineRule<Found>({
  id: "printed-shares",
  title: "文中写“占某数的百分之几”的，与同一段写出的金额相符",
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  none: "文中没有把金额、总数和占比写在一起的地方",
  each: ({ statement }) =>
    (statement?.paragraphs ?? []).flatMap((each, paragraph) =>
      isProse(each)
        ? printedSharesIn(each.text).map((share) => ({ ...share, paragraph, text: each.text }))
        : [],
    ),
  check: (context, found) => {
    const { cite, passed, failed, skipped } = context;
    const { part, whole, printed, evaluation, paragraph, start, end } = found;
    cite(paragraph, start, end);
    if (evaluation.status !== "failed") return passed();
    if (isRead(context, found)) return skipped("这处占比由别的规则核对");
    return failed(
      `${part.printed} 占 ${whole.printed} 的 ${toFixed(round(evaluation.expected, decimalsOf(printed)), decimalsOf(printed))}%，文中写 ${printed}，请核对`,
      evaluation.isDoubtful ? { severity: "info" } : {},
    );
  },
});
