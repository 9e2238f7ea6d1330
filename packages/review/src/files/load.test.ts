import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { load } from "./load.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-load-"));
afterAll(() => rmSync(root, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
};

describe("load", () => {
  it.each([
    ["an empty file", new Uint8Array()],
    ["a file of exactly the limit", new Uint8Array(1000).fill(7)],
  ])("gives the bytes of %s", async (_, bytes) => {
    expect(new Uint8Array(await load(file("a", bytes), 1000))).toEqual(bytes);
  });

  it("puts the pieces of a large file together", async () => {
    const bytes = Uint8Array.from({ length: 3 * 1024 * 1024 + 1 }, (_, index) => index % 251);
    expect(Buffer.compare(await load(file("large", bytes), 4 * 1024 * 1024), bytes)).toBe(0);
  });

  it("refuses a file over the limit by its size, unread, and names the limit", async () => {
    const path = file("huge", "");
    // far more than memory or patience has: it would not come back if it were read
    truncateSync(path, 2 ** 41);
    await expect(load(path, 32 * 1024 * 1024)).rejects.toMatchObject({
      code: "document-too-large",
      message: expect.stringContaining("有 2097152 MiB，超过一份文件 32 MiB 的上限"),
    });
  });

  it("refuses an endless stream once the limit is passed", async () => {
    await expect(load("/dev/zero", 1_000_000)).rejects.toMatchObject({ code: "document-too-large" });
  });

  it.each([
    ["nothing there", "nothing", "path-not-found"],
    ["a folder of more than one document", ".", "document-too-large"],
  ])("names the fault of %s", async (_, path, code) => {
    await expect(load(join(root, path), 1000)).rejects.toMatchObject({ name: "InputFault", code });
  });
});
