import { read } from "@qingbei/documents";
import { allRules } from "@qingbei/rules";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "./config/settings.js";
import { examine, review } from "./review.js";

const bytes = new TextEncoder().encode(
  "某市水务局2021年部门预算\n一、收入支出预算情况\n本部门收入总计100.00万元，支出总计90.00万元。\n",
);

describe("review", () => {
  it.each([undefined, null, 1, {}])("refuses a path that is none: %s", async (path) => {
    await expect(review(bytes, path as never)).rejects.toThrow(TypeError);
    await expect(review(bytes, path as never)).rejects.toThrow("报告里的文件名");
  });

  it.each(["y", [{}], [null], [{ path: "上年.txt" }]])(
    "refuses `against` that is none: %j",
    async (against) => {
      await expect(review(bytes, "甲.txt", { against: against as never })).rejects.toThrow(TypeError);
      await expect(review(bytes, "甲.txt", { against: against as never })).rejects.toThrow(
        "对照的文件的列表",
      );
    },
  );

  it("takes some of the settings, and the rest as they are by default", async () => {
    const reading = await read(bytes);
    const { settings } = examine({ reading, documents: [], notices: [] }, "甲.txt", { settings: {} });
    expect(settings).toEqual(defaultSettings);
    const rules = allRules.filter(({ id }) => id === "revenue-equals-expenditure");
    const { report } = await review(bytes, "甲.txt", {
      settings: { rules, severity: new Map([["revenue-equals-expenditure", "info"]]) },
    });
    expect(report.rules).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "revenue-equals-expenditure info",
    ]);
  });
});
