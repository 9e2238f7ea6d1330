import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { officialVehicles, vehiclePurchase, vehicleOperation } = fields.threePublicExpenses;

export const officialVehiclesSplit = defineRule({
  id: "official-vehicles-split",
  title: "公务用车购置及运行维护费等于购置费与运行维护费之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-CAR-SPLIT"],
  check: ({ read, identity }) =>
    identity(
      read(officialVehicles.amount),
      sum([
        read(vehiclePurchase.amount, { blank: "zero" }),
        read(vehicleOperation.amount, { blank: "zero" }),
      ]),
    ),
});
