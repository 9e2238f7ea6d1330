import type { CommanderError, HelpConfiguration } from "commander";
import { EXIT } from "./exit-code.js";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** The columns of a text; Chinese characters take two. The report's function knows more, but would load the engine. */
function columns(text: string): number {
  return text.replace(/[\u2e80-\u9fff\uff00-\uff60]/g, "  ").length;
}

/** Commander's help in Chinese. */
export const helpInChinese: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: (usage) => usage.replace("[options]", "[选项]").replace("[command]", "[命令]"),
  displayWidth: columns,
  subcommandTerm: (command) =>
    [command.name(), ...command.registeredArguments.map((argument) => argumentTerm(argument))].join(" "),
  optionDescription: (option) => {
    const notes = [
      option.argChoices && `可选 ${option.argChoices.join("、")}`,
      // an option that may be given several times defaults to an empty list
      option.defaultValue !== undefined &&
        String(option.defaultValue) !== "" &&
        `默认 ${option.defaultValue}`,
    ].filter(Boolean);
    return option.description + (notes.length > 0 ? `（${notes.join("；")}）` : "");
  },
};

function argumentTerm(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Commander's English messages in Chinese, by their codes. Names are in single quotes in its messages. */
function inChinese({ code, message }: CommanderError): string {
  const [name = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? "");
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const reason = choices
    ? `可选 ${choices.replaceAll(", ", "、")}`
    : (/is invalid\. (.*)$/.exec(message)?.[1] ?? "");
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const hint = similar ? `；是不是想用 ${similar.replaceAll(", ", "、")}？` : "";
  switch (code) {
    case "commander.unknownOption":
      return `没有选项 ${name}${hint}`;
    case "commander.unknownCommand":
      return `没有命令“${name}”，也没有这个文件${hint}`;
    case "commander.missingArgument":
      return `缺少参数 <${name}>`;
    case "commander.optionMissingArgument":
      return `选项 ${name} 后面缺少内容`;
    case "commander.excessArguments":
      return "参数给多了";
    case "commander.invalidArgument":
      return `选项 ${name} 不能是“${value}”${reason && `；${reason}`}`;
    default:
      return message;
  }
}

/** Prints what is wrong with the command line. */
export function usageMessage(error: CommanderError): number {
  process.stderr.write(`${inChinese(error)}\n怎么用见 qingbei --help，或 qingbei help 加命令名\n`);
  return EXIT.unusable;
}
