import { describe, expect, it } from "vitest";
import type { Notice } from "../../reading.js";
import type { Block } from "../blocks/blocks.js";
import { cutOffNotice, lostPageBehind } from "./lost-parts.js";

const onPage = (page: number): Block => ({
  kind: "paragraph",
  text: "六、其他情况",
  position: { page, box: [0, 0, 1, 1] },
});
const lost = (page: number, code: Notice["code"] = "page-without-text"): Notice => ({
  code,
  severity: "warning",
  message: "",
  position: { page, box: [0, 0, 1, 1] },
});

describe("what the contents name behind the last page that was read", () => {
  it.each<[string, readonly Notice[], number | undefined]>([
    ["stands on the page without text there", [lost(2), lost(9)], 9],
    ["may stand on a spoilt page", [lost(9, "page-unreadable")], 9],
    ["is on no page before it", [lost(2)], undefined],
    ["is on no page that was read", [lost(9, "blank-page")], undefined],
    ["is nowhere else", [], undefined],
  ])("%s", (_, notices, page) => {
    expect(lostPageBehind([onPage(1), onPage(8)], notices)).toBe(page);
  });

  it("is said to stand there, and not that the file is an excerpt", () => {
    const cutOff = {
      position: { page: 2, box: [0, 0, 1, 1] as const },
      absent: ["七、项目绩效目标表"],
      last: "六、其他情况",
      hasLostTables: true,
      sections: undefined,
    };
    expect(cutOffNotice(cutOff, 9).message).toContain("多半在没有读到的第 9 页");
    expect(cutOffNotice(cutOff, 9).message).not.toContain("节选");
    expect(cutOffNotice(cutOff, undefined).message).toContain("节选");
  });
});
