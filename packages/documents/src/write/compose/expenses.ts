import { type ChangingAmount, type DepartmentBudget, termOf } from "@qingbei/domain";
import type { Block } from "../document.js";
import { type Frame, paragraphs } from "./parts.js";
import { changeWords, isStated, listed, money, sentence } from "./words.js";

/** 机关运行经费: its total, its items, its change. */
export function agencyOperatingExpenses({ budget, year }: Frame): readonly Block[] {
  const agency = budget.agencyOperatingExpenses;
  if (!agency || !isStated(agency.total)) return [];
  const items = agency.items ?? [];
  const parts = listed(
    items.map(({ name, amount }) => [name, amount] as const),
    "、",
  );
  const change = changeWords(agency.change);
  const whole = sentence(`${year}机关运行经费预算安排${money(agency.total)}`, change);
  const list = parts === "" ? "" : `其中：${parts}${agency.itemsExhaustive === false ? "等" : ""}。`;
  return paragraphs(whole + list);
}

function expense(label: string, name: string, figure: ChangingAmount | undefined): string {
  if (!isStated(figure?.amount)) return "";
  return sentence(`${label}${name}${money(figure.amount)}`, changeWords(figure.change));
}

type Three = NonNullable<DepartmentBudget["threePublicExpenses"]>;
type Part =
  | "overseasVisits"
  | "officialVehicles"
  | "vehiclePurchase"
  | "vehicleOperation"
  | "officialReceptions";
const order: readonly (readonly [part: Part, label: string])[] = [
  ["overseasVisits", "（一）"],
  ["officialVehicles", "（二）"],
  ["vehiclePurchase", "1."],
  ["vehicleOperation", "2."],
  ["officialReceptions", "（三）"],
];

/** “三公”经费: the sum, then every expense in a line of its own; meetings and training behind them. */
export function threePublicExpenses({ budget, year }: Frame): readonly Block[] {
  const { threePublicExpenses: three, meetings, training } = budget;
  return paragraphs(
    whole(three, year),
    ...(three ? order.map(([part, label]) => expense(label, termOf(part).zh, three[part])) : []),
    ...(three?.otherItems ?? []).map((item, at) =>
      expense(`（${"四五六七八九"[at] ?? ""}）`, item.name, item),
    ),
    expense("", `${year}会议费预算`, meetings),
    expense("", `${year}培训费预算`, training),
  );
}

function whole(three: Three | undefined, year: string): string {
  if (!three || !isStated(three.total)) return "";
  return sentence(`${year}“三公”经费预算安排${money(three.total)}`, changeWords(three.change));
}
