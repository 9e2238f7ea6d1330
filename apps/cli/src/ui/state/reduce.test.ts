import { describe, expect, it } from "vitest";
import type { Item } from "../model/item.js";
import { searchable } from "../model/search.js";
import { reduce } from "./reduce.js";
import {
  type Action,
  type Extent,
  folderState,
  initialState,
  modeOf,
  type State,
  screenOf,
} from "./state.js";

const item = (severity: Item["severity"], words: string, more: Partial<Item> = {}): Item => ({
  severity,
  words: searchable([words]),
  ...more,
});

const entries = [
  item("error", "人员经费"),
  item("warning", "公用经费"),
  item("info", "培训费"),
  item("error", "公用经费合计"),
  item("info", "会议费"),
];
const files = [
  item("warning", "甲局.pdf"),
  item("error", "乙局.pdf"),
  item(undefined, "丙局.pdf"),
  item("error", "丁局.zip", { isUnread: true }),
  item("info", "乙乡.pdf"),
];
const extent: Extent = { entries, files, places: 3, lines: 30, page: 10 };

/** States are written short: what is given for a list holds for the one that the screen shows. */
interface Short {
  readonly screens?: State["screens"];
  readonly selected?: number;
  readonly query?: string;
  readonly least?: State["entries"]["least"];
  readonly place?: number;
  readonly scroll?: number;
  readonly isTyping?: boolean;
  readonly opening?: number | undefined;
  readonly notice?: State["notice"];
  readonly quitting?: boolean;
}

function stateOf(key: "files" | "entries", { selected, query, least, ...more }: Short): State {
  const base = key === "files" ? folderState : initialState;
  const change = {
    ...(selected !== undefined && { selected }),
    ...(query !== undefined && { query }),
    ...(least !== undefined && { least }),
  };
  return { ...base, ...more, [key]: { ...base[key], ...change } };
}

const short = (key: "files" | "entries", state: State): Required<Short> => {
  const { selected, query, least } = state[key];
  const { screens, place, scroll, isTyping, opening, notice, quitting } = state;
  return { selected, query, least, screens, place, scroll, isTyping, opening, notice, quitting };
};

type Case = [what: string, before: Short, action: Action, after: Short];
const DETAILS = ["overview", "details"] as const;

describe("in a document", () => {
  it.each<Case>([
    ["down selects the next entry", {}, { type: "move", by: 1 }, { selected: 1 }],
    ["up at the first stays", {}, { type: "move", by: -1 }, { selected: 0 }],
    ["down at the last stays", { selected: 4 }, { type: "move", by: 1 }, { selected: 4 }],
    ["another entry begins at its first place", { place: 2 }, { type: "move", by: 1 }, { place: 0 }],
    ["staying keeps the place", { selected: 4, place: 2 }, { type: "move", by: 1 }, { place: 2 }],
    ["last", {}, { type: "last" }, { selected: 4 }],
    ["first", { selected: 3 }, { type: "first" }, { selected: 0 }],
    ["a page ends at the last entry", {}, { type: "page", by: 1 }, { selected: 4 }],
    ["the next place", {}, { type: "place", by: 1 }, { place: 1 }],
    ["after the last place comes the first", { place: 2 }, { type: "place", by: 1 }, { place: 0 }],
    ["before the first place comes the last", {}, { type: "place", by: -1 }, { place: 2 }],
    ["open", { scroll: 7 }, { type: "open" }, { screens: DETAILS, scroll: 0 }],
    [
      "back",
      { screens: DETAILS, selected: 2, scroll: 4 },
      { type: "back" },
      { screens: ["overview"], selected: 2, scroll: 0 },
    ],
    ["back in the overview stays", {}, { type: "back" }, { screens: ["overview"] }],
    [
      "details scroll, the selection stays",
      { screens: DETAILS, selected: 2 },
      { type: "move", by: 1 },
      { scroll: 1, selected: 2 },
    ],
    [
      "details scroll a page with one line kept",
      { screens: DETAILS },
      { type: "page", by: 1 },
      { scroll: 9 },
    ],
    ["details end where the last line shows", { screens: DETAILS }, { type: "last" }, { scroll: 20 }],
    [
      "details do not scroll beyond",
      { screens: DETAILS, scroll: 20 },
      { type: "move", by: 1 },
      { scroll: 20 },
    ],
    ["after the window grew", { screens: DETAILS, scroll: 28 }, { type: "move", by: -1 }, { scroll: 19 }],
    ["help over the overview", {}, { type: "help" }, { screens: ["overview", "help"] }],
    ["help over details", { screens: DETAILS }, { type: "help" }, { screens: [...DETAILS, "help"] }],
    ["help again closes it", { screens: ["overview", "help"] }, { type: "help" }, { screens: ["overview"] }],
    ["quit", { screens: DETAILS }, { type: "quit" }, { quitting: true }],
    ["there is no other file", {}, { type: "file", by: 1 }, { notice: "no-folder", selected: 0 }],
    ["a notice is shown once", { notice: "no-folder" }, { type: "move", by: 1 }, { notice: undefined }],
  ])("%s", (_, before, action, after) => {
    expect(short("entries", reduce(stateOf("entries", before), action, extent))).toMatchObject(after);
  });

  it.each<Case>([
    ["from all to errors", {}, { type: "filter" }, { least: "error" }],
    ["from errors to reminders too", { least: "error" }, { type: "filter" }, { least: "warning" }],
    ["from there to all", { least: "warning" }, { type: "filter" }, { least: "info" }],
    [
      "a selection that is listed stays",
      { selected: 3, place: 1 },
      { type: "filter" },
      { selected: 3, place: 1 },
    ],
    [
      "one that is not gives way to the next",
      { selected: 1, place: 1 },
      { type: "filter" },
      { selected: 3, place: 0 },
    ],
    ["the last one to the one before", { selected: 4 }, { type: "filter" }, { selected: 3 }],
    ["down passes over what is hidden", { least: "error" }, { type: "move", by: 1 }, { selected: 3 }],
    ["so does the end", { least: "warning" }, { type: "last" }, { selected: 3 }],
  ])("severity: %s", (_, before, action, after) => {
    expect(short("entries", reduce(stateOf("entries", before), action, extent))).toMatchObject(after);
  });

  it.each<Case>([
    ["begins empty", { query: "旧" }, { type: "search" }, { isTyping: true, query: "" }],
    [
      "goes to the first hit",
      { isTyping: true },
      { type: "type", text: "公用" },
      { query: "公用", selected: 1 },
    ],
    ["stays on a hit", { isTyping: true, selected: 3 }, { type: "type", text: "公" }, { selected: 3 }],
    [
      "finds from the top again",
      { isTyping: true, selected: 4 },
      { type: "type", text: "培" },
      { selected: 2 },
    ],
    [
      "stays where nothing is found",
      { isTyping: true, selected: 2 },
      { type: "type", text: "无" },
      { selected: 2 },
    ],
    ["takes a character back", { isTyping: true, query: "公用" }, { type: "erase" }, { query: "公" }],
    [
      "takes one with its mark back",
      { isTyping: true, query: "ae\u0301" },
      { type: "erase" },
      { query: "a" },
    ],
    ["ends where there is nothing to take back", { isTyping: true }, { type: "erase" }, { isTyping: false }],
    ["forgets all", { isTyping: true, query: "公用" }, { type: "clear" }, { query: "", isTyping: true }],
    [
      "keeps what was typed",
      { isTyping: true, query: "公用" },
      { type: "accept" },
      { query: "公用", isTyping: false },
    ],
    ["is given up", { isTyping: true, query: "公用" }, { type: "abandon" }, { query: "", isTyping: false }],
    ["ends with back", { query: "公用", selected: 1 }, { type: "back" }, { query: "", selected: 1 }],
    [
      "goes to the next hit",
      { query: "公用", selected: 1, place: 2 },
      { type: "hit", by: 1 },
      { selected: 3, place: 0 },
    ],
    ["goes round", { query: "公用", selected: 3 }, { type: "hit", by: 1 }, { selected: 1 }],
    ["goes back", { query: "经费", selected: 3 }, { type: "hit", by: -1 }, { selected: 1 }],
    ["goes back round", { query: "公用", selected: 1 }, { type: "hit", by: -1 }, { selected: 3 }],
    ["leaves out what is hidden", { query: "公用", least: "error" }, { type: "hit", by: 1 }, { selected: 3 }],
    ["stays where there is no hit", { query: "无", selected: 2 }, { type: "hit", by: 1 }, { selected: 2 }],
    ["reports that nothing is searched for", {}, { type: "hit", by: 1 }, { notice: "no-search" }],
    [
      "turns the pages of details",
      { screens: DETAILS, query: "公用", selected: 1, scroll: 5 },
      { type: "hit", by: 1 },
      { screens: DETAILS, selected: 3, scroll: 0 },
    ],
  ])("a search %s", (_, before, action, after) => {
    expect(short("entries", reduce(stateOf("entries", before), action, extent))).toMatchObject(after);
  });

  it("has nothing to open or walk through without entries", () => {
    const nothing: Extent = { entries: [], files: [], places: 0, lines: 0, page: 10 };
    const idle: readonly Action[] = [
      { type: "open" },
      { type: "first" },
      { type: "last" },
      { type: "place", by: 1 },
    ];
    for (const action of idle) expect(reduce(initialState, action, nothing)).toEqual(initialState);
  });

  it("returns from help to where one was", () => {
    const details = stateOf("entries", { screens: DETAILS });
    const help = reduce(details, { type: "help" }, extent);
    expect(screenOf(help)).toBe("help");
    expect(screenOf(reduce(help, { type: "back" }, extent))).toBe("details");
  });
});

describe("in a folder", () => {
  const FILE = ["files", "overview"] as const;

  it.each<Case>([
    ["a file is opened", { selected: 2 }, { type: "open" }, { opening: 2, screens: ["files"] }],
    [
      "of one that could not be reviewed the reason",
      { selected: 3 },
      { type: "open" },
      { screens: ["files", "details"] },
    ],
    [
      "nothing is done while one is read",
      { opening: 2 },
      { type: "move", by: 1 },
      { opening: 2, selected: 0 },
    ],
    ["but it can be left", { opening: 2 }, { type: "quit" }, { quitting: true }],
    [
      "what was read is shown",
      { opening: 2 },
      { type: "opened", screen: "overview" },
      { screens: FILE, opening: undefined },
    ],
    [
      "unless it was left",
      { screens: ["files"] },
      { type: "opened", screen: "overview" },
      { screens: ["files"] },
    ],
    [
      "back leads to the list",
      { screens: FILE, selected: 2 },
      { type: "back" },
      { screens: ["files"], selected: 2 },
    ],
    [
      "so does quitting, from details too",
      { screens: [...FILE, "details"] },
      { type: "quit" },
      { screens: ["files"], quitting: false },
    ],
    [
      "and while the next is read",
      { screens: FILE, opening: 3 },
      { type: "quit" },
      { screens: ["files"], opening: undefined },
    ],
    [
      "at once it ends from a file too",
      { screens: ["files", ...DETAILS] },
      { type: "quit", atOnce: true },
      { quitting: true },
    ],
    ["quitting the list ends it", {}, { type: "quit" }, { quitting: true }],
    [
      "the next file with errors",
      {},
      { type: "file", by: 1 },
      { selected: 1, screens: ["files"], opening: undefined },
    ],
    [
      "passes over clean ones to one that was not read",
      { selected: 1 },
      { type: "file", by: 1 },
      { selected: 3 },
    ],
    [
      "is none after the last",
      { selected: 3 },
      { type: "file", by: 1 },
      { selected: 3, notice: "no-later-file" },
    ],
    ["the one before", { selected: 2 }, { type: "file", by: -1 }, { selected: 1 }],
    ["is none before the first", { selected: 1 }, { type: "file", by: -1 }, { notice: "no-earlier-file" }],
    [
      "from within a file the next is opened",
      { screens: FILE, selected: 0 },
      { type: "file", by: 1 },
      { opening: 1, selected: 1 },
    ],
    [
      "from a reason too",
      { screens: ["files", "details"], selected: 3 },
      { type: "file", by: -1 },
      { opening: 1 },
    ],
    [
      "or the reason is told",
      { screens: FILE, selected: 1 },
      { type: "file", by: 1 },
      { screens: ["files", "details"], selected: 3 },
    ],
    ["among those that are listed", { query: "丁" }, { type: "file", by: -1 }, { notice: "no-earlier-file" }],
  ])("%s", (_, before, action, after) => {
    expect(short("files", reduce(stateOf("files", before), action, extent))).toMatchObject(after);
  });

  it.each<Case>([
    ["narrows the list", { isTyping: true }, { type: "type", text: "乙" }, { query: "乙", selected: 1 }],
    ["moves within it", { query: "乙", selected: 1 }, { type: "move", by: 1 }, { selected: 4 }],
    ["goes round in it", { query: "乙", selected: 4 }, { type: "hit", by: 1 }, { selected: 1 }],
    [
      "ends on the file that was found",
      { query: "乙", selected: 4 },
      { type: "back" },
      { query: "", selected: 4 },
    ],
    ["opens what is listed", { query: "乙" }, { type: "open" }, { opening: 1 }],
    ["finds nothing to open", { query: "戊" }, { type: "open" }, { opening: undefined, screens: ["files"] }],
    [
      "leaves a reason",
      { screens: ["files", "details"], selected: 3 },
      { type: "search" },
      { screens: ["files"], isTyping: true },
    ],
    ["goes with a choice of severity", { query: "局", least: "error" }, { type: "last" }, { selected: 3 }],
  ])("a search %s", (_, before, action, after) => {
    expect(short("files", reduce(stateOf("files", before), action, extent))).toMatchObject(after);
  });

  it("has no next file with errors yet while others are still reviewed", () => {
    const ongoing = { ...extent, isOngoing: true };
    const after = (by: 1 | -1, selected: number) =>
      reduce(stateOf("files", { selected }), { type: "file", by }, ongoing).notice;
    expect(after(1, 3)).toBe("no-later-file-yet");
    expect(after(-1, 1)).toBe("no-earlier-file");
  });

  it("begins another document at its first entry, without the search, with the severities that were chosen", () => {
    const read: State = {
      ...folderState,
      opening: 1,
      entries: { ...folderState.entries, selected: 3, query: "公用", least: "error" },
      place: 2,
    };
    const { entries: list, place } = reduce(read, { type: "opened", screen: "overview" }, extent);
    expect({ ...list, place }).toMatchObject({ selected: 0, query: "", least: "error", place: 0 });
  });

  it("takes letters for letters while something is typed, and for nothing while a file is read", () => {
    expect(modeOf(stateOf("files", { isTyping: true }))).toBe("search");
    expect(modeOf(stateOf("files", { opening: 1, isTyping: true }))).toBe("opening");
    expect(modeOf(stateOf("files", {}))).toBe("files");
  });
});
