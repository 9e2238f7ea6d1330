import type { FindingReport } from "../report.js";
import { clean, columns } from "./columns.js";

/** The sum of a finding, evenly spaced. A long one has only numbers, since the quotes above have the names. */
export function calculationText({ calculation, evidence }: FindingReport, width: number): string {
  const spaced = clean(clean(calculation ?? "").replace(/[＋≠＝＞＜÷×]|(?<=\d ?)－/gu, " $& "));
  if (columns(spaced) <= 2 * width) return spaced;
  const labels = evidence.map(({ label }) => `${clean(label)} `).sort((a, b) => b.length - a.length);
  return labels.reduce((text, label) => text.replaceAll(label, ""), spaced);
}
