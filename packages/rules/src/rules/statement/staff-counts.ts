import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../parameters/severity.js";
import {
  furtherStaff,
  postsAndStaff,
  staffCount,
  staffDivided,
  staffParts,
} from "../../parameters/staff-words.js";
import { type Passage, passagesOf } from "../../text/passage.js";

/** A number of posts or people in a sentence, and its fault, if any. */
interface StaffStatement {
  readonly passage: Passage;
  readonly fault?: { readonly message: string; readonly severity: Severity };
}

const numbersIn = (text: string) =>
  [...text.matchAll(new RegExp(staffCount, "g"))].map(([, count]) => Number(count));

/** The numbers of posts or people that are divided into kinds; the parts must add up to the number. */
function divided({ statement }: CheckContext): readonly StaffStatement[] {
  if (!statement) return [];
  return passagesOf(statement, staffDivided).flatMap((passage): readonly StaffStatement[] => {
    const rest = statement.paragraphs[passage.paragraph]?.text.slice(passage.end) ?? "";
    const [head = "", ...list] = passage.text.split(staffParts);
    const [whole] = numbersIn(head);
    const parts = numbersIn(list.join("，")).reduce((sum, count) => sum + count, 0);
    if (whole === undefined) return [];
    if (whole === parts) return [{ passage }];
    // if the parts are fewer, the rest may be a further kind behind the list
    if (parts < whole && furtherStaff.test(rest)) return [];
    const message = `写共 ${whole} 名，所列各类合计 ${parts} 名，请核对`;
    return [{ passage, fault: { message, severity: parts > whole ? "warning" : "info" } }];
  });
}

/** The numbers of posts that stand beside the people who hold them; more people than posts are rare. */
function filled({ statement }: CheckContext): readonly StaffStatement[] {
  if (!statement) return [];
  return passagesOf(statement, postsAndStaff).map((passage): StaffStatement => {
    const [posts = 0, staff = 0] = numbersIn(passage.text);
    if (staff <= posts) return { passage };
    const message = `编制 ${posts} 名，在职 ${staff} 人，在职多于编制，请核对是否写错`;
    return { passage, fault: { message, severity: "info" } };
  });
}

export const staffCounts = defineRule<StaffStatement>({
  id: "staff-counts",
  title: "编制数、在职人数与同句所列各类之和一致，在职人数不多于编制数",
  severity: "warning",
  basis: ["arithmetic"],
  covers: ["A-HEADCOUNT"],
  none: "没有写出编制数或在职人数的分类",
  each: (context) => [...divided(context), ...filled(context)],
  check: ({ cite, passed, failed }, { passage, fault }) => {
    cite(passage.paragraph, passage.start, passage.end);
    return fault ? failed(fault.message, { severity: fault.severity }) : passed();
  },
});
