import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bindings, keysShown } from "../input/bindings.js";
import { nameOfKey } from "../input/keys.js";
import { lineWidth } from "../text/span.js";
import { helpLines } from "./help-lines.js";

const textOf = (width: number) => helpLines(width).map((line) => line.map(({ text }) => text).join(""));

describe("the help", () => {
  it.each(bindings.map((binding) => [keysShown(binding), binding.help] as const))(
    "tells %s",
    (keys, help) => {
      const lines = textOf(120);
      const at = lines.findIndex(
        (line) => line.startsWith(keys) && (line.endsWith(help) || line.trim() === keys),
      );
      expect(at).toBeGreaterThan(0);
      expect(`${lines[at]}${lines[at + 1]}`).toContain(help);
    },
  );

  it.each([56, 76, 136])("fits into %d columns", (width) => {
    expect(helpLines(width).filter((line) => lineWidth(line) > width)).toEqual([]);
  });

  const README = new URL("../../../../../", import.meta.url);

  it.each(["README.md", "README.zh-CN.md"])("agrees with %s on the keys", (file) => {
    const described =
      readFileSync(new URL(file, README), "utf8").match(/`qingbei ui`[^\n]*`↑`.*?\n\n/s)?.[0] ?? "";
    const keys = Array.from(described.matchAll(/`([^`]+)`/g), ([, key = ""]) => key).filter(
      (key) => key !== "qingbei ui",
    );
    const bound = new Set(bindings.flatMap(({ keys }) => keys.map(nameOfKey)));
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !bound.has(key))).toEqual([]);
  });
});
