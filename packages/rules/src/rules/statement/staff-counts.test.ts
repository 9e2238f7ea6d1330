import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { staffCounts } from "./staff-counts.js";

const on = (sentence: string) => verdictOn(staffCounts, { statement: [sentence] });

describe("staff-counts", () => {
  it.each([
    "我局核定编制60名，其中行政编制22名、事业编制38名；在职55人，其中：行政20人，事业35人。",
    "在职人员12人（其中：行政人员4人、参照公务员法管理人员8人），退休人员30人。",
    "核定编制32名，在职28人。",
    "编制60名，在职在编人员60人。",
    "年末实有人员编制60人。其中：行政编制22人，事业编制38人；在职在编实有行政人员21人。",
    "核定事业编制60名，在职人员58人，离退休人员12人。",
  ])("passes: %s", (sentence) => expect(on(sentence).outcome).toBe("passed"));

  it.each([
    ["编制60名，其中行政编制22名、事业编制48名。", "写共 60 名，所列各类合计 70 名", "warning"],
    ["在职人员55人，其中：行政20人、事业45人，离退休人员30人。", "写共 55 名，所列各类合计 65 名", "warning"],
    ["编制60名，其中行政编制22名、事业编制28名。", "写共 60 名，所列各类合计 50 名", "info"],
    [
      "实有人员编制60人。其中：行政编制22人，事业编制83人；在职20人。",
      "写共 60 名，所列各类合计 105 名",
      "warning",
    ],
    ["截至年底核定事业编制60名，在职人员85人，离退休人员12人。", "编制 60 名，在职 85 人", "info"],
    ["单位设3个科室，核定编制32名，在职38人。", "编制 32 名，在职 38 人", "info"],
  ])("fails: %s", (sentence, message, severity) => {
    expect(on(sentence).cases).toMatchObject([
      { outcome: "failed", severity, message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["没有写人数", "本部门2024年没有变化。"],
    ["只说其中一类", "编制60名，其中行政编制22名。"],
    ["其余是别的人员", "在职55人，其中行政20人、事业25人、聘用人员10人。"],
    ["不是一种分法", "在职55人，其中男30人、女25人。"],
    ["一类的编制与全部在职", "核定编制60名（事业编制38名），在职55人。"],
    ["后一类的编制与全部在职", "行政编制22名，事业编制38名，在职55人。"],
  ])("is skipped: %s", (_, sentence) => expect(on(sentence).outcome).toBe("skipped"));
});
