import {
  type AssetHolding,
  compare,
  divide,
  type Exact,
  exact,
  type FieldOf,
  fields,
  isZero,
  scale,
  toFixed,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { uncounted, unvalued } from "../../parameters/asset-kinds.js";
import { unitPrices } from "../../parameters/asset-prices.js";

type Holding = FieldOf<AssetHolding>;

/** Every line of the table of assets and those directly beneath it. */
function lines({ list }: CheckContext): readonly Holding[] {
  return list(fields.stateAssets.holdings).flatMap((holding) => [
    holding as Holding,
    ...(list(holding.parts as FieldOf<readonly AssetHolding[]>) as readonly Holding[]),
  ]);
}

/** How many times outside the usual price a line must lie to be counted in another unit. */
const OTHER_UNIT = exact("1000");
const FAR = exact("10");

export const assetFiguresPlausible = defineRule({
  id: "asset-figures-plausible",
  title: "资产的数量与价值同有同无，单价在常见范围内",
  severity: "warning",
  basis: ["state-assets-regulation-27"],
  covers: ["G-ZERO-PAIR", "G-UNIT", "G-UNITPRICE"],
  each: (context) => lines(context).filter(({ quantity, value }) => [quantity, value].every(context.has)),
  none: "没有同时列示数量和价值的资产",
  check: (context, line) => {
    const name = context.value(line.name) ?? "";
    const quantity = context.value(line.quantity);
    const value = context.value(line.value);
    if (!quantity || !value) return context.skipped("没有可以比较的数");
    if (isZero(quantity) && !isZero(value))
      return uncounted.test(name)
        ? context.passed()
        : context.failed(`“${name}”的数量为 0，价值不为 0，请核对`);
    if (isZero(value) && !isZero(quantity))
      return unvalued.test(name)
        ? context.passed()
        : // the printed value may be the depreciated one
          context.failed(`“${name}”的价值为 0，数量不为 0；如不是净值，请核对`, { severity: "info" });
    const usual = unitPrices.find(({ names }) => names.test(name));
    if (!usual || isZero(quantity)) return context.passed();
    const price = divide(value, quantity);
    const [low, high] = [exact(usual.least), exact(usual.most)];
    const below = (factor: Exact) => compare(scale(price, factor), low) < 0;
    const above = (factor: Exact) => compare(price, scale(high, factor)) > 0;
    const said = `“${name}”平均每${usual.unit} ${toFixed(price, 2)} 元`;
    if (below(OTHER_UNIT) || above(OTHER_UNIT))
      return context.failed(`${said}，与常见价格相差千倍以上，请核对价值的单位是元还是万元`);
    if (below(FAR) || above(FAR))
      return context.failed(`${said}，与常见价格（${usual.least}—${usual.most} 元）相差较大，请核对`, {
        severity: "info",
      });
    return context.passed();
  },
});
