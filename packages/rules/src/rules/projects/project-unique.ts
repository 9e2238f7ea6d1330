import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

/** Letters and digits that are taken for one another: O and 0, I and 1. */
const folded = (code: string) => code.toUpperCase().replaceAll("O", "0").replaceAll("I", "1");
const plain = (name: string) => name.replaceAll(/\s/g, "");

export const projectUnique = defineRule({
  id: "project-unique",
  title: "项目编码和项目名称各不重复",
  severity: "error",
  basis: ["integration-standard"],
  covers: ["F-DUP-PROJ"],
  each: ({ list, has }) => {
    const all = list(fields.projects);
    const earlier = all.map((project, index) => ({ project, before: all.slice(0, index) }));
    return all.length < 2 ? [] : earlier.filter(({ project }) => has(project.code) || has(project.name));
  },
  none: "没有披露两个以上的项目",
  check: ({ value, label, passed, failed }, { project, before }) => {
    const code = value(project.code);
    const sameCode = before.find((other) => code && folded(value(other.code) ?? "") === folded(code));
    if (sameCode && code) {
      const exactly = value(sameCode.code) === code;
      const alike = exactly ? "" : `（${value(sameCode.code)} 与 ${code} 只差 O 与 0、I 与 1）`;
      return failed(`${label(project)}与${label(sameCode)}的项目编码相同${alike}，疑为重复列示或录错`);
    }
    const name = value(project.name);
    const sameName = before.find((other) => name && plain(value(other.name) ?? "") === plain(name));
    if (sameName) {
      const bothCoded = Boolean(code && value(sameName.code));
      return failed(
        `${label(project)}与${label(sameName)}名称相同${bothCoded ? "而编码不同，如是两个项目请在名称中区分" : "，疑为重复列示"}`,
        bothCoded ? { severity: "warning" } : {},
      );
    }
    return passed();
  },
});
