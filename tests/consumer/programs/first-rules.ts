/** A first program with @qingbei/rules: checks a budget with a rule of its own beside the built-in ones. */
import { DepartmentBudget, fields } from "@qingbei/domain";
import {
  allRules,
  type Check,
  type Companion,
  check,
  defineRule,
  diagnose,
  messagesOf,
  type Rule,
  verdictOn,
} from "@qingbei/rules";

const isInFull: Check = ({ value, passed, failed, skipped }) => {
  const name = value(fields.department.name);
  if (!name) return skipped("没有部门名称");
  return name.endsWith("办") ? failed(`部门名称写的是“${name}”，请写全称`) : passed();
};
const own: Rule = defineRule({
  id: "my-name-in-full",
  title: "部门名称写全称",
  severity: "info",
  basis: [{ id: "my-notice", title: "关于做好部门预算公开工作的通知" }],
  check: isInFull,
});
/** How a rule that compares documents names the one of a year earlier. */
export const isEarlier = ({ relation }: Companion): boolean => relation === "previousYear";

if (verdictOn(own, {}).outcome !== "skipped") throw new Error("what is absent is never a pass");
const budget = DepartmentBudget.parse({
  schemaVersion: 1,
  kind: "budget",
  department: { name: "清河街道办", nature: "administrative" },
  expenditure: {
    total: "300.00",
    personnelExpenses: "100.00",
    routineOperatingExpenses: "50.00",
    projectExpenditure: "120.00",
  },
});
const verdicts = check({ budget }, [...allRules, own]);
const { causes } = diagnose({ budget }, verdicts);
console.log([...verdicts.flatMap(messagesOf), causes[0]?.certainty].join("\n"));
