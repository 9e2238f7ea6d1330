import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { relativeTo } from "./relative-to.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-relative-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "data/2025"), { recursive: true });
mkdirSync(join(root, "other"));
symlinkSync("data", join(root, "link"));
symlinkSync("../other", join(root, "data/outside"));

it.each([
  ["beneath", "data", "data/2025/a.txt", "2025/a.txt"],
  ["beneath, by a link to the folder", "data", "link/2025/a.txt", "2025/a.txt"],
  ["beneath, by a link that leads elsewhere", "data", "data/outside/a.txt", "outside/a.txt"],
  ["beside", "data", "other/a.txt", "../other/a.txt"],
])("a path is seen from a folder: %s", (_, folder, path, seen) => {
  expect(relativeTo(join(root, folder), join(root, path))).toBe(seen);
});
