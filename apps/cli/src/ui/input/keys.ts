import type { Key } from "ink";
import type { Action, Screen } from "../state/state.js";

/** What a key does on which screens, and how the help says so. */
interface Binding {
  readonly keys: readonly string[];
  readonly action: Action;
  readonly on: readonly Screen[];
  /** The keys as printed in the help. */
  readonly shown: string;
  readonly help: string;
  /** Keys and a word for the last line, where it has room. */
  readonly brief?: string;
}

const EVERYWHERE: readonly Screen[] = ["files", "overview", "details", "help"];
const READING: readonly Screen[] = ["details", "help"];

/** The one table of keys: input, help and the last line all come from it. */
export const bindings: readonly Binding[] = [
  {
    keys: ["down", "j"],
    action: { type: "move", by: 1 },
    on: EVERYWHERE,
    shown: "↓ j",
    help: "下一条；详情和帮助里向下滚动",
    brief: "↑↓/jk 移动",
  },
  {
    keys: ["up", "k"],
    action: { type: "move", by: -1 },
    on: EVERYWHERE,
    shown: "↑ k",
    help: "上一条；详情和帮助里向上滚动",
  },
  {
    keys: ["pagedown", "ctrl+f", "space"],
    action: { type: "page", by: 1 },
    on: EVERYWHERE,
    shown: "PgDn 空格",
    help: "下一页",
  },
  {
    keys: ["pageup", "ctrl+b"],
    action: { type: "page", by: -1 },
    on: EVERYWHERE,
    shown: "PgUp",
    help: "上一页",
  },
  { keys: ["g", "home"], action: { type: "first" }, on: EVERYWHERE, shown: "g Home", help: "到开头" },
  { keys: ["G", "end"], action: { type: "last" }, on: EVERYWHERE, shown: "G End", help: "到末尾" },
  {
    keys: ["n", "tab"],
    action: { type: "place", by: 1 },
    on: ["overview"],
    shown: "n Tab",
    help: "原文中的下一处",
    brief: "n/Tab 下一处",
  },
  {
    keys: ["N", "shift+tab"],
    action: { type: "place", by: -1 },
    on: ["overview"],
    shown: "N Shift+Tab",
    help: "原文中的上一处",
  },
  {
    keys: ["enter", "right", "l"],
    action: { type: "open" },
    on: ["files", "overview"],
    shown: "Enter → l",
    help: "打开：选中的文件，或一条的算式、更正、规则说明",
    brief: "Enter 打开",
  },
  {
    keys: ["escape", "enter", "left", "h", "backspace"],
    action: { type: "back" },
    on: READING,
    shown: "Esc Enter ← h",
    help: "返回",
    brief: "Esc 返回",
  },
  {
    keys: ["?"],
    action: { type: "help" },
    on: EVERYWHERE,
    shown: "?",
    help: "打开或关闭本页",
    brief: "? 帮助",
  },
  {
    keys: ["q", "ctrl+c"],
    action: { type: "quit" },
    on: EVERYWHERE,
    shown: "q Ctrl-C",
    help: "退出；从文件夹里打开的文件，回到文件列表",
    brief: "q 退出",
  },
];

export function actionFor(screen: Screen, key: string): Action | undefined {
  return bindings.find(({ keys, on }) => on.includes(screen) && keys.includes(key))?.action;
}

/** The last line of a screen. */
export function briefKeys(screen: Screen): readonly string[] {
  return bindings.flatMap(({ on, brief }) => (brief && on.includes(screen) ? [brief] : []));
}

const SPECIAL = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
] as const satisfies readonly (readonly [keyof Key, string])[];

const NAMES: Readonly<Record<string, string>> = { " ": "space", "\r": "enter", "\n": "enter", "\t": "tab" };

/** The names of the keys in one input event: several characters arrive together when typed fast. */
export function keysIn(input: string, key: Partial<Key>): readonly string[] {
  const special = SPECIAL.find(([name]) => key[name]);
  if (special) return [special[1]];
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  if (key.ctrl) return [`ctrl+${input}`];
  return Array.from(input, (character) => NAMES[character] ?? character);
}
