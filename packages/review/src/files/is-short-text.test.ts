import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isShortText } from "./is-short-text.js";

const folder = mkdtempSync(join(tmpdir(), "qingbei-short-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["a statement", "2024年部门预算", true],
  ["a page", "<!DOCTYPE html><p>部门预算", true],
  ["a long text", "预算".repeat(100_000), false],
  ["a PDF", "%PDF-1.7", false],
  ["an archive", "PK\u0003\u0004", false],
  ["a picture", "\u0089PNG", false],
  ["nothing", "", true],
])("%s", (name, content, expected) => {
  const path = join(folder, name);
  writeFileSync(path, content, content.startsWith("\u0089") ? "latin1" : "utf8");
  expect(isShortText(path)).toBe(expected);
});

it("what is nowhere is not opened", () => {
  expect(isShortText(join(folder, "nowhere"))).toBe(true);
});

it("a folder, which is one document in several files, is not short", () => {
  expect(isShortText(folder)).toBe(false);
});
