import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { firstThread } from "./first-thread.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-first-thread-"));
afterAll(() => rmSync(root, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};

it.each([
  ["standard input", "-"],
  ["a short text", file("短.txt", "2024年部门预算")],
  ["what is not there", join(root, "没有.pdf")],
  ["a name that no file can have", join(root, `${"很".repeat(100)}.pdf`)],
  ["a path that goes on behind a file", join(root, "短.txt", "里面.pdf")],
])("starts none for %s", (_, path) => {
  expect(firstThread([path])).toBeUndefined();
});

it.each([
  ["a folder", root],
  ["what is no text", file("预算.pdf", "%PDF-1.7")],
])("starts one for %s", async (_, path) => {
  const thread = firstThread(["-", path]);
  expect(thread).toBeDefined();
  await thread?.terminate();
});
