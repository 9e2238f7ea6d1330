import type { Action, Mode } from "../state/state.js";
import { characterOf, nameOfKey, plainKey } from "./keys.js";

/** Keys with their action in some modes, and their text in the help. */
export interface Binding {
  readonly keys: readonly string[];
  readonly action: Action;
  readonly on: readonly Mode[];
  readonly help: string;
  /** The key and a word for the last line, if there is room. */
  readonly brief?: string;
  /** Set if it is useful only for a folder. */
  readonly inFolder?: true;
}

const EVERYWHERE: readonly Mode[] = ["files", "overview", "details", "help"];
const SEARCHED: readonly Mode[] = ["files", "overview", "details"];

/**
 * The only table of keys: input, help and the last line all use it. If the last line lacks room, the last entries stay.
 */
export const bindings: readonly Binding[] = [
  {
    keys: ["down", "j"],
    action: { type: "move", by: 1 },
    on: EVERYWHERE,
    help: "下一条；详情和帮助里向下滚动",
    brief: "↑↓ 移动",
  },
  {
    keys: ["up", "k"],
    action: { type: "move", by: -1 },
    on: EVERYWHERE,
    help: "上一条；详情和帮助里向上滚动",
  },
  {
    keys: ["pagedown", "ctrl+f", "space"],
    action: { type: "page", by: 1 },
    on: EVERYWHERE,
    help: "下一页",
  },
  { keys: ["pageup", "ctrl+b"], action: { type: "page", by: -1 }, on: EVERYWHERE, help: "上一页" },
  { keys: ["home", "g"], action: { type: "first" }, on: EVERYWHERE, help: "到开头" },
  { keys: ["end", "G"], action: { type: "last" }, on: EVERYWHERE, help: "到末尾" },
  {
    keys: ["enter", "right", "l"],
    action: { type: "open" },
    on: ["files", "overview"],
    help: "打开：选中的文件，或一条的算式、更正、规则说明",
    brief: "Enter 打开",
  },
  {
    keys: ["escape", "enter", "left", "h", "backspace"],
    action: { type: "back" },
    on: ["details", "help"],
    help: "从详情、帮助返回",
    brief: "Esc 返回",
  },
  {
    keys: ["escape"],
    action: { type: "back" },
    on: ["files", "overview"],
    help: "结束搜索；没有搜索时，从文件回到文件列表",
  },
  {
    keys: ["/"],
    action: { type: "search" },
    on: SEARCHED,
    help: "搜索：文件列表里按名称；文件里按说明、规则、位置、原文",
    brief: "/ 搜索",
  },
  { keys: ["n"], action: { type: "hit", by: 1 }, on: SEARCHED, help: "搜到的下一条" },
  { keys: ["N"], action: { type: "hit", by: -1 }, on: SEARCHED, help: "搜到的上一条" },
  {
    keys: ["f"],
    action: { type: "filter" },
    on: ["files", "overview"],
    help: "筛选：全部 → 错误 → 错误和提醒",
    brief: "f 筛选",
  },
  {
    keys: ["e"],
    action: { type: "file", by: 1 },
    on: SEARCHED,
    help: "下一份有错误或无法审查的文件",
    brief: "e 有错的",
    inFolder: true,
  },
  {
    keys: ["E"],
    action: { type: "file", by: -1 },
    on: SEARCHED,
    help: "上一份有错误或无法审查的文件",
    inFolder: true,
  },
  {
    keys: ["tab"],
    action: { type: "place", by: 1 },
    on: ["overview"],
    help: "原文中的下一处",
    brief: "Tab 下一处",
  },
  {
    keys: ["shift+tab"],
    action: { type: "place", by: -1 },
    on: ["overview"],
    help: "原文中的上一处",
  },
  { keys: ["?"], action: { type: "help" }, on: EVERYWHERE, help: "打开或关闭本页", brief: "? 帮助" },
  {
    keys: ["q"],
    action: { type: "quit" },
    on: [...EVERYWHERE, "opening"],
    help: "退出；从文件夹里打开的文件，回到文件列表",
    brief: "q 退出",
  },
  {
    keys: ["ctrl+c"],
    action: { type: "quit", atOnce: true },
    on: [...EVERYWHERE, "opening", "search"],
    help: "退出程序",
  },
  {
    keys: ["enter"],
    action: { type: "accept" },
    on: ["search"],
    help: "输完了：留住搜到的，用 n、N 逐条看",
    brief: "Enter 输完",
  },
  {
    keys: ["escape"],
    action: { type: "abandon" },
    on: ["search"],
    help: "结束搜索",
    brief: "Esc 结束",
  },
  { keys: ["backspace"], action: { type: "erase" }, on: ["search"], help: "删去一个字；没有字时结束搜索" },
  { keys: ["ctrl+u"], action: { type: "clear" }, on: ["search"], help: "全部删去" },
  { keys: ["down"], action: { type: "move", by: 1 }, on: ["search"], help: "下一条" },
  { keys: ["up"], action: { type: "move", by: -1 }, on: ["search"], help: "上一条" },
];

/** The action of a key; while text is being typed, every other character is part of it. */
export function actionFor(mode: Mode, key: string): Action | undefined {
  const pressed = mode === "search" ? key : plainKey(key);
  const bound = bindings.find(({ keys, on }) => on.includes(mode) && keys.includes(pressed))?.action;
  const text = mode === "search" ? characterOf(key) : undefined;
  return bound ?? (text === undefined ? undefined : { type: "type", text });
}

export const keysShown = ({ keys }: Binding): string => keys.map(nameOfKey).join(" ");

/** The keys of a mode for the last line, the most important last. */
export function briefKeys(mode: Mode, isFolder: boolean): readonly string[] {
  return bindings.flatMap(({ on, brief, inFolder }) =>
    brief && on.includes(mode) && (isFolder || !inFolder) ? [brief] : [],
  );
}
