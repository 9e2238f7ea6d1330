import { describe, expect, it } from "vitest";
import type { Action, Mode } from "../state/state.js";
import { actionFor, bindings, briefKeys } from "./bindings.js";
import { nameOfKey } from "./keys.js";

const SCREENS: readonly Mode[] = ["files", "overview", "details", "help"];
const MODES: readonly Mode[] = [...SCREENS, "search", "opening"];
const of = (mode: Mode) => bindings.filter(({ on }) => on.includes(mode));

describe("bindings", () => {
  it.each(MODES)("give a key one meaning on %s", (mode) => {
    const keys = of(mode).flatMap((binding) => binding.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(MODES)("quit with Ctrl-C on %s", (mode) => {
    expect(actionFor(mode, "ctrl+c")).toEqual({ type: "quit", atOnce: true });
  });

  it.each(SCREENS)("quit with q on %s", (mode) => {
    expect(actionFor(mode, "q")).toEqual({ type: "quit" });
  });

  it.each<[mode: Mode, key: string, action: Action | undefined]>([
    ["overview", "enter", { type: "open" }],
    ["overview", "escape", { type: "back" }],
    ["details", "enter", { type: "back" }],
    ["overview", "x", undefined],
    ["files", "、", { type: "search" }],
    ["files", "？", { type: "help" }],
    ["search", "q", { type: "type", text: "q" }],
    ["search", "、", { type: "type", text: "、" }],
    ["search", "space", { type: "type", text: " " }],
    ["search", "费", { type: "type", text: "费" }],
    ["search", "pagedown", undefined],
    ["opening", "j", undefined],
  ])("on %s %s does %j", (mode, key, action) => expect(actionFor(mode, key)).toEqual(action));

  it.each(MODES)("are named in the last line of %s as they are bound there", (mode) => {
    const names = of(mode).flatMap(({ keys }) => keys.map(nameOfKey));
    for (const brief of briefKeys(mode, true)) {
      const [keys = ""] = brief.split(" ");
      for (const key of keys.match(/[↑↓]|[^↑↓]+/g) ?? []) expect(names).toContain(key);
    }
  });

  it("name what a folder has only where there is one", () => {
    expect(briefKeys("overview", true)).toContain("e 有错的");
    expect(briefKeys("overview", false)).not.toContain("e 有错的");
  });
});
