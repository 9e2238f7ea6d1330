import type { Item } from "../model/item.js";
import type { List } from "./list.js";

/** Which screen is shown: the files of a folder, the two panes, the details of the selection, or the keys. */
export type Screen = "files" | "overview" | "details" | "help";

/** What the keys mean: as the screen has them, letters of what is searched for, or little while a file is read. */
export type Mode = Screen | "search" | "opening";

/** Why a key did nothing. */
export type Told = "no-search" | "no-later-file" | "no-later-file-yet" | "no-earlier-file" | "no-folder";

/** All that changes while the interface is open. */
export interface State {
  /** Screens from the bottom up; the last is shown. */
  readonly screens: readonly [Screen, ...Screen[]];
  /** The files of the folder. */
  readonly files: List;
  /** The entries of the document that is shown. */
  readonly entries: List;
  /** Index of the place shown among those of the selected entry. */
  readonly place: number;
  /** First line shown of the details or the keys. */
  readonly scroll: number;
  /** Whether what is searched for is being typed. */
  readonly isTyping: boolean;
  /** Index of the file that is being read to be shown. */
  readonly opening?: number | undefined;
  readonly told?: Told | undefined;
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
  /** To another file in which there are errors. */
  | { readonly type: "file"; readonly by: By }
  /** The file that was being read is there, or why it is not. */
  | { readonly type: "opened"; readonly screen: "overview" | "details" }
  | { readonly type: "filter" }
  | { readonly type: "search" }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "erase" }
  | { readonly type: "clear" }
  | { readonly type: "accept" }
  | { readonly type: "abandon" }
  /** To another entry that the search finds. */
  | { readonly type: "hit"; readonly by: By }
  | { readonly type: "help" }
  | { readonly type: "back" }
  | { readonly type: "quit" };

/** What there is at the moment, on this terminal and for this selection. */
export interface Extent {
  readonly files: readonly Item[];
  /** Whether more files are still to come. */
  readonly isOngoing?: boolean;
  readonly entries: readonly Item[];
  readonly places: number;
  /** Lines of the details or the keys. */
  readonly lines: number;
  /** Rows that a page has. */
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

/** Which list the screen is, or stands over. */
export const listOf = ({ screens }: State): "files" | "entries" =>
  screens.includes("overview") ? "entries" : "files";
