import { fields } from "@qingbei/domain";
import { defineRule, sum } from "@qingbei/rules";

/** A source of the city's own; qingbei prints it with the rule. */
const notice = { id: "city-notice-2021-7", title: "关于做好部门预算公开工作的通知", article: "第七条" };

/** An identity: declared, so that the same line checks, explains and names the wrong number. */
const receptionsWithinOperating = defineRule({
  id: "city-receptions-within-operating",
  title: "公务接待费不超过机关运行经费",
  severity: "warning",
  basis: [notice],
  check: ({ read, atMost }) =>
    atMost(
      sum([read(fields.threePublicExpenses.officialReceptions.amount)]),
      sum([read(fields.agencyOperatingExpenses.total)]),
    ),
});

/** A rule over each project, on words. */
const projectNamed = defineRule({
  id: "city-project-named-in-full",
  title: "项目名称写全称，不用“等”字省略",
  severity: "info",
  basis: [notice],
  none: "未披露项目",
  each: ({ list }) => list(fields.projects),
  check: ({ value, label, passed, failed }, project) =>
    (value(project.name) ?? "").endsWith("等")
      ? failed(`${label(project)}的名称用“等”字省略，请写全称`)
      : passed(),
});

export const rules = [receptionsWithinOperating, projectNamed];
