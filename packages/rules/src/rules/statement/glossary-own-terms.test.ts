import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { glossaryOwnTerms } from "./glossary-own-terms.js";

const defined = (term: string, definition: string) => ({ budget: { glossary: [{ term, definition }] } });

describe("glossary-own-terms", () => {
  it.each([
    ["基本支出", "指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。"],
    ["项目支出预算", "在基本支出之外，为完成特定目标编制的年度支出计划。"],
    ["“三公”经费", "指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。"],
    [
      "“三公”经费",
      "指因公出国（境）费（含伙食费、培训费、公杂费等）、公务用车购置及运行费和公务接待费，不含会议费。",
    ],
    ["机关运行费", "指为保证单位运行，用于购买货物和服务的各项资金，包括办公费、差旅费等。"],
    ["其他收入", "指除财政拨款收入、事业收入以外取得的各项收入，如利息收入等。"],
    ["经营收入", "指事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。"],
    ["项目支出", "指按规定程序批准后安排给各个项目使用的财政资金。"],
    ["基本支出", "指用来维持机关运转的人员经费以及公用经费等支出。"],
    ["机关运行经费", "指为让机关正常运转，从一般公共预算基本支出里安排的公用支出。"],
    ["机关运行经费", "指行政单位用于办公、水电、差旅费、公务接待费、公务用车维护等的支出。"],
    ["其他收入", "指单位取得的除上述几种收入外的收入，包括非独立核算食堂的收入。"],
    ["经营收入", "指在专业业务活动及其辅助活动之外开展经营活动所得的收入。"],
    ["事业收入", "指学校教学和科研活动收取的学费等，财政拨款以外的部分。"],
    ["项目支出", "指为办成专项工作，在人员经费和公用经费之外安排的支出。"],
    ["单位资金", "指财政拨款和财政专户管理资金以外的收入，包括事业收入、其他收入等。"],
    ["单位资金收入", "指单位取得的事业收入、经营收入、上级补助收入和捐赠收入等。"],
    ["年初结转和结余", "指以前年度没有做完、结转到本年照旧使用的资金。"],
    ["上年结转", "指单位从上一年度结转过来、在今年接着使用的钱，不再结转到下年使用。"],
    ["年末结转和结余", "指本年度或以前年度安排、没有用完而结转到下年使用的资金。"],
    ["结转下年", "指以前年度没有做完、结转到本年而仍要延续到以后年度的资金。"],
    ["财政专户管理资金", "指缴入财政专户、实行专项管理的教育收费等资金。"],
    ["上级补助收入", "指事业单位从主管部门和上级单位取得的非财政补助收入。"],
    ["其他支出", "指不能归入上列科目而用来保障机构正常运转的支出。"],
  ])("passes: %s", (term, definition) => {
    expect(verdictOn(glossaryOwnTerms, defined(term, definition)).outcome).toBe("passed");
  });

  it.each([
    ["项目支出", "指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。"],
    ["基本支出", "在机关运转之外为完成特定工作任务和事业发展目标所发生的支出。"],
    ["单位资金", "指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。"],
    ["年初结转和结余", "指单位照规定结转到下年使用的资金。"],
    ["年末结转和结余", "指以前年度尚未做完、结转到本年继续使用的资金。"],
    ["上级补助收入", "指事业单位开展专业业务活动及其辅助活动取得的收入。"],
    ["财政专户管理资金", "指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。"],
    ["机关运行经费", "指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。"],
    ["其他收入", "指事业单位开展专业业务活动及其辅助活动取得的收入。"],
    ["事业收入", "指在专业业务活动之外开展非独立核算经营活动取得的收入。"],
    ["事业收入", "指除财政拨款收入、事业收入、事业单位经营收入等以外的收入。"],
  ])("fails: %s", (term, definition) => {
    expect(verdictOn(glossaryOwnTerms, defined(term, definition)).outcome).toBe("failed");
  });

  it.each([
    ["“三公”经费", "指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费、公务接待费和会议费。"],
    ["三公经费", "指公务接待费、会议费、公务用车购置及运行费和因公出国（境）费。"],
    ["“三公”经费", "反映因公出国（境）费用、公务用车运行维护费、培训费和公务接待费支出。"],
  ])("fails where more than three are counted: %s", (term, definition) => {
    expect(verdictOn(glossaryOwnTerms, defined(term, definition)).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("只有三项") },
    ]);
  });

  const glossary = (...entries: readonly (readonly [term: string, definition: string])[]) => ({
    budget: { glossary: entries.map(([term, definition]) => ({ term, definition })) },
  });
  it.each([
    ["财政拨款收入", "指本级财政当年拨付的资金。", "年初结转和结余", "是指本级财政当年拨付的资金"],
    ["年初结转", "指本级财政当年拨付的资金。", "其他收入", "指本级财政当年拨付的资金；"],
    [
      "项目支出",
      "指为完成特定任务和事业发展目标所发生的支出。",
      "机关运行经费",
      "指为完成特定任务和事业发展目标所发生的支出，包括办公费、水费等。",
    ],
    ["社区矫正", "反映在社区开展矫正工作的支出。", "法律援助", "反映在社区开展矫正工作的支出。"],
  ])("fails where %s and another term are said to be the same", (term, text, other, definition) => {
    const { cases } = verdictOn(glossaryOwnTerms, glossary([term, text], [other, definition]));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: expect.stringContaining(`“${other}”的解释与“${term}”的一样`) },
    ]);
  });

  it.each([
    ["财政拨款收入", "指本级财政当年拨付的资金。", "一般公共预算拨款收入", "指本级财政当年拨付的资金。"],
    [
      "上年结转",
      "指以前年度没有做完、结转到本年照旧使用的资金。",
      "年初结转和结余",
      "指以前年度没有做完、结转到本年照旧使用的资金。",
    ],
    ["法律援助", "反映法律援助支出。", "社区矫正", "反映社区矫正支出。"],
  ])("passes where terms may be one thing: %s", (term, text, other, definition) => {
    const { cases } = verdictOn(glossaryOwnTerms, glossary([term, text], [other, definition]));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  });

  it.each([
    ["太短", defined("基本支出", "出国经费。")],
    ["没有常见的名词", defined("社区矫正", "指为保障机构正常运转而发生的人员支出和公用支出。")],
    ["没有名词解释", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(glossaryOwnTerms, example).outcome).toBe("skipped");
  });
});
