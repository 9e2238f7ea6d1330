import type { FindingReport } from "../report.js";
import { clean, columns } from "./columns.js";

/** Sets the signs apart; the blanks go first, since a search for those before a sign would read them again from each. */
function signsApart(calculation: string): string {
  return calculation
    .replace(/\s+/gu, " ")
    .replace(/ ?[＋≠＝＞＜÷×] ?|(?<=\d) ?－ ?/gu, (sign) => ` ${sign.trim()} `);
}

/** The sum of a finding, evenly spaced. A long one has only numbers, since the quotes above have the names. */
export function calculationText({ calculation, evidence }: FindingReport, width: number): string {
  const spaced = clean(signsApart(calculation ?? ""));
  if (columns(spaced) <= 2 * width) return spaced;
  const labels = evidence.map(({ label }) => `${clean(label)} `).sort((a, b) => b.length - a.length);
  return labels.reduce((text, label) => text.replaceAll(label, ""), spaced);
}
