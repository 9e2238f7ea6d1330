import type { Paragraph, SectionTheme } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { usualSections } from "./usual-sections.js";

const titles = {
  threePublicExpenses: "“三公”经费情况",
  agencyOperatingExpenses: "机关运行经费情况",
  procurement: "政府采购情况",
  stateAssets: "国有资产占用情况",
  performance: "预算绩效情况",
} satisfies Partial<Record<SectionTheme, string>>;
type Theme = keyof typeof titles;

const part = (section: Theme): readonly Paragraph[] => [
  { text: titles[section], role: "heading", level: 1, section },
  { text: "2025年的情况如下。", role: "body", section },
];
const all = Object.keys(titles) as Theme[];
const without = (...themes: readonly Theme[]) => all.filter((theme) => !themes.includes(theme)).flatMap(part);
const on = (statement: readonly (string | Paragraph)[], more: Partial<Example["budget"]> = {}, rest = {}) =>
  verdictOn(usualSections, {
    budget: { fiscalYear: 2025, edition: "department", ...more },
    statement,
    ...rest,
  });

describe("usual-sections", () => {
  it.each<Theme>(["threePublicExpenses", "agencyOperatingExpenses", "procurement", "stateAssets"])(
    "finds that %s is nowhere",
    (theme) => {
      const name = titles[theme].replace("情况", "");
      expect(on(without(theme)).cases).toMatchObject([
        { outcome: "failed", message: expect.stringContaining(name) },
      ]);
    },
  );

  it("does not count what the contents and the glossary say", () => {
    const contents: Paragraph = { text: "五、国有资产占用情况 …… 9", role: "contents" };
    const term: Paragraph = { text: "国有资产：指由财政资金形成的资产。", role: "body", section: "glossary" };
    expect(on([contents, ...without("stateAssets"), term]).outcome).toBe("failed");
  });

  it.each<[string, readonly (string | Paragraph)[], object]>([
    ["各部分都有", without(), {}],
    ["另一处写着", [...without("stateAssets"), "本部门年末国有资产占用：车辆2辆。"], {}],
    ["另有一张表", [...without("procurement"), { text: "政府采购预算表", role: "cell" }], {}],
    ["只有绩效没有写，多半另外公开", without("performance"), {}],
    ["事业单位没有机关运行经费", without("agencyOperatingExpenses"), { edition: "unit" }],
    ["还没有要求公开", without("stateAssets"), { fiscalYear: 2015 }],
    ["不止一部分没有", without("stateAssets", "performance"), {}],
  ])("passes: %s", (_, statement, budget) => {
    expect(on(statement, budget).outcome).toBe("passed");
  });

  it("leaves open a section that may stand in a part that was not read", () => {
    const unread = (section: Theme) => on(without("stateAssets"), {}, { unreadSections: [section] }).outcome;
    expect([unread("stateAssets"), unread("procurement")]).toEqual(["skipped", "failed"]);
  });

  it("is skipped without a text", () => {
    expect(verdictOn(usualSections, { budget: { fiscalYear: 2025 } }).outcome).toBe("skipped");
  });
});
