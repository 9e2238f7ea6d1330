import { formatAmount, isExact, type Wan } from "@qingbei/domain";
import { type Draft, draftsIn, isDraft } from "./draft.js";
import { addUp } from "./sums.js";

/** 主要用于河道清漂10.00万元；河道巡查5.00万元: the text of a purpose that has only parts. */
function textOf(purpose: Draft): string | undefined {
  const parts = draftsIn(purpose.parts);
  if (parts.length === 0 || parts.some(({ amount }) => !isExact(amount))) return undefined;
  const amounts = parts.map(
    ({ name, amount }) => `${String(name)}${formatAmount(amount as Wan, { withUnit: true })}`,
  );
  return `主要用于${amounts.join("；")}${purpose.partsExhaustive === false ? "等" : ""}。`;
}

/** The money of each project by its source, and the words for what it is spent on. */
export function completeProjects(draft: Draft): void {
  for (const [index, project] of draftsIn(draft.projects).entries()) {
    const at = `/projects/${index}`;
    const further = draftsIn(project.furtherFunds).map((_, line) => `furtherFunds/${line}/amount`);
    // a further line may be a part of one of the two
    if (further.length === 0 && isExact(project.fiscalFunds) && isExact(project.otherFunds))
      addUp(draft, at, { whole: "budget", parts: ["fiscalFunds", "otherFunds"], isWhole: true });
    const { purpose } = project;
    if (!isDraft(purpose) || typeof purpose.text === "string") continue;
    const text = textOf(purpose);
    if (text !== undefined) purpose.text = text;
  }
}
