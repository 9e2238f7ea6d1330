import { describe, expect, it } from "vitest";
import { fixedFolder, folderMatcher, matcherOf, pathMatcher } from "./glob.js";

describe("a glob", () => {
  it.each([
    ["*.txt", "a.txt", true],
    ["*.txt", "b/a.txt", false],
    ["2021/**/*.pdf", "2021/a.pdf", true],
    ["2021/**/*.pdf", "2021/x/y/a.pdf", true],
    ["2021/**", "2021/x/a", true],
    ["a?.txt", "a1.txt", true],
    ["a[0-9].txt", "ax.txt", false],
    ["a[!0-9].txt", "ax.txt", true],
    ["*.{pdf,txt}", "甲.txt", true],
    ["*.{pdf,txt}", "甲.doc", false],
    ["./*.txt", "a.txt", true],
    ["甲（一）.txt", "甲（一）.txt", true],
    ["a+(b).txt", "a+(b).txt", true],
    ["a[.txt", "a[.txt", true],
    ["[甲-乙].txt", "甲.txt", false],
    ["[2024-2020]年.txt", "2年.txt", false],
    ["[一-龥].txt", "丁.txt", true],
    ["[-a].txt", "-.txt", true],
    ["a[!z-a].txt", "ab.txt", false],
    ["[]a].txt", "a.txt", true],
    ["[\\d-\\w].txt", "d.txt", false],
  ])("%s on %s: %s", (glob, path, expected) => {
    expect(pathMatcher(glob)(path)).toBe(expected);
  });

  it.each([
    ["草稿", "草稿/a.txt", true],
    ["草稿", "x/草稿/a.txt", true],
    ["草稿/", "草稿/a.txt", true],
    ["*.bak", "x/y.bak", true],
    ["/x", "y/x", false],
    ["x/*.txt", "x/a.txt", true],
    ["x/*.txt", "z/x/a.txt", false],
    ["[z-a]*", "b.txt", false],
  ])("to be ignored, %s on %s: %s", (glob, path, expected) => {
    expect(matcherOf(glob)(path)).toBe(expected);
  });

  it.each([
    ["a/b/*.txt", "a/b"],
    ["*.txt", "."],
    ["/x/**", "/x"],
    ["/*.txt", "/"],
  ])("%s lies in %s", (glob, folder) => {
    expect(fixedFolder(glob)).toBe(folder);
  });
});

describe("folderMatcher", () => {
  it.each([
    ["2021/*.txt", "2021", true],
    ["2021/*.txt", "2022", false],
    ["*.txt", "2022", false],
    ["20*/*/a.txt", "2022/b", true],
    ["20*/*/a.txt", "2022/b/c", false],
    ["20*/**/a.txt", "2022/b/c", true],
    ["{a,b/c}/*.txt", "b/c", true],
  ])("may %s match beneath %s: %s", (glob, folder, may) => {
    expect(folderMatcher(glob)(folder)).toBe(may);
  });
});
