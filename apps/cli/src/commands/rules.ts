import { InputFault } from "@qingbei/domain";
import { describeRule, listRules, type Settings, SettingsFinder, severityWord } from "@qingbei/review";
import { columns, pad } from "@qingbei/review/command-line";
import { EXIT } from "../exit-code.js";

type Rule = Settings["rules"][number];

interface Listed {
  readonly id: string;
  readonly severity: keyof typeof severityWord;
  readonly title: string;
}

/**
 * The rules that a configuration adds to ours. A broken configuration adds none, since people look here for rule ids to
 * mend it.
 */
async function added(config: string | boolean | undefined): Promise<readonly Rule[]> {
  try {
    const choice = config === true ? undefined : config;
    const { rules } = await new SettingsFinder(choice).in(".");
    const ours = new Set(listRules().map(({ id }) => id));
    return rules.filter(({ id }) => !ours.has(id));
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return [];
  }
}

/** One line for each rule: id, severity, what must hold. */
function listing(rules: readonly Listed[]): string {
  const widest = Math.max(...rules.map(({ id }) => columns(id)));
  const lines = rules.map(
    ({ id, severity, title }) => `${pad(id, widest)}  ${severityWord[severity]}  ${title}\n`,
  );
  return lines.join("");
}

function list(others: readonly Listed[]): string {
  const rules: readonly Listed[] = [...listRules(), ...others];
  return `${listing(rules)}\n共 ${rules.length} 条。qingbei rules 加编号，看这条规则查什么、为什么；加一个词，列出编号和标题里有它的规则。\n`;
}

/** A page without its examples (budgets in JSON), and without sections that contain nothing else. */
function withoutExamples(markdown: string): string {
  const [head = "", ...sections] = markdown.replace(/^```.*?^```\n?/gms, "").split(/^(?=## )/m);
  const filled = sections.filter((section) => section.split("\n").slice(1).join("").trim() !== "");
  return [head, ...filled].map((part) => `${part.trim()}\n`).join("\n");
}

const sources = (basis: readonly { readonly title: string; readonly article?: string | undefined }[]) =>
  basis.map(({ title, article }) => `《${title}》${article ?? ""}`).join("；");

/** A short page for a rule of another package, which has no page. */
function shortPage({ id, title, severity, basis }: Rule): string {
  const own = basis.flatMap((each) => (typeof each === "string" ? [] : [each]));
  const rest = own.length === 0 ? "" : `\n## 依据\n\n${sources(own)}\n`;
  return `# ${id} ${title}\n\n${severityWord[severity]}。这条规则由配置里的规则包加入，没有说明页。\n${rest}`;
}

async function page(id: string, config: string | boolean | undefined, verbose: boolean): Promise<string> {
  const rule = await describeRule(id);
  if (rule) {
    const text = verbose ? rule.page : withoutExamples(rule.page);
    const more = verbose ? "" : "\n加 --verbose 连同例子（JSON）一起看。\n";
    return `${text.trimEnd()}\n\n## 依据\n\n${sources(rule.basis)}\n${more}`;
  }
  const others = await added(config);
  const own = others.find((other) => other.id === id);
  if (own) return shortPage(own);
  const similar = [...listRules(), ...others].filter(
    (other) => other.id.includes(id) || other.title.includes(id),
  );
  if (similar.length > 0) return `${listing(similar)}\n编号或标题里有“${id}”的规则 ${similar.length} 条。\n`;
  throw new InputFault("invalid-option", `没有编号为 ${id} 的规则`, "全部规则见 qingbei rules");
}

/** `qingbei rules`: all rules with those of the configuration; those that match a word; or the page of one. */
export async function rules(
  id: string | undefined,
  { config, verbose = false }: { readonly config?: string | boolean; readonly verbose?: boolean } = {},
): Promise<number> {
  process.stdout.write(id === undefined ? list(await added(config)) : await page(id, config, verbose));
  return EXIT.ok;
}
