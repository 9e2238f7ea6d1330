import { InputFault } from "@qingbei/domain";
import { columns, describeRule, listRules, pad } from "@qingbei/review";
import { EXIT } from "../exit-code.js";

const WORD = { error: "错误", warning: "提醒", info: "提示" } as const;

function list(): string {
  const rules = listRules();
  const widest = Math.max(...rules.map(({ id }) => columns(id)));
  const lines = rules.map(({ id, severity, title }) => `${pad(id, widest)}  ${WORD[severity]}  ${title}`);
  return `${lines.join("\n")}\n\n共 ${rules.length} 条。qingbei rules 加编号，看这条规则查什么、为什么、反例和正例。\n`;
}

async function page(id: string): Promise<string> {
  const rule = await describeRule(id);
  if (rule) {
    const basis = rule.basis.map(({ title, article }) => `《${title}》${article ?? ""}`);
    return `${rule.page.trimEnd()}\n\n## 依据\n\n${basis.join("；")}\n`;
  }
  const similar = listRules().filter((other) => other.id.includes(id) || other.title.includes(id));
  throw new InputFault(
    "invalid-option",
    `没有编号为 ${id} 的规则`,
    similar.length > 0
      ? `相近的有：${similar.map((other) => other.id).join("、")}`
      : "全部规则见 qingbei rules",
  );
}

/** `qingbei rules`: all rules, or the page of one. */
export async function rules(id: string | undefined): Promise<number> {
  process.stdout.write(id === undefined ? list() : await page(id));
  return EXIT.ok;
}
