import { type DepartmentBudget, fields } from "@qingbei/domain";

/** What an editor is asked about: tests/consumer reads the comments of these properties. */
export const shown = (budget: DepartmentBudget) => [
  budget.edition,
  budget.revenue?.total,
  fields.projects.at(0).code,
];
