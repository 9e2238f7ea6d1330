import { severityWord } from "@qingbei/review";
import { columns } from "@qingbei/review/command-line";
import { briefKeys } from "../input/bindings.js";
import type { Severity } from "../model/entry.js";
import type { Item } from "../model/item.js";
import { hiddenIn, hitsIn, type List, selectedIn } from "../state/list.js";
import { type Extent, listOf, modeOf, type State, type StatusNotice } from "../state/state.js";
import { displayed } from "../text/displayed.js";
import { truncateStart } from "../text/path.js";
import { type Line, lineWidth, span, toWidth } from "../text/span.js";

const UNITS = { files: "份", entries: "条" } as const;

const NOTICES: Readonly<Record<StatusNotice, string>> = {
  "no-search": "还没有搜索，先按 /",
  "no-later-file": "后面没有有错误的文件了",
  "no-later-file-yet": "后面目前没有有错误的文件，其余的还在审查",
  "no-earlier-file": "前面没有有错误的文件了",
  "no-folder": "只打开了这一份文件",
};

const LEAST: Readonly<Record<Severity, string>> = {
  error: `只看${severityWord.error}`,
  warning: `只看${severityWord.error}和${severityWord.warning}`,
  info: "",
};

/** What the chosen severity hides. */
export function filterText(list: List, items: readonly Item[], unit: string): string {
  return list.least === "info" ? "" : `${LEAST[list.least]}，隐藏 ${hiddenIn(list, items)} ${unit}`;
}

/** How many matches the search has, and which one is selected. */
function foundText(list: List, items: readonly Item[], unit: string): string {
  const hits = hitsIn(list, items);
  if (list.query.trim() === "") return "";
  const hidden = hitsIn({ ...list, least: "info" }, items).length - hits.length;
  const elsewhere = hidden > 0 ? `（隐藏的里有 ${hidden} ${unit}）` : "";
  if (hits.length === 0) return `没有搜到${elsewhere}`;
  const at = hits.indexOf(selectedIn(list, items) ?? -1);
  return list.narrows || at < 0
    ? `搜到 ${hits.length} ${unit}${elsewhere}`
    : `第 ${at + 1} ${unit}，共 ${hits.length} ${unit}${elsewhere}`;
}

/** As many keys as fit, those for help and quitting first, since everybody tries the arrows. */
function keysLine(keys: readonly string[], width: number): Line {
  const kept = new Set<string>();
  const joined = (wanted: ReadonlySet<string>, gap: string) =>
    keys.filter((key) => wanted.has(key)).join(gap);
  for (const key of keys.toReversed()) {
    if (columns(joined(new Set([...kept, key]), " ")) <= width) kept.add(key);
  }
  const gap = ["   ", "  "].find((each) => columns(joined(kept, each)) <= width) ?? " ";
  return [span(joined(kept, gap), "dim")];
}

/** The last line during typing, and the column of the cursor. */
interface Typing {
  readonly line: Line;
  readonly cursor: number;
}

/** The last line while a search is typed; of a long text the end is visible. */
export function typingLine(state: State, extent: Extent, width: number): Typing {
  const key = listOf(state);
  const list = state[key];
  const label = key === "files" ? " 搜索文件名：" : " 搜索：";
  const found = foundText(list, extent[key], UNITS[key]);
  const after = [span(found === "" ? "" : `  ${found}`, "dim")];
  const room = Math.max(8, width - columns(label) - lineWidth(after) - 1);
  const query = truncateStart(displayed(list.query), room);
  const before = [span(label, "strong"), span(query, "accent")];
  const cursor = lineWidth(before);
  const keys = keysLine(briefKeys("search", true), width - cursor - 1 - lineWidth(after) - 3);
  return { line: toWidth([...before, span(" "), ...after, span("   "), ...keys], width), cursor };
}

/** The last line: what was refused, what is hidden, what is searched for, and the keys. */
export function statusLine(state: State, extent: Extent, width: number): Line {
  const key = listOf(state);
  const list = state[key];
  const mode = modeOf(state);
  const found = foundText(list, extent[key], UNITS[key]);
  const query = truncateStart(displayed(list.query), Math.max(8, Math.floor(width / 4)));
  const said = [
    state.notice ? NOTICES[state.notice] : "",
    filterText(list, extent[key], UNITS[key]),
    found === "" ? "" : `搜索“${query}”：${found}`,
  ].filter((each) => each !== "");
  const status: Line = said.map((each, index) =>
    span(` ${each} ${index < said.length - 1 ? "·" : ""}`, "accent"),
  );
  const keys = keysLine(briefKeys(mode, state.screens[0] === "files"), width - lineWidth(status) - 1);
  return toWidth([...status, span(" "), ...keys], width);
}
