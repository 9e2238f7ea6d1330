/** Which screen is shown: the files of a folder, the two panes, the details of the selection, or the keys. */
export type Screen = "files" | "overview" | "details" | "help";

/** All that changes while the interface is open. */
export interface State {
  /** Screens from the bottom up; the last is shown. */
  readonly screens: readonly [Screen, ...Screen[]];
  /** Index of the selected entry. */
  readonly selected: number;
  /** Index of the place shown among those of the selected entry. */
  readonly place: number;
  /** First line shown of the details or the keys. */
  readonly scroll: number;
  readonly quitting: boolean;
}

/** Whether a screen is a list in which something is selected; the others are texts. */
const isList = (screen: Screen) => screen === "files" || screen === "overview";

export type Action =
  | { readonly type: "move"; readonly by: 1 | -1 }
  | { readonly type: "page"; readonly by: 1 | -1 }
  | { readonly type: "first" }
  | { readonly type: "last" }
  | { readonly type: "place"; readonly by: 1 | -1 }
  | { readonly type: "open" }
  | { readonly type: "help" }
  | { readonly type: "back" }
  | { readonly type: "quit" };

/** How far things reach at the moment, on this terminal and for this selection. */
export interface Extent {
  readonly entries: number;
  readonly places: number;
  /** Lines of the details or the keys. */
  readonly lines: number;
  /** Rows that a page has. */
  readonly page: number;
}

export const initialState: State = {
  screens: ["overview"],
  selected: 0,
  place: 0,
  scroll: 0,
  quitting: false,
};

export const screenOf = (state: State): Screen => state.screens.at(-1) ?? "overview";

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));

/** Moves the selection in the overview, the text elsewhere. */
function goTo(state: State, position: (at: number, count: number) => number, extent: Extent): State {
  if (isList(screenOf(state))) {
    const selected = within(position(state.selected, extent.entries), extent.entries);
    return selected === state.selected ? state : { ...state, selected, place: 0 };
  }
  const stops = extent.lines - extent.page + 1;
  return { ...state, scroll: within(position(within(state.scroll, stops), stops), stops) };
}

export function reduce(state: State, action: Action, extent: Extent): State {
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
      if (!isList(screenOf(state)) || extent.entries === 0) return state;
      return { ...state, screens: [...state.screens, "details"], scroll: 0 };
    case "help":
      if (screenOf(state) === "help") return reduce(state, { type: "back" }, extent);
      return { ...state, screens: [...state.screens, "help"], scroll: 0 };
    case "back": {
      const [bottom, ...above] = state.screens;
      return { ...state, screens: [bottom, ...above.slice(0, -1)], scroll: 0 };
    }
    case "quit":
      return { ...state, quitting: true };
  }
}
