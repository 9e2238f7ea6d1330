import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { telephoneNumber } from "./telephone-number.js";

const said = (...statement: string[]) => ({ budget: {}, statement });
const cells = (...texts: string[]) => ({
  budget: {},
  statement: texts.map((text) => ({ text, role: "cell" as const })),
});
const NUMBER = "13900001234";

describe("telephone-number", () => {
  it.each([
    ["没有号码", said("本部门共有三个科室。")],
    ["座机", said("咨询电话：021-62000000、0315-2110000，热线12345。")],
    ["项目编码里的十一位", cells("项目编码", "13072821305KQ8M47LTX2", "130728216CX41RN2T8HB5")],
    ["编码开头的十一位", said(`项目编码${NUMBER}01ZU53PLCS02`)],
    ["编号", said(`批复编号：${NUMBER}。`)],
    ["账号", cells("收款账号", NUMBER)],
    ["以元计的金额", said(`合计${NUMBER}元，折合${NUMBER}.50元。`)],
    ["十位、十二位", said("编排1390000123与139000012345两种。")],
    ["一行里的几个数", said("合计139 0000 1234，户数139 0000 1234。")],
    ["编号里的几段", said("项目编号139-0000-1234，2021-139-0000-1234。")],
    ["电话号码的几段更长", said("电话139-0000-12345、0139-0000-1234-5。")],
    ["不是手机号段", said("其中12900001234。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(telephoneNumber, example).outcome).toBe("passed");
  });

  it.each([
    ["句中", said(`联系人：王某 ${NUMBER}。`), "error"],
    ["带国家码", said(`手机+86${NUMBER}`), "error"],
    ["用短横分开", said("联系人王某139-0000-1234。"), "error"],
    ["用空格分开", said("手机139 0000 1234。"), "error"],
    ["国家码和短横", said("手机+86-139-0000-1234。"), "error"],
    ["全角数字", said("电话：１３９００００１２３４"), "error"],
    ["表里有电话一栏", cells("联系电话", NUMBER), "error"],
    ["表里孤零零一个数", cells("合计", NUMBER), "warning"],
  ])("fails: %s", (_, example, severity) => {
    expect(verdictOn(telephoneNumber, example).cases).toMatchObject([{ outcome: "failed", severity }]);
  });

  it("finds all, cites each and repeats none", () => {
    const { cases } = verdictOn(
      telephoneNumber,
      said(`联系人 ${NUMBER}`, `或致电${NUMBER.replace("1234", "5678")}`),
    );
    expect(cases).toMatchObject([
      {
        message: "139****1234等 2 个号码是手机号码，公开前请删去；对外公布的电话宜用单位座机",
        evidence: [
          { pointer: "/statement/paragraphs/0", start: 4, end: 15 },
          { pointer: "/statement/paragraphs/1", start: 3, end: 14 },
        ],
      },
    ]);
    expect(JSON.stringify(cases)).not.toContain(NUMBER);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(telephoneNumber, { budget: {} }).outcome).toBe("skipped");
  });
});
