import { readFileSync } from "node:fs";
import type { FindingReport, NoticeReport } from "@qingbei/review";
import * as z from "zod";
import { shared } from "./gold.js";
import judged from "./judged.json" with { type: "json" };

const Severity = z.enum(["error", "warning", "info"]);
const Gold = z.object({
  findings: z.array(
    z.object({ id: z.string(), page: z.int(), severity: Severity, quotes: z.array(z.string()) }),
  ),
});
export type GoldFinding = z.output<typeof Gold>["findings"][number];

/** The findings of a careful reviewer; empty if a document has no list. */
export function goldOf(list: string | undefined): readonly GoldFinding[] {
  if (list === undefined) return [];
  return Gold.parse(JSON.parse(readFileSync(`${shared}gold/${list}.json`, "utf8"))).findings;
}

export const pagesOf = ({ evidence }: FindingReport): readonly number[] =>
  evidence.flatMap(({ position }) => (position && "page" in position ? [position.page] : []));

const plain = (text: string) => text.replace(/\s+/g, "");

/** Whether a finding matches a gold finding: a rule of its kind, on its page, with the words it quotes. */
export function says(finding: FindingReport, gold: GoldFinding): boolean {
  const rules: readonly string[] = judged.rules[gold.id as keyof typeof judged.rules] ?? [];
  if (!rules.includes(finding.rule)) return false;
  return finding.evidence.some(({ text, position }) => {
    if (!position || !("page" in position) || position.page !== gold.page) return false;
    const cited = plain(text ?? "");
    return (
      gold.quotes.length === 0 ||
      gold.quotes.map(plain).some((quote) => cited.includes(quote) || (cited !== "" && quote.includes(cited)))
    );
  });
}

/** Whether a notice matches it: faults of pages are found by the reader, not by a rule. */
export function tells({ code, position }: NoticeReport, gold: GoldFinding): boolean {
  const rules: readonly string[] = judged.rules[gold.id as keyof typeof judged.rules] ?? [];
  return rules.includes(code) && position !== undefined && "page" in position && position.page === gold.page;
}

/** Our judgement of a finding that is in no gold list, by its rule and page. */
export function judgementOf(document: string, finding: FindingReport): "true" | "false" | undefined {
  const pages = pagesOf(finding);
  const all = judged.beyond.filter((each) => each.document === document && each.rule === finding.rule);
  const verdict = all.find(({ page }) => pages.includes(page))?.verdict;
  return verdict === "true" || verdict === "false" ? verdict : undefined;
}
