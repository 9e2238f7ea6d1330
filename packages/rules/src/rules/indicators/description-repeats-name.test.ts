import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { descriptionRepeatsName } from "./description-repeats-name.js";

const listing = (name: string, description: string) => ({
  budget: { projects: [{ name: "河道保洁", indicators: [{ name, description }] }] },
});

describe("description-repeats-name", () => {
  it.each([
    ["居民满意度", "满意的受访居民占比"],
    ["居民满意度", "居民满意度达到九成"],
  ])("passes: %s %s", (name, description) => {
    expect(verdictOn(descriptionRepeatsName, listing(name, description)).outcome).toBe("passed");
  });

  it.each([
    ["居民满意度", "居民满意度"],
    ["居民满意度", " 居民 满意度。"],
  ])("fails: %s %s", (name, description) => {
    expect(verdictOn(descriptionRepeatsName, listing(name, description)).outcome).toBe("failed");
  });

  it.each([
    ["居民满意度", ""],
    ["", "满意的受访居民占比"],
    ["—", "—"],
  ])("is skipped: %s %s", (name, description) => {
    expect(verdictOn(descriptionRepeatsName, listing(name, description)).outcome).toBe("skipped");
  });

  it("says where, and what to do", () => {
    expect(
      verdictOn(descriptionRepeatsName, listing("居民满意度", "居民满意度")).cases.filter(
        ({ outcome }) => outcome === "failed",
      ),
    ).toMatchObject([
      {
        message: "指标描述与名称一字不差：项目1“河道保洁”的“居民满意度”，请在描述里写明怎样计算、以什么为准",
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/0/description" },
        ],
      },
    ]);
  });
});
