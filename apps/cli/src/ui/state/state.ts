import type { Item } from "../model/item.js";
import type { List } from "./list.js";

/** Which screen is shown: the files of a folder, the two panes, the details of the selection, or the keys. */
export type Screen = "files" | "overview" | "details" | "help";

/** Which keys apply: those of the screen, of a search being typed, or of a file being opened. */
export type Mode = Screen | "search" | "opening";

/** Why a key did nothing. */
export type StatusNotice =
  | "no-search"
  | "no-later-file"
  | "no-later-file-yet"
  | "no-earlier-file"
  | "no-folder";

/** Everything that changes while the UI is open. */
export interface State {
  /** Screens from the bottom up; the last is shown. */
  readonly screens: readonly [Screen, ...Screen[]];
  /** The files of the folder. */
  readonly files: List;
  /** The entries of the shown document. */
  readonly entries: List;
  /** Index of the shown place among those of the selected entry. */
  readonly place: number;
  /** First line shown of the details or the keys. */
  readonly scroll: number;
  /** Whether a search is being typed. */
  readonly isTyping: boolean;
  /** Index of the file that is being opened. */
  readonly opening?: number | undefined;
  readonly notice?: StatusNotice | undefined;
  readonly quitting: boolean;
}

type By = 1 | -1;

export type Action =
  | { readonly type: "move"; readonly by: By }
  | { readonly type: "page"; readonly by: By }
  | { readonly type: "first" }
  | { readonly type: "last" }
  | { readonly type: "place"; readonly by: By }
  | { readonly type: "open" }
  /** To the next or previous file with errors. */
  | { readonly type: "file"; readonly by: By }
  /** The file was opened, or could not be. */
  | { readonly type: "opened"; readonly screen: "overview" | "details" }
  | { readonly type: "filter" }
  | { readonly type: "search" }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "erase" }
  | { readonly type: "clear" }
  | { readonly type: "accept" }
  | { readonly type: "abandon" }
  /** To the next or previous match of the search. */
  | { readonly type: "hit"; readonly by: By }
  | { readonly type: "help" }
  | { readonly type: "back" }
  /** Ends the program; from a file of a folder first goes back to the list, unless at once. */
  | { readonly type: "quit"; readonly atOnce?: true };

/** The items, and the room on this terminal for this selection. */
export interface Extent {
  readonly files: readonly Item[];
  /** Whether more files will come. */
  readonly isOngoing?: boolean;
  readonly entries: readonly Item[];
  readonly places: number;
  /** Lines of the details or the keys. */
  readonly lines: number;
  /** Rows of a page. */
  readonly page: number;
}

/** One document. */
export const initialState: State = {
  screens: ["overview"],
  files: { selected: 0, query: "", least: "info", narrows: true },
  entries: { selected: 0, query: "", least: "info", narrows: false },
  place: 0,
  scroll: 0,
  isTyping: false,
  quitting: false,
};

/** A folder. */
export const folderState: State = { ...initialState, screens: ["files"] };

export const screenOf = (state: State): Screen => state.screens.at(-1) ?? "overview";

export function modeOf(state: State): Mode {
  if (state.opening !== undefined) return "opening";
  return state.isTyping ? "search" : screenOf(state);
}

/** The list that the screen is, or lies above. */
export const listOf = ({ screens }: State): "files" | "entries" =>
  screens.includes("overview") ? "entries" : "files";
