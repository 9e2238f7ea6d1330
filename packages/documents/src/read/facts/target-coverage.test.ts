import { describe, expect, it } from "vitest";
import { readLines, under } from "../../testing/statement.js";

const covered = (facts: Record<string, unknown>) => under("/performance/targetCoverage", facts);

describe("what has performance targets", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "按照要求，本部门3个预算单位开展了2022年项目绩效目标编报工作，编报绩效目标的项目15个，涉及项目预算资金820.5万元。",
      { units: "3", projects: "15", amount: "820.5" },
    ],
    ["2022年度，实行绩效目标管理的项目共15个，涉及财政拨款820.5万元。", { projects: "15", amount: "820.5" }],
    ["我单位对15个项目设定了绩效目标，共涉及资金8,205,000元。", { projects: "15", amount: "820.5" }],
    [
      "我办绩效目标管理全覆盖，共有15个项目，涉及预算资金总额820.5万元。",
      { projects: "15", amount: "820.5" },
    ],
    [
      "2022年，我局15个项目实行绩效目标管理，涉及一般公共预算当年财政拨款820.5万元。",
      { projects: "15", amount: "820.5" },
    ],
    ["共15个项目纳入绩效目标管理，涉及四本预算资金合计820.5万元。", { projects: "15", amount: "820.5" }],
    [
      "部门整体支出绩效目标金额900.5万元；共15个项目纳入绩效目标管理，涉及四本预算资金合计820.5万元。",
      { wholeExpenditure: "900.5", projects: "15", amount: "820.5" },
    ],
    [
      "2022年项目支出全部实行绩效目标管理，涉及项目15个，预算金额820.5万元。",
      { projects: "15", amount: "820.5" },
    ],
    [
      "2022年度，本部门共15个项目纳入绩效目标管理，涉及财政性资金合计820.5万元，占项目支出的比例为100%。",
      { projects: "15", amount: "820.5" },
    ],
    [
      "2022年，本部门整体支出纳入绩效目标管理，涉及财政性资金900.5万元；本部门共15个项目纳入绩效目标管理，涉及财政性资金820.5万元。",
      { wholeExpenditure: "900.5", projects: "15", amount: "820.5" },
    ],
    [
      "2022年，我单位编制了部门整体支出绩效目标，涉及财政性资金900.5万元；对15个项目编制了项目绩效目标，涉及财政性资金820.5万元。",
      { wholeExpenditure: "900.5", projects: "15", amount: "820.5" },
    ],
    ["2022年对15个项目和整体绩效目标，涉及资金820.5万元。", { projects: "15", amount: "820.5" }],
    ["2022年开展绩效目标管理的项目15个，涉及预算820.5万元。", { projects: "15", amount: "820.5" }],
    ["我院对15个项目编报了绩效目标，财政资金总额820.5万元。", { projects: "15", amount: "820.5" }],
    ["2022年对15个项目编制了绩效目标，覆盖项目资金820.5万元。", { projects: "15", amount: "820.5" }],
    ["2022年编报绩效目标的项目为15个。", { projects: "15" }],
    [
      "绩效情况。2022年项目支出均实行了绩效目标管理，涉及一般公共预算当年财政拨款820.5万元。",
      { amount: "820.5" },
    ],
    [
      "本部门整体支出和项目支出实行绩效目标管理，纳入2022年部门整体支出绩效目标的金额为900.5万元，其中，基本支出600万元，项目支出300.5万元。",
      { wholeExpenditure: "900.5", basicExpenditure: "600", projectExpenditure: "300.5" },
    ],
    ["2022年部门整体绩效目标资金9,005,000元。", { wholeExpenditure: "900.5" }],
    ["2022年本部门绩效目标管理全覆盖，涉及部门预算资金900.5万元。", { wholeExpenditure: "900.5" }],
    [
      "编制整体支出绩效目标的资金共计900.5万元；编报绩效目标的项目15个，涉及资金300.5万元。",
      { wholeExpenditure: "900.5", projects: "15", amount: "300.5" },
    ],
  ])("%s", (sentence, facts) => {
    expect(readLines(undefined, sentence)).toEqual({ facts: covered(facts), unclaimed: [] });
  });

  it("from a threshold on, which is no figure of it", () => {
    const sentence = "财政拨款安排的金额50万元以上的项目实行绩效目标管理，涉及当年财政拨款820.5万元。";
    expect(readLines(undefined, sentence).facts).toEqual(covered({ amount: "820.5" }));
  });

  it("the coverage of the whole expenditure is not that of the projects", () => {
    const { facts } = readLines(
      undefined,
      "本部门整体支出纳入绩效目标管理，涉及四本预算资金900.5万元；共15个项目纳入绩效目标管理，涉及四本预算资金合计820.5万元。",
    );
    expect(facts).toEqual(covered({ wholeExpenditure: "900.5", projects: "15", amount: "820.5" }));
  });

  it.each([
    ["last year's", "2021年编报绩效目标的项目15个，涉及项目预算资金820.5万元。", "820.5万元"],
    ["an evaluation", "对15个项目的绩效目标开展自评，涉及资金820.5万元。", "820.5万元"],
    [
      "of one budget alone",
      "编报绩效目标的项目15个，涉及一般公共预算820.5万元、政府性基金30万元。",
      "820.5万元 30万元",
    ],
  ])("no amount is read of: %s", (_, sentence, unclaimed) => {
    const read = readLines(undefined, sentence);
    expect(read.facts).not.toHaveProperty("/performance/targetCoverage/amount");
    expect(read.unclaimed.join(" ")).toBe(unclaimed);
  });
});
