import { fields, isZero, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  isVehicleHolding,
  notOfThisPurchase,
  noVehicleBought,
  vehiclesToBuy,
} from "../../parameters/vehicle-words.js";
import { segmentsOf } from "../../text/clauses.js";

const { stateAssets, threePublicExpenses: three } = fields;

/** How many vehicles a text says are bought this year; undefined if it does not say. */
function boughtIn(text: string): number | undefined {
  for (const sentence of segmentsOf(text, "sentence")) {
    if (notOfThisPurchase.test(sentence)) continue;
    const count = noVehicleBought.test(sentence) ? "0" : vehiclesToBuy.exec(sentence)?.[1];
    if (count !== undefined) return Number(count);
  }
  return undefined;
}

/** Compares the number of vehicles to buy with the money for it. */
function purchase(context: CheckContext): Outcome {
  const text = context.value(stateAssets.acquisition.text) ?? "";
  const amount = context.value(three.vehiclePurchase.amount);
  const total = context.value(stateAssets.acquisition.vehicles.total);
  const count = total ? toText(total) : (vehiclesToBuy.exec(text)?.[1] ?? boughtIn(text));
  if (count === undefined || !amount) return context.skipped("未披露：拟购置车辆数或公务用车购置费");
  if (Number(count) > 0 && isZero(amount))
    return context.failed(
      `说明写拟购置车辆 ${count} 辆，“三公”经费的公务用车购置费却是 0，请核对；由其他资金购置的请说明`,
    );
  if (Number(count) > 0 || isZero(amount)) return context.passed();
  return context.failed("说明写拟购置车辆 0 辆，“三公”经费却安排了公务用车购置费，请核对");
}

/** What the section on the three public expenses says of the vehicles that this year buys; undefined if it does not say. */
function boughtInSection({ statement, cite }: CheckContext): number | undefined {
  for (const [index, { text, role, section }] of (statement?.paragraphs ?? []).entries()) {
    if (section !== "threePublicExpenses" || role === "cell") continue;
    const count = boughtIn(text);
    if (count === undefined) continue;
    cite(index);
    return count;
  }
  return undefined;
}

/** Compares what the section on the three public expenses says is bought with the money that it states for it. */
function purchaseInSection(context: CheckContext): Outcome {
  const amount = context.value(three.vehiclePurchase.amount);
  // `three-public-counts` checks those of final accounts
  const count = context.kind === "budget" ? boughtInSection(context) : undefined;
  if (!amount || count === undefined) return context.skipped("没有同时写出购置费和购置的车辆数");
  if (count > 0 === !isZero(amount)) return context.passed();
  return context.failed(
    count > 0
      ? `“三公”经费部分写购置公务用车 ${count} 辆，公务用车购置费却是 0，请核对`
      : "“三公”经费部分写不购置公务用车，却安排了公务用车购置费，请核对",
  );
}

/**
 * Compares the stated number of vehicles with the money to run them, without a table of assets; vehicles of a common
 * pool belong to another body.
 */
function statedOperation(context: CheckContext): Outcome {
  const amount = context.value(three.vehicleOperation.amount);
  const quantity = context.value(stateAssets.vehicles.total);
  if (!quantity || !amount) return context.skipped("未披露：车辆数或公务用车运行费");
  if (!isZero(quantity) || isZero(amount)) return context.passed();
  return context.failed("说明写共有车辆 0 辆，“三公”经费却安排了公务用车运行费；使用平台车辆的请说明", {
    severity: "info",
  });
}

/** Compares the table's number of vehicles with the money to run them. */
function operation(context: CheckContext): Outcome {
  const amount = context.value(three.vehicleOperation.amount);
  const [vehicles] = context
    .list(stateAssets.holdings)
    .flatMap((holding) => [holding, ...context.list(holding.parts)])
    .filter(({ name }) => isVehicleHolding(context.value(name) ?? ""));
  const quantity = vehicles && context.value(vehicles.quantity);
  if (!quantity || !amount) return context.skipped("未披露：车辆数量或公务用车运行费");
  if (!isZero(quantity) || isZero(amount)) return context.passed();
  return context.failed("资产表中车辆为 0，“三公”经费却安排了公务用车运行费；如使用平台车辆请说明");
}

export const vehiclePurchaseStated = defineRule({
  id: "vehicle-purchase-stated",
  title: "车辆的数量与公务用车的购置费、运行费相符",
  severity: "warning",
  basis: ["state-assets-regulation-24", "agency-affairs-regulation-14"],
  covers: ["G-VEHICLE-COST", "D-ASSET"],
  checks: () => [purchase, purchaseInSection, operation, statedOperation],
  none: "未披露车辆和公务用车经费",
});
