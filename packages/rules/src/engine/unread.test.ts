import { expect, it } from "vitest";
import { withThoseAbove } from "./unread.js";

it.each([
  [[], []],
  [["/a"], ["", "/a"]],
  [
    ["/a/b/1", "/a/c"],
    ["", "/a", "/a/b", "/a/b/1", "/a/c"],
  ],
  // a name that another begins with is not above it
  [["/ab/c"], ["", "/ab", "/ab/c"]],
])("%j lies beneath %j", (pointers, all) => {
  expect([...withThoseAbove(pointers)].sort()).toEqual(all);
});
