import { fields } from "@qingbei/domain";
import { sameAsOperatingItem } from "../../items/as-operating-item.js";

export const receptionsRepeated = sameAsOperatingItem({
  id: "receptions-repeated",
  title: "“三公”经费中的公务接待费与机关运行经费明细中的一致",
  covers: ["A-REC-EQ-OPER"],
  term: "officialReceptions",
  amount: fields.threePublicExpenses.officialReceptions.amount,
});
