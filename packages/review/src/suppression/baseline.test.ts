import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  documentIn,
  documentKey,
  emptyBaseline,
  isBaselineText,
  isBeneath,
  readBaseline,
} from "./baseline.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-baseline-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "data/2025"), { recursive: true });
symlinkSync("data", join(root, "link"));
writeFileSync(join(root, "data/2025/a.txt"), "");

describe("a document in a baseline", () => {
  it.each([
    ["where it lies", "data/2025/a.txt", "data/b.json"],
    ["by a link to its folder", "link/2025/a.txt", "data/b.json"],
    ["when the baseline is named by a link", "data/2025/a.txt", "link/b.json"],
  ])("has one name: %s", (_, path, file) => {
    expect(documentKey(join(root, path), join(root, file))).toBe("2025/a.txt");
  });

  it("is found by its name, and lies in its folders", () => {
    const path = documentIn(join(root, "link/b.json"), "2025/gone.txt");
    expect(isBeneath(join(root, "link"), path)).toBe(true);
    expect(isBeneath(join(root, "data/2025"), path)).toBe(true);
    expect(isBeneath(join(root, "data/2025/a.txt"), path)).toBe(false);
  });
});

describe("a baseline file", () => {
  it("may begin with the mark of UTF-8", () => {
    const file = join(root, "mark.json");
    const text = `\ufeff${JSON.stringify(emptyBaseline, null, 2)}`;
    writeFileSync(file, text);
    expect(readBaseline(file)).toEqual(emptyBaseline);
    expect(isBaselineText(Buffer.from(text))).toBe(true);
  });

  it("that is none says how to get one", () => {
    const file = join(root, "none.json");
    writeFileSync(file, "[]");
    expect(() => readBaseline(file)).toThrow(
      expect.objectContaining({ hint: "先移走这个文件，再用 qingbei check --update-baseline 重新生成" }),
    );
  });
});
