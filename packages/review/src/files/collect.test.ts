import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { collect } from "./collect.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-collect-"));
afterAll(() => rmSync(root, { recursive: true }));

function plant(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

/** The collected files, folders in brackets, faults by their code. */
function collected(...paths: string[]): string[] {
  return [...collect(paths.map((path) => (path === "-" ? path : join(root, path))))].flatMap((each) => {
    const name = each.path.replace(`${root}/`, "");
    if (each.kind === "file") return [name];
    if (each.kind === "fault") return [`${name}: ${each.fault.code}`];
    return [`[${name}]`, ...each.entries.map(({ path }) => path.replace(`${root}/`, ""))];
  });
}

plant("2022/b.txt", "2022/a.docx", "2022/下属单位/一.txt", "2022/10", "2022/2", "2021/预算.txt", "一.txt");
plant("2022/.hidden", "2022/~$a.docx", "2022/node_modules/x.txt", "2022/Thumbs.db", "2022/.git/config");
plant("named/好.txt", "named/sub/x.txt");
symlinkSync("nowhere", join(root, "named/sub/broken"));
mkdirSync(join(root, "empty"));
mkdirSync(join(root, "links"));
symlinkSync("../一.txt", join(root, "links/one"));
symlinkSync("../links", join(root, "links/loop"));
symlinkSync("nowhere", join(root, "links/broken"));

const in2022 = ["2022/10", "2022/2", "2022/a.docx", "2022/b.txt", "2022/下属单位/一.txt"];

describe("collect", () => {
  it("takes all files of a folder by name, without what is hidden or left behind", () => {
    expect(collected("2022")).toEqual(["[2022]", ...in2022]);
  });

  it("keeps the order given", () => {
    expect(collected("一.txt", "-", "2021")).toEqual(["一.txt", "-", "[2021]", "2021/预算.txt"]);
  });

  it("takes every file once", () => {
    expect(collected("2022/b.txt", "-", "2022", "-", "2022/b.txt", "2022")).toEqual([
      "2022/b.txt",
      "-",
      "[2022]",
      ...in2022.filter((path) => path !== "2022/b.txt"),
    ]);
  });

  it("takes what is hidden where it was named", () => {
    expect(collected("2022/.hidden")).toEqual(["2022/.hidden"]);
  });

  it("follows links once, and names those that lead nowhere", () => {
    expect(collected("links")).toEqual(["[links]", "links/broken", "links/one"]);
  });

  it.each([
    ["nothing there", "没有.txt", "path-not-found"],
    ["a file taken for a folder", "一.txt/二.txt", "path-not-found"],
  ])("names the fault of %s", (_, path, code) => {
    expect(collected(path)).toEqual([`${path}: ${code}`]);
  });

  it("tells of a broken file only where the glob names it", () => {
    expect(collected("named/好*")).toEqual(["[named/好*]", "named/好.txt"]);
    expect(collected("links/b*")).toEqual(["[links/b*]", "links/broken"]);
  });

  it("gives an empty folder without files", () => {
    expect(collected("empty")).toEqual(["[empty]"]);
  });
});
