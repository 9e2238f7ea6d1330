import { hitsIn, type List, listedIn, neighbour, nextLeast, selectedIn } from "./list.js";
import { type Action, type Extent, listOf, type Screen, type State, screenOf } from "./state.js";

/** Whether a screen is a list with a selection; the others are texts. */
const isList = (screen: Screen) => screen === "files" || screen === "overview";

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));

const selectedOf = (state: State, extent: Extent) =>
  selectedIn(state[listOf(state)], extent[listOf(state)]) ?? 0;

/** Selects an item and starts at its first place and line. */
function select(state: State, selected: number | undefined, extent: Extent): State {
  const key = listOf(state);
  if (selected === undefined || selected === selectedOf(state, extent)) return state;
  return {
    ...state,
    [key]: { ...state[key], selected },
    ...(key === "files" && { screens: ["files"] }),
    place: 0,
    scroll: 0,
  };
}

/** Moves the selection in a list, the text elsewhere. */
function goTo(state: State, position: (at: number, count: number) => number, extent: Extent): State {
  if (isList(screenOf(state))) {
    const listed = listedIn(state[listOf(state)], extent[listOf(state)]);
    const at = listed.indexOf(selectedOf(state, extent));
    return select(state, listed[within(position(at, listed.length), listed.length)], extent);
  }
  const stops = extent.lines - extent.page + 1;
  return { ...state, scroll: within(position(within(state.scroll, stops), stops), stops) };
}

/** Changes what a list shows; the selection stays if it can. */
function look(state: State, change: Partial<List>, extent: Extent): State {
  const key = listOf(state);
  const list = { ...state[key], ...change };
  const selected = selectedIn(list, extent[key]);
  const isOther = selected !== selectedOf(state, extent);
  return {
    ...state,
    [key]: { ...list, selected: selected ?? list.selected },
    ...(isOther && { place: 0, scroll: 0 }),
  };
}

/** Files are searched in their list, also from the reason why one could not be reviewed. */
function beginSearch(state: State, extent: Extent): State {
  const inList: Partial<State> = listOf(state) === "files" ? { screens: ["files"] } : {};
  return { ...look(state, { query: "" }, extent), ...inList, isTyping: true };
}

/** Updates a search while it is typed, and selects the first match from the selection on. */
function seek(state: State, query: string, extent: Extent): State {
  const key = listOf(state);
  const sought = look(state, { query }, extent);
  const hit = neighbour(hitsIn(sought[key], extent[key]), selectedOf(sought, extent) - 1, 1, true);
  return select(sought, hit, extent);
}

/** A text without its last visible character: a letter with its combining marks is one. */
function withoutLast(text: string): string {
  const characters = [...new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)];
  return text.slice(0, characters.at(-1)?.index ?? 0);
}

function toHit(state: State, by: 1 | -1, extent: Extent): State {
  const key = listOf(state);
  if (state[key].query.trim() === "") return { ...state, notice: "no-search" };
  const hits = hitsIn(state[key], extent[key]);
  return select(state, neighbour(hits, selectedOf(state, extent), by, true), extent);
}

/** Opens a file; one that could not be reviewed shows only the reason. */
function openFile(state: State, index: number, extent: Extent): State {
  const at: State = { ...state, files: { ...state.files, selected: index }, scroll: 0 };
  return extent.files[index]?.isUnread ? { ...at, screens: ["files", "details"] } : { ...at, opening: index };
}

/** In the list to the file's line, out of a file into the next. */
function toFaulty(state: State, by: 1 | -1, extent: Extent): State {
  if (!state.screens.includes("files")) return { ...state, notice: "no-folder" };
  const { files } = extent;
  const faulty = listedIn(state.files, files).filter((index) => files[index]?.severity === "error");
  const next = neighbour(faulty, selectedIn(state.files, files) ?? 0, by, false);
  if (next === undefined) {
    const noLater = extent.isOngoing ? "no-later-file-yet" : "no-later-file";
    return { ...state, notice: by === 1 ? noLater : "no-earlier-file" };
  }
  return screenOf(state) === "files" ? select(state, next, extent) : openFile(state, next, extent);
}

function open(state: State, extent: Extent): State {
  const selected = selectedIn(state[listOf(state)], extent[listOf(state)]);
  if (!isList(screenOf(state)) || selected === undefined) return state;
  if (screenOf(state) === "files") return openFile(state, selected, extent);
  return { ...state, screens: [...state.screens, "details"], scroll: 0 };
}

/** Goes back; in a list with a search, ends the search first. */
function back(state: State, extent: Extent): State {
  if (isList(screenOf(state)) && state[listOf(state)].query !== "") return look(state, { query: "" }, extent);
  const [bottom, ...above] = state.screens;
  return { ...state, screens: [bottom, ...above.slice(0, -1)], scroll: 0 };
}

/** From a file of a folder to the folder. */
function quit(state: State): State {
  const isInFile = state.screens[0] === "files" && listOf(state) === "entries";
  return isInFile ? { ...state, screens: ["files"], opening: undefined } : { ...state, quitting: true };
}

function after(state: State, action: Action, extent: Extent): State {
  switch (action.type) {
    case "move":
      return goTo(state, (at) => at + action.by, extent);
    case "page":
      return goTo(state, (at) => at + action.by * Math.max(1, extent.page - 1), extent);
    case "first":
      return goTo(state, () => 0, extent);
    case "last":
      return goTo(state, (_, count) => count - 1, extent);
    case "place": {
      if (extent.places === 0) return state;
      return { ...state, place: (state.place + action.by + extent.places) % extent.places };
    }
    case "open":
      return open(state, extent);
    case "file":
      return toFaulty(state, action.by, extent);
    case "opened": {
      // left meanwhile
      if (state.opening === undefined) return state;
      const entries = { ...state.entries, selected: 0, query: "" };
      return {
        ...state,
        screens: ["files", action.screen],
        opening: undefined,
        entries,
        place: 0,
        scroll: 0,
      };
    }
    case "filter":
      return look(state, { least: nextLeast(state[listOf(state)].least) }, extent);
    case "search":
      return beginSearch(state, extent);
    case "type":
      return seek(state, state[listOf(state)].query + action.text, extent);
    case "erase": {
      const { query } = state[listOf(state)];
      return query === "" ? { ...state, isTyping: false } : seek(state, withoutLast(query), extent);
    }
    case "clear":
      return seek(state, "", extent);
    case "accept":
      return { ...state, isTyping: false };
    case "abandon":
      return { ...look(state, { query: "" }, extent), isTyping: false };
    case "hit":
      return toHit(state, action.by, extent);
    case "help":
      if (screenOf(state) === "help") return back(state, extent);
      return { ...state, screens: [...state.screens, "help"], scroll: 0 };
    case "back":
      return back(state, extent);
    case "quit":
      return action.atOnce ? { ...state, quitting: true } : quit(state);
  }
}

/** The state after an action. While a file is being opened, the user can only wait or quit. */
export function reduce(state: State, action: Action, extent: Extent): State {
  if (state.opening !== undefined && action.type !== "opened" && action.type !== "quit") return state;
  return after({ ...state, notice: undefined }, action, extent);
}
