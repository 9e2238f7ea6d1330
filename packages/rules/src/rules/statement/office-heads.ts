import { type FieldOf, fields, type Office } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { listed } from "../../text/passage.js";

interface Question {
  readonly about: "missing" | "repeated";
  /** The offices without a head, or with the same head. */
  readonly offices: readonly FieldOf<Office>[];
  readonly all: number;
}

function questions({ list, value }: CheckContext): readonly Question[] {
  const offices = list(fields.department.offices);
  const heads = offices.map((office) => value(office.head));
  if (heads.filter((head) => head).length < 2) return [];
  const shared = (head: string | null | undefined) => head && heads.indexOf(head) !== heads.lastIndexOf(head);
  return [
    { about: "missing", offices: offices.filter((_, index) => !heads[index]), all: offices.length },
    { about: "repeated", offices: offices.filter((_, index) => shared(heads[index])), all: offices.length },
  ];
}

export const officeHeads = defineRule<Question>({
  id: "office-heads",
  title: "内设机构的负责人逐一列明",
  severity: "info",
  basis: ["information-disclosure-20"],
  covers: ["A-ORG-HEAD"],
  none: "未披露内设机构的负责人",
  each: questions,
  check: ({ value, passed, failed }, { about, offices, all }) => {
    if (offices.length === 0) return passed();
    const names = offices.map((office) => value(office.name) ?? "");
    if (about === "missing") {
      const words = listed(names, "个");
      return failed(`${all} 个机构列了 ${all - offices.length} 个负责人，${words}没有列，请补上或说明`);
    }
    const heads = offices.map((office) => value(office.head) ?? "");
    const posts = [...new Set(heads)].map(
      (head) => `${head}（${names.filter((_, index) => heads[index] === head).join("、")}）`,
    );
    return failed(`同一人列为几个机构的负责人：${posts.join("；")}，属兼任的不必改，请核对`);
  },
});
