import { goneInWords, hiddenInWords, switchedOffInWords } from "../hidden.js";
import { unreadInWords, unsearched } from "../overview.js";
import type { ReviewReport } from "../report.js";
import { clean, shorten } from "./columns.js";
import { ruleAndPrint } from "./finding.js";
import type { Style } from "./style.js";
import { hanging } from "./wrap.js";

/** Most unread amounts that are named, unless all are requested. */
const MOST_UNCLAIMED = 3;
/** Reasons for skipping named at most. */
const MOST_REASONS = 2;

/** A search for causes that was cut short. */
function searchLines(review: ReviewReport, style: Style): string[] {
  const text = unsearched(review);
  return text === "" ? [] : hanging("原因          ", text, style.options.width);
}

function unclaimed(review: ReviewReport, style: Style): string[] {
  const isFull = style.options.detail === "full";
  const text = unreadInWords(review, isFull ? Number.POSITIVE_INFINITY : MOST_UNCLAIMED);
  return text === "" ? [] : hanging("没读懂的金额  ", text, style.options.width);
}

function skips(review: ReviewReport, style: Style): string[] {
  const { skips: all, skipped } = review.rules;
  if (skipped === 0) return [];
  const reasons = new Map<string, number>();
  for (const { reason } of all) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (style.options.detail === "full") {
    return [
      `未能核对的规则 ${skipped} 条`,
      ...all.flatMap(({ rule, title, reason }) =>
        hanging("    ", `${clean(title)} ${style.id(rule)}：${clean(reason)}`, style.options.width),
      ),
    ];
  }
  const named = [...reasons]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([reason, count]) => `${shorten(clean(reason), 60)}${count > 1 ? `（${count} 条）` : ""}`);
  const text = `${skipped} 条规则${named.length > 0 ? `：${named.join("；")}${reasons.size > MOST_REASONS ? "；等" : ""}` : ""}`;
  return hanging("未能核对      ", text, style.options.width);
}

/** Rules that the configuration switches off. */
function switchedOff(review: ReviewReport, style: Style): string[] {
  const text = switchedOffInWords(
    review,
    style.options.detail === "full" ? Number.POSITIVE_INFINITY : undefined,
  );
  return text === "" ? [] : hanging("没有执行      ", text, style.options.width);
}

/** The suppressed findings with reasons, and findings of the baseline that are gone. */
function quieted(review: ReviewReport, style: Style): string[] {
  const { detail, width } = style.options;
  const hidden = hiddenInWords(review, detail === "full" ? undefined : MOST_REASONS);
  const gone = goneInWords(review);
  const each = detail === "full" ? (review.suppressed ?? []) : [];
  return [
    ...(hidden === "" ? [] : hanging("没有列出      ", hidden, width)),
    ...each.flatMap(({ message, suppression: { reason, until }, ...finding }) =>
      hanging(
        "    ",
        `${shorten(clean(message), 200)} ${ruleAndPrint(finding, style)}：${clean(reason)}${until === undefined ? "" : `，到 ${until}`}`,
        width,
      ),
    ),
    ...(gone === "" ? [] : hanging("基线          ", gone, width)),
  ];
}

/** What the review could not check: unread amounts, skipped rules, suppressed findings. */
export function remainderLines(review: ReviewReport, style: Style): string[] {
  return [
    ...searchLines(review, style),
    ...unclaimed(review, style),
    ...skips(review, style),
    ...switchedOff(review, style),
    ...quieted(review, style),
  ];
}
