import { fields } from "@qingbei/domain";
import { sameAsOperatingItem } from "../../items/as-operating-item.js";

export const vehicleOperationRepeated = sameAsOperatingItem({
  id: "vehicle-operation-repeated",
  title: "“三公”经费中的公务用车运行维护费与机关运行经费明细中的一致",
  covers: ["A-CAR-EQ-OPER"],
  term: "vehicleOperation",
  amount: fields.threePublicExpenses.vehicleOperation.amount,
});
