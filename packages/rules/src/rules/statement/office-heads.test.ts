import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { officeHeads } from "./office-heads.js";

const listing = (...heads: (string | null)[]) => ({
  budget: { department: { offices: heads.map((head, index) => ({ name: `第${index + 1}科`, head })) } },
});

describe("office-heads", () => {
  it("passes where every office has a head of its own", () => {
    expect(verdictOn(officeHeads, listing("甲某", "乙某", "丙某")).outcome).toBe("passed");
  });

  it("hints at offices without a head", () => {
    expect(verdictOn(officeHeads, listing("甲某", null, "丙某")).cases).toMatchObject([
      {
        outcome: "failed",
        message: "3 个机构列了 2 个负责人，“第2科”没有列，请补上或说明",
        evidence: [{ pointer: "/department/offices/1/name" }],
      },
      { outcome: "passed" },
    ]);
  });

  it("hints at one person who heads several", () => {
    expect(verdictOn(officeHeads, listing("甲某", "乙某", "甲某")).cases).toMatchObject([
      { outcome: "passed" },
      {
        outcome: "failed",
        message: "同一人列为几个机构的负责人：甲某（第1科、第3科），属兼任的不必改，请核对",
      },
    ]);
  });

  it.each([
    ["没有机构", { budget: {} }],
    ["都没有列负责人", listing(null, null)],
    ["只有一个列了", listing("甲某", null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(officeHeads, example).outcome).toBe("skipped");
  });
});
