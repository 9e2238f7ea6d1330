import { describe, expect, it } from "vitest";
import { hasColour, textOptions } from "./terminal.js";

const TERMINAL = { isTTY: true, columns: 90 };

describe("colour", () => {
  it.each([
    ["a terminal", TERMINAL, {}, true],
    ["a file or pipe", {}, {}, false],
    ["NO_COLOR", TERMINAL, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR, which says nothing", TERMINAL, { NO_COLOR: "" }, true],
    ["a dumb terminal", TERMINAL, { TERM: "dumb" }, false],
    ["a pipe under FORCE_COLOR", {}, { FORCE_COLOR: "1" }, true],
    ["a terminal under FORCE_COLOR=0", TERMINAL, { FORCE_COLOR: "0" }, false],
  ])("%s", (_, stream, env, colour) => {
    expect(hasColour(stream, env)).toBe(colour);
  });
});

describe("width", () => {
  it.each([
    ["of the terminal", TERMINAL, 90],
    ["no wider than can be read", { isTTY: true, columns: 300 }, 120],
    ["no narrower than makes sense", { isTTY: true, columns: 10 }, 40],
  ])("is %s", (_, stream, width) => {
    expect(textOptions(stream).width).toBe(width);
  });
});
