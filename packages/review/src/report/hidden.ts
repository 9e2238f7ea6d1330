import type { ReviewReport } from "./report.js";
import { clean } from "./text/columns.js";

/**
 * How many findings are suppressed, by what and why; empty if there are none.
 * @param mostReasons most reasons named
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

/**
 * The name that the document has in the baseline, if it was renamed. Findings of the baseline that are gone (mended, or with other numbers), and those that no rule checked; empty without
 * any.
 */
export function goneInWords({ baseline }: ReviewReport): string {
  const gone = baseline?.gone.length ?? 0;
  const unchecked = baseline?.unchecked?.length ?? 0;
  const { renamedFrom } = baseline ?? {};
  return [
    ...(renamedFrom === undefined
      ? []
      : [
          `基线里没有这份文件，按已经不在、问题相同的 ${clean(renamedFrom)} 对照；改了名的用 --update-baseline 更新`,
        ]),
    ...(gone > 0 ? [`基线里的 ${gone} 处旧问题不再发现；用 --update-baseline 从基线里去掉`] : []),
    ...(unchecked > 0 ? [`基线里的 ${unchecked} 处旧问题没有核对：规则没有执行，仍留在基线里`] : []),
  ].join("；");
}

/** Most switched-off rules that are named. */
const MOST_OFF = 5;

/**
 * The rules that the configuration switches off, so that a clean report does not hide them; empty if there are none.
 */
export function switchedOffInWords({ configuration }: ReviewReport, most: number = MOST_OFF): string {
  const off = configuration?.off ?? [];
  if (configuration === undefined || off.length === 0) return "";
  const more = off.length > most ? " 等" : "";
  const named = off.slice(0, most).map(clean).join("、");
  return `配置关闭了 ${off.length} 条规则（${clean(configuration.file)}）：${named}${more}`;
}
