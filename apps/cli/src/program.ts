import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../package.json";
import { tellBehindAgainst } from "./behind-against.js";
import { bare } from "./commands/bare.js";
import { EXIT } from "./exit-code.js";
import { printFailure } from "./output/failure.js";
import { helpInChinese, usageMessage } from "./usage.js";
import { workerUrl } from "./worker-url.js";

type Run = (exitCode: number) => void;

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError("端口是 0 到 65535 的整数");
  return number;
}

function positive(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number === 0) throw new InvalidArgumentError("应是 1 到 99999 的整数");
  return number;
}

/** The options with `format` only if it was given, not its default. */
function formatAsked<O extends { readonly format: string }>(options: O, command: Command): Partial<O> {
  return command.getOptionValueSource("format") === "default" ? { ...options, format: undefined } : options;
}

/** Collects the values of an option that may be given several times. */
const repeated = (value: string, values: readonly string[]) => [...values, value];

function date(text: string): string {
  const day = Date.parse(text);
  // 2026-02-30 is taken for March
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("日期写成 2026-12-31 的样子");
  return text;
}

/** For people; for programs; for code hosts and CI servers; for comments, spreadsheets and the check list. */
const FORMATS = ["text", "json", "ndjson", "sarif", "junit", "markdown", "csv", "xlsx"];

const EXAMPLES = `
例子：
  qingbei check 部门预算.txt          审查一份文件
  qingbei check 2021年/ 2022年/       审查文件夹里的所有文件
  qingbei check 2025.pdf --against 2024.pdf   再与上年的公开对照
  qingbei check 2025/ --against 2024/   文件夹对文件夹，各找各的上年公开
  qingbei check --as-one 某局/        说明和报表分开的一份公开
  qingbei check 2025/ -o 检查表.xlsx   写成检查表，格式按扩展名
  iconv … | qingbei check -          审查标准输入
  qingbei demo                       先看一个示例

退出码：0 没有发现 --fail-on 及以上的问题；1 有；2 输入或选项不能用；130 中途结束；70 程序出错。`;

const WRITE_NOTES = `
能算出来的数（各项齐全的合计、增减额、增减率）由程序算出；数据里没有的不写。
数据自相矛盾时不写，指出是哪个数、应是多少。没有地方写的内容在标准错误里列出。

例子：
  qingbei write 预算.json -o 预算公开.docx
  qingbei read 去年.pdf | qingbei write - --format html > 预算公开.html

退出码：0 写完；1 写完，但照原样写入的内容按规则还有错误；2 数据或选项不能用。`;

function addCheck(program: Command, done: Run): void {
  program
    .command("check")
    .description("审查文件和文件夹：勾稽关系、口径、行文，并找出错在哪个数")
    .argument("[paths...]", "文件、文件夹，或加引号的通配符，如 '2025/**/*.pdf'；- 是标准输入")
    .addOption(new Option("--format <format>", "输出格式").choices(FORMATS).default("text"))
    .option(
      "-o, --output <file>",
      "写入文件而不是标准输出，没写 --format 时格式按扩展名；写完才替换原来的文件",
    )
    .addOption(
      new Option("--fail-on <severity>", "发现这一级及以上的问题时退出码为 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .option("--as-one", "把每个文件夹当作一份公开：说明和报表分在几个文件里")
    .option(
      "--skip-others",
      "文件夹里读得出、但不是预算公开的文件（通知、名单、空文件）不算无法审查，只列出没有看",
    )
    .option(
      "--against <path>",
      "与另一份公开对照：上年的、所属单位的、同年预算的；给文件夹时各找各的；只收一个路径，多个时每个前面都写 --against",
      repeated,
      [],
    )
    .option("--config <file>", "配置文件；默认从每份文件的文件夹往上找 qingbei.config.json")
    .option("--no-config", "不用配置文件")
    .option("--baseline <file>", "基线文件：里面的旧问题不再列出，只报新问题")
    .option("--no-baseline", "不用配置里的基线文件")
    .option("--update-baseline", "把这次发现的问题都记为旧问题，写入基线文件")
    .option("--today <date>", "按这一天判断忽略是否过期，如 2026-12-31；默认是今天", date)
    .option("--stdin-paths", "从标准输入读路径，每行一份文件，按同样的次序给出结果")
    .option("--jobs <n>", "同时审查几份文件；默认等于处理器核数", positive)
    .option("--timeout <seconds>", "一份文件最多审查几秒；默认 120，四份以内的短文本不限", positive)
    .option("--verbose", "全部列出：每处引文和指纹、未能核对的规则和原因、没读懂的金额")
    .action(async (paths, options, command) => {
      if (paths.length === 0 && !options.stdinPaths)
        throw new CommanderError(1, "commander.missingArgument", "missing required argument 'paths'");
      const asked = formatAsked(options, command);
      tellBehindAgainst(paths, command.parent?.rawArgs ?? []);
      const thread = (await import("./first-thread.js")).firstThread(paths);
      done(await (await import("./commands/check.js")).check(paths, { ...options, ...asked, thread }));
    });
}

function addExplain(program: Command, done: Run): void {
  program
    .command("explain")
    .description("说明一处发现：相关的等式和每个数的位置，改前改后各是多少，依据什么规则")
    .argument("<fingerprint>", "指纹，写前几位就行；用 check --verbose 可以看到")
    .argument("<paths...>", "文件或文件夹")
    .addOption(new Option("--format <format>", "输出格式").choices(["text", "json"]).default("text"))
    .option("--as-one", "把每个文件夹当作一份公开：说明和报表分在几个文件里")
    .option("--against <path>", "与 check 时一样对照另一份公开；可以给多个", repeated, [])
    .option("--config <file>", "配置文件；默认从每份文件的文件夹往上找 qingbei.config.json")
    .option("--no-config", "不用配置文件")
    .action(async (fingerprint, paths, options) =>
      done(await (await import("./commands/explain.js")).explain(fingerprint, paths, options)),
    );
}

function addRead(program: Command, done: Run): void {
  program
    .command("read")
    .description("读出预算数据和每个数的出处（JSON）")
    .argument("<path>", "文件，或放着一份公开各个部分的文件夹；- 是标准输入")
    .addOption(new Option("--format <format>", "输出格式").choices(["json"]).default("json"))
    .option("--outline", "不列数据，只列认出的章节、报表和没读懂的金额，各带位置")
    .action(async (path, options, command) => {
      const asked = formatAsked(options, command);
      done(await (await import("./commands/read.js")).read(path, asked));
    });
}

function addWrite(program: Command, done: Run): void {
  program
    .command("write")
    .description("把预算数据（JSON）写成一份公开：说明、报表和项目绩效目标表")
    .argument("<budget>", "JSON 文件：预算数据，或 qingbei read 的输出；- 是标准输入")
    .addOption(new Option("--format <format>", "写成的格式").choices(["docx", "xlsx", "html", "text"]))
    .option("-o, --output <file>", "写入文件而不是标准输出，没写 --format 时格式按扩展名；- 是标准输出")
    .addHelpText("after", WRITE_NOTES)
    .action(async (budget, options) =>
      done(await (await import("./commands/write.js")).write(budget, options)),
    );
}

function addDiff(program: Command, done: Run): void {
  program
    .command("diff")
    .description("比较两份公开的金额：同一份的两稿，或上年和本年；哪里变了，变了多少")
    .argument("<before>", "前一份，文件或文件夹；- 是标准输入")
    .argument("<after>", "后一份")
    .addOption(new Option("--format <format>", "输出格式").choices(["text", "json"]).default("text"))
    .option("-o, --output <file>", "写入文件而不是标准输出；写完才替换原来的文件")
    .addOption(new Option("--summary", "只列概要：总数、变化最大的、新增和减少的").conflicts("verbose"))
    .option("--verbose", "年度不同的两份也逐处列出：重复的数、上年数、增减")
    .addHelpText("after", "\n退出码：0 没有差别；1 有差别；2 输入不能用。")
    .action(async (before, after, options, command) =>
      done(await (await import("./commands/diff.js")).diff(before, after, formatAsked(options, command))),
    );
}

function addRules(program: Command, done: Run): void {
  program
    .command("rules")
    .description("列出规则；给出编号时显示这条规则的说明，给出一个词时列出有它的规则")
    .argument("[id]", "规则编号，如 expenditure-total；或编号、标题里的一个词")
    .option("--verbose", "连同例子（JSON）一起显示")
    .option("--config <file>", "连同这个配置里的规则包；默认从这里往上找 qingbei.config.json")
    .option("--no-config", "不看配置文件")
    .action(async (id, options) => done(await (await import("./commands/rules.js")).rules(id, options)));
}

function addTerms(program: Command, done: Run): void {
  program
    .command("terms")
    .description("列出词汇：中文名称、标识符、其他写法")
    .action(async () => done(await (await import("./commands/terms.js")).terms()));
}

function addSchema(program: Command, done: Run): void {
  program
    .command("schema")
    .description("输出数据结构的 JSON Schema；不给名称时列出全部名称")
    .argument("[name]", "名称，如 DepartmentBudget")
    .action(async (name) => done(await (await import("./commands/schema.js")).schema(name)));
}

function addUi(program: Command, done: Run): void {
  program
    .command("ui")
    .description("在终端界面里逐条查看审查结果")
    .argument("<path>", "文件；给文件夹时先列出里面的文件")
    .option("--as-one", "把文件夹当作一份公开：说明和报表分在几个文件里")
    .option("--against <path>", "与 check 时一样对照另一份公开；可以给多个", repeated, [])
    .option("--config <file>", "配置文件；默认从每份文件的文件夹往上找 qingbei.config.json")
    .option("--no-config", "不用配置文件")
    .option("--baseline <file>", "基线文件：里面的旧问题不再列出，只报新问题")
    .option("--no-baseline", "不用配置里的基线文件")
    .action(async (path, options) => done(await (await import("./commands/ui.js")).ui(path, options)));
}

function addServe(program: Command, done: Run): void {
  program
    .command("serve")
    .description("启动 HTTP 服务")
    .option("--host <host>", "监听的地址；默认只有本机能访问", "127.0.0.1")
    .option("--port <port>", "监听的端口；0 表示任选一个空闲的", port, 8787)
    .option("--jobs <n>", "同时审查几份文件；默认等于处理器核数", positive)
    .option("--timeout <seconds>", "一份文件最多审查几秒；默认 60", positive)
    .addOption(
      new Option(
        "--config <file>",
        "所有请求都用的配置文件，请求自带的 config 加在上面；默认取环境变量 QINGBEI_CONFIG",
      ).env("QINGBEI_CONFIG"),
    )
    .action(async (options) =>
      // the command is bundled apart: only from here is the threads' module found
      done(await (await import("./commands/serve.js")).serve({ ...options, worker: workerUrl })),
    );
}

function addDemo(program: Command, done: Run): void {
  program
    .command("demo")
    .description("审查一份自带的示例文件")
    .action(async () => done(await (await import("./commands/demo.js")).demo()));
}

/** The commands, in the order of the help. What a command needs is loaded when it runs: --help does not load the engine. */
const COMMANDS: readonly ((program: Command, done: Run) => void)[] = [
  addCheck,
  addExplain,
  addRead,
  addWrite,
  addDiff,
  addRules,
  addTerms,
  addSchema,
  addUi,
  addServe,
  addDemo,
];

function programOf(done: Run): Command {
  const program = new Command("qingbei")
    .description("政府预算公开文件的审查工具：核对勾稽关系，找出错在哪个数、应改成多少。")
    .version(version, "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [command]", "显示某个命令的帮助")
    .addHelpText("after", EXAMPLES)
    .configureHelp(helpInChinese)
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const add of COMMANDS) add(program, done);
  return program;
}

/** Runs one command line and gives its exit code. Never rejects. */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = programOf((code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printFailure(error);
    if (error.exitCode === 0) return EXIT.ok;
    try {
      const code = error.code === "commander.unknownCommand" ? await bare(argv) : undefined;
      return code ?? usageMessage(error);
    } catch (failure) {
      return printFailure(failure);
    }
  }
}
