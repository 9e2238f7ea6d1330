import { describe, expect, it } from "vitest";
import type { Screen } from "../state/state.js";
import { widthOf } from "../text/width.js";
import { actionFor, bindings, briefKeys, keysIn } from "./keys.js";

const SCREENS: readonly Screen[] = ["overview", "details", "help"];

describe("bindings", () => {
  it.each(SCREENS)("give a key one meaning on %s", (screen) => {
    const keys = bindings.filter(({ on }) => on.includes(screen)).flatMap((binding) => binding.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(SCREENS)("quit with q and Ctrl-C on %s", (screen) => {
    expect(actionFor(screen, "q")).toEqual({ type: "quit" });
    expect(actionFor(screen, "ctrl+c")).toEqual({ type: "quit" });
  });

  it.each(SCREENS)("fit into a line of the smallest terminal on %s", (screen) => {
    expect(widthOf(` ${briefKeys(screen).join("   ")}`)).toBeLessThanOrEqual(60);
  });

  it("open from the overview and return with Enter", () => {
    expect(actionFor("overview", "enter")).toEqual({ type: "open" });
    expect(actionFor("details", "enter")).toEqual({ type: "back" });
    expect(actionFor("overview", "escape")).toBeUndefined();
  });
});

describe("keysIn", () => {
  it.each([
    ["a letter", "j", {}, ["j"]],
    ["letters typed fast", "jjG", {}, ["j", "j", "G"]],
    ["an arrow", "", { downArrow: true }, ["down"]],
    ["Enter", "", { return: true }, ["enter"]],
    ["Enter among letters", "j\r", {}, ["j", "enter"]],
    ["Esc, which also counts as meta", "", { escape: true, meta: true }, ["escape"]],
    ["Tab", "", { tab: true }, ["tab"]],
    ["two tabs at once", "\t\t", {}, ["tab", "tab"]],
    ["Shift+Tab", "", { tab: true, shift: true }, ["shift+tab"]],
    ["Ctrl-C", "c", { ctrl: true }, ["ctrl+c"]],
    ["the space bar", " ", {}, ["space"]],
    ["Chinese input", "中", {}, ["中"]],
  ])("%s", (_, input, key, names) => {
    expect(keysIn(input, key)).toEqual(names);
  });
});
