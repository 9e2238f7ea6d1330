import { describe, expect, it } from "vitest";
import { type Action, type Extent, initialState, reduce, type State, screenOf } from "./state.js";

const extent: Extent = { entries: 5, places: 3, lines: 30, page: 10 };
const overview = (more: Partial<State> = {}): State => ({ ...initialState, ...more });
const details = (more: Partial<State> = {}): State => overview({ screens: ["overview", "details"], ...more });

describe("reduce", () => {
  it.each<[what: string, before: State, action: Action, after: Partial<State>]>([
    ["down selects the next entry", overview(), { type: "move", by: 1 }, { selected: 1 }],
    ["up at the first stays", overview(), { type: "move", by: -1 }, { selected: 0 }],
    ["down at the last stays", overview({ selected: 4 }), { type: "move", by: 1 }, { selected: 4 }],
    [
      "another entry begins at its first place",
      overview({ place: 2 }),
      { type: "move", by: 1 },
      { place: 0 },
    ],
    ["staying keeps the place", overview({ selected: 4, place: 2 }), { type: "move", by: 1 }, { place: 2 }],
    ["last", overview(), { type: "last" }, { selected: 4 }],
    ["first", overview({ selected: 3 }), { type: "first" }, { selected: 0 }],
    ["a page ends at the last entry", overview(), { type: "page", by: 1 }, { selected: 4 }],
    ["the next place", overview(), { type: "place", by: 1 }, { place: 1 }],
    ["after the last place comes the first", overview({ place: 2 }), { type: "place", by: 1 }, { place: 0 }],
    ["before the first place comes the last", overview(), { type: "place", by: -1 }, { place: 2 }],
    ["open", overview({ scroll: 7 }), { type: "open" }, { screens: ["overview", "details"], scroll: 0 }],
    [
      "back",
      details({ selected: 2, scroll: 4 }),
      { type: "back" },
      { screens: ["overview"], selected: 2, scroll: 0 },
    ],
    ["back in the overview stays", overview(), { type: "back" }, { screens: ["overview"] }],
    [
      "details scroll, the selection stays",
      details({ selected: 2 }),
      { type: "move", by: 1 },
      { scroll: 1, selected: 2 },
    ],
    ["details scroll a page with one line kept", details(), { type: "page", by: 1 }, { scroll: 9 }],
    ["details end where the last line shows", details(), { type: "last" }, { scroll: 20 }],
    ["details do not scroll beyond", details({ scroll: 20 }), { type: "move", by: 1 }, { scroll: 20 }],
    ["after the window grew", details({ scroll: 28 }), { type: "move", by: -1 }, { scroll: 19 }],
    ["help over the overview", overview(), { type: "help" }, { screens: ["overview", "help"] }],
    ["help over details", details(), { type: "help" }, { screens: ["overview", "details", "help"] }],
    [
      "help again closes it",
      overview({ screens: ["overview", "help"] }),
      { type: "help" },
      { screens: ["overview"] },
    ],
    ["quit", details(), { type: "quit" }, { quitting: true }],
  ])("%s", (_, before, action, after) => {
    expect(reduce(before, action, extent)).toMatchObject(after);
  });

  it("has nothing to open or walk through in a document without entries", () => {
    const nothing: Extent = { entries: 0, places: 0, lines: 0, page: 10 };
    for (const type of ["open", "first", "last"] as const) {
      expect(reduce(initialState, { type }, nothing)).toEqual(initialState);
    }
    expect(reduce(initialState, { type: "place", by: 1 }, nothing)).toEqual(initialState);
  });

  it("returns from help to where one was", () => {
    const help = reduce(details(), { type: "help" }, extent);
    expect(screenOf(help)).toBe("help");
    expect(screenOf(reduce(help, { type: "back" }, extent))).toBe("details");
  });
});
