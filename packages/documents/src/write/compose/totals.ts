import { type Exact, revenueSources, revenueWholes, termOf, threeBudgets } from "@qingbei/domain";
import { spentTerm } from "../../templates/frames.js";
import type { Block } from "../document.js";
import { type Frame, paragraphs } from "./parts.js";
import { changeWords, isStated, listed, money, sentence } from "./words.js";

type Amounts = Readonly<Record<string, Exact | null | undefined | object>>;
const amountOf = (owner: Amounts | undefined, id: string) => owner?.[id] as Exact | null | undefined;
const named = (owner: Amounts | undefined, ids: readonly string[], wordOf = (id: string) => termOf(id).zh) =>
  listed(ids.map((id) => [wordOf(id), amountOf(owner, id)] as const));

/** How a side of the budget is stated: its total, its parts, and within these the parts of their own. */
interface Side {
  readonly name: string;
  readonly total: string;
  /** This year's money, and the word for it; beside it stands what was carried over. */
  readonly ofYear: readonly [field: string, word: string];
  readonly carried: readonly string[];
  readonly parts: readonly string[];
  readonly wholes: Readonly<Record<string, readonly string[]>>;
}

const inner: ReadonlySet<string> = new Set(Object.values(revenueWholes).flat());
const revenueSide: Side = {
  name: "收入预算",
  total: "total",
  ofYear: ["currentYearRevenue", "本年收入"],
  carried: ["broughtForward", "nonFiscalSurplusUsed"],
  parts: revenueSources.filter((id) => !inner.has(id) && id !== "broughtForward"),
  wholes: revenueWholes,
};
const expenditureSide: Side = {
  name: "支出预算",
  total: "total",
  ofYear: ["currentYearExpenditure", "本年支出"],
  carried: ["carriedForward"],
  parts: [
    "basicExpenditure",
    "projectExpenditure",
    "businessExpenditure",
    "superiorRemittance",
    "affiliateSubsidy",
  ],
  wholes: { basicExpenditure: ["personnelExpenses", "routineOperatingExpenses"] },
};

/** Parts that are stated; a sum that is not stated is replaced by its own parts. */
function firstParts(owner: Amounts | undefined, { parts, wholes }: Side): readonly string[] {
  return parts.flatMap((id) => (isStated(amountOf(owner, id)) ? [id] : (wholes[id] ?? [id])));
}

/** 2024年收入预算1270.36万元，其中：一般公共预算拨款…. With this year's money apart, that is divided. */
function sideWords(owner: Amounts | undefined, side: Side, year: string): string {
  const [field, word] = side.ofYear;
  const whole = amountOf(owner, side.total);
  const parts = firstParts(owner, side);
  const ofYear = amountOf(owner, field);
  const list = isStated(ofYear)
    ? [`${word}${money(ofYear)}`, named(owner, side.carried)].filter((each) => each !== "").join("，")
    : named(owner, [...parts, ...side.carried]);
  const first = isStated(whole)
    ? sentence(`${year}${side.name}${money(whole)}`, list === "" ? "" : `其中：${list}`)
    : sentence(list === "" ? "" : `${year}${side.name}包括：${list}`);
  const within = Object.entries({ ...(isStated(ofYear) && { [field]: parts }), ...side.wholes }).map(
    ([id, own]) => {
      const part = isStated(amountOf(owner, id)) ? named(owner, own) : "";
      return sentence(part === "" ? "" : `${id === field ? word : termOf(id).zh}中，${part}`);
    },
  );
  return first + within.join("");
}

/** Revenue and expenditure, by source, by use and by the budget that pays, and their changes. */
export function totals({ budget, year }: Frame): readonly Block[] {
  const { revenue, expenditure } = budget;
  const byBudget = named(
    expenditure,
    threeBudgets,
    (id) => termOf(spentTerm[id as keyof typeof spentTerm]).zh,
  );
  return paragraphs(
    sideWords(revenue, revenueSide, year),
    changed(`${year}${revenueSide.name}`, revenue?.change),
    sideWords(expenditure, expenditureSide, year),
    byBudget === "" ? "" : `支出预算按资金来源分：${byBudget}。`,
    changed(`${year}${expenditureSide.name}`, expenditure?.change),
  );
}

function changed(name: string, change: Parameters<typeof changeWords>[0]): string {
  const words = changeWords(change);
  return words === "" ? "" : `${name}${words}。`;
}
