import { type Exact, revenueSources, revenueWholes, termOf } from "@qingbei/domain";
import type { Block } from "../document.js";
import { type Frame, paragraphs } from "./parts.js";
import { changeWords, isTold, listed, money, sentence } from "./words.js";

type Amounts = Readonly<Record<string, unknown>>;
const named = (owner: Amounts | undefined, ids: readonly string[]) =>
  ids.map((id) => [termOf(id).zh, owner?.[id] as Exact | null | undefined] as const);

const budgets = [
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const;
const inner: ReadonlySet<string> = new Set([
  ...revenueWholes.fiscalAppropriation,
  ...revenueWholes.unitOwnFunds,
]);
const sources = revenueSources.filter((id) => !inner.has(id));

/** 财政拨款X万元, then its parts; without 财政拨款 the parts in its place. */
function revenueParts(revenue: Amounts | undefined): readonly string[] {
  const of = (whole: string) => (revenueWholes as Readonly<Record<string, readonly string[]>>)[whole] ?? [];
  const first = sources.flatMap((id) =>
    isTold(revenue?.[id] as never) ? [id] : of(id).length > 0 ? of(id) : [id],
  );
  return [
    listed(named(revenue, [...first, "nonFiscalSurplusUsed"])),
    ...Object.keys(revenueWholes).map((whole) => {
      const parts = isTold(revenue?.[whole] as never) ? listed(named(revenue, of(whole))) : "";
      return parts === "" ? "" : `${termOf(whole).zh}中，${parts}`;
    }),
  ];
}

/** Revenue and expenditure, by source and by use, and their changes. */
export function totals({ budget, year }: Frame): readonly Block[] {
  const { revenue, expenditure } = budget;
  const [from = "", ...within] = revenueParts(revenue);
  const uses = [
    ...(isTold(expenditure?.basicExpenditure)
      ? ["basicExpenditure"]
      : ["personnelExpenses", "routineOperatingExpenses"]),
    "projectExpenditure",
    "businessExpenditure",
    "superiorRemittance",
    "affiliateSubsidy",
    "carriedForward",
  ];
  const basic = isTold(expenditure?.basicExpenditure)
    ? listed(named(expenditure, ["personnelExpenses", "routineOperatingExpenses"]))
    : "";
  const used = listed(named(expenditure, uses));
  const byBudget = listed(named(expenditure, budgets));
  const whole = (name: string, total: unknown, parts: string) =>
    isTold(total as never)
      ? sentence(`${year}${name}${money(total as never)}`, parts === "" ? "" : `其中：${parts}`)
      : sentence(parts === "" ? "" : `${year}${name}包括：${parts}`);
  return paragraphs(
    `${whole("收入预算", revenue?.total, from)}${within.map((each) => sentence(each)).join("")}`,
    changed(`${year}收入预算`, revenue?.change),
    `${whole("支出预算", expenditure?.total, used)}${basic === "" ? "" : `基本支出中，${basic}。`}`,
    byBudget === "" ? "" : `支出预算按资金来源分：${byBudget}。`,
    changed(`${year}支出预算`, expenditure?.change),
  );
}

function changed(name: string, change: Parameters<typeof changeWords>[0]): string {
  const words = changeWords(change);
  return words === "" ? "" : `${name}${words}。`;
}
