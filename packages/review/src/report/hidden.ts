import type { ReviewReport } from "./report.js";
import { clean } from "./text/columns.js";

/**
 * How many findings are kept quiet, by whom and why; empty where there are none.
 * @param mostReasons reasons named at most
 */
export function hiddenInWords(
  { suppressed = [] }: ReviewReport,
  mostReasons: number = Number.POSITIVE_INFINITY,
): string {
  const by = (who: "config" | "baseline") => suppressed.filter(({ suppression }) => suppression.by === who);
  const [configured, known] = [by("config"), by("baseline")];
  const reasons = [...new Set(configured.map(({ suppression }) => clean(suppression.reason)))];
  const shown = reasons.slice(0, mostReasons);
  const more = shown.length < reasons.length ? "；等" : "";
  return [
    ...(configured.length > 0 ? [`配置 ${configured.length} 处（${shown.join("；")}${more}）`] : []),
    ...(known.length > 0 ? [`基线里的旧问题 ${known.length} 处`] : []),
  ].join("；");
}

/** What the baseline knows that is no longer found; empty where there is nothing. */
export function goneInWords({ baseline }: ReviewReport): string {
  const gone = baseline?.gone.length ?? 0;
  return gone === 0 ? "" : `基线里的 ${gone} 处旧问题不见了；用 --update-baseline 从基线里去掉`;
}
