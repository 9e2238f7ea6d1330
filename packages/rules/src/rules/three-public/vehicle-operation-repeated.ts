import { fields, wordingsOf } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { explain, print } from "../../wording/explain.js";

const names = wordingsOf("vehicleOperation");

export const vehicleOperationRepeated = defineRule({
  id: "vehicle-operation-repeated",
  title: "“三公”经费中的公务用车运行维护费与机关运行经费明细中的一致",
  severity: "warning",
  basis: ["arithmetic"],
  covers: ["A-CAR-EQ-OPER"],
  check: ({ read, value, list, sameFigure, skipped }) => {
    const items = list(fields.agencyOperatingExpenses.items).filter((item) =>
      names.includes(value(item.name) ?? ""),
    );
    const [item] = items;
    if (!item) return skipped("机关运行经费没有列出公务用车运行维护费");
    if (items.length > 1) return skipped("机关运行经费列出几项公务用车运行维护费，不能逐一对应");
    return explain(
      sameFigure(read(fields.threePublicExpenses.vehicleOperation.amount), read(item.amount)),
      ({ actual, expected }) =>
        `公务用车运行维护费在“三公”经费中为 ${print(actual)}，在机关运行经费明细中为 ${print(expected)}，两处不一致；如有一部分由项目支出安排，请写明`,
    );
  },
});
