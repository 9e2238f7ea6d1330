import { add, compare, fields, isZero, type Statement } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  fullyFunded,
  institutionName,
  institutionWords,
  managedWords,
} from "../../parameters/body-natures.js";
import { type Passage, passagesOf } from "../../text/passage.js";

const { department, revenue, agencyOperatingExpenses } = fields;

/** The passages that are not of the glossary, which explains all kinds of bodies. */
function ownPassages({ paragraphs }: Statement, all: readonly Passage[]): readonly Passage[] {
  return all.filter(({ paragraph }) => paragraphs[paragraph]?.section !== "glossary");
}

/** A school or hospital that calls itself an agency. */
function calledAgency({ value, passed, failed }: CheckContext): Outcome {
  const name = value(department.name) ?? "";
  if (value(department.nature) !== "administrative" || !institutionName.test(name)) return passed();
  return failed(`“${name}”写成了行政单位，看名称是事业单位，请核对单位性质`);
}

/** An institution with 机关运行经费, which only agencies and bodies managed like them have. */
function withOperating(context: CheckContext, statement: Statement): Outcome {
  const { value, citeAll, passed, failed } = context;
  const nature = value(department.nature);
  const total = value(agencyOperatingExpenses.total);
  if (!total || isZero(total) || (nature && nature !== "publicInstitution")) return passed();
  if (
    ownPassages(
      statement,
      passagesOf(statement, managedWords, () => true),
    ).length > 0
  )
    return passed();
  const said = ownPassages(statement, passagesOf(statement, institutionWords));
  if (nature !== "publicInstitution" && said.length === 0) return passed();
  citeAll(said);
  return failed(
    "本单位是事业单位，机关运行经费只有行政单位和参照公务员法管理的单位才有，请核对是不是日常公用经费",
  );
}

/** A body whose money is said to be appropriated in full, though most of it is earned. */
function fullyPaid(context: CheckContext, statement: Statement): Outcome {
  const { value, citeAll, label, passed, failed } = context;
  const said = ownPassages(statement, passagesOf(statement, fullyFunded));
  const [total, earned] = [value(revenue.total), value(revenue.publicServiceRevenue)];
  if (said.length === 0 || !total || !earned || compare(add(earned, earned), total) <= 0) return passed();
  citeAll(said);
  return failed(
    `写着“${said[0]?.text}”，而${label(revenue.publicServiceRevenue)}占收入的一半以上，请核对经费形式`,
  );
}

export const bodyNature = defineRule({
  id: "body-nature",
  title: "单位的性质、经费形式与它的收支相符",
  severity: "warning",
  basis: ["agency-operating-definition"],
  covers: ["I-ROLE"],
  checks: ({ statement, value }) =>
    statement && value(fields.edition) === "unit"
      ? [
          calledAgency,
          (context) => withOperating(context, statement),
          (context) => fullyPaid(context, statement),
        ]
      : [],
  none: "没有原文，或不是一个单位的文件",
});
