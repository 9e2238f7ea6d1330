import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

/** The changes of a reading: direction and amount by the pointer of the changed figure. */
function changesOf(...lines: readonly string[]): Readonly<Record<string, string>> {
  const { facts } = readLines("收支", ...lines);
  const found = Object.keys(facts).flatMap((pointer) => /^(.*)\/amount$/.exec(pointer)?.[1] ?? []);
  return Object.fromEntries(
    found
      .filter((pointer) => pointer.includes("/change"))
      .map((pointer) => [pointer, `${facts[`${pointer}/direction`]} ${facts[`${pointer}/amount`]}`]),
  );
}

describe("the parts of a change within its reason", () => {
  const revenue = "2022年收入预算62万元，其中：一般公共预算拨款60万元，政府性基金预算拨款2万元。";
  it.each([
    [
      "sources of revenue",
      `${revenue}收入较去年增加7万元，主要是一般公共预算拨款增加8万元，政府性基金预算拨款减少1万元。`,
      {
        "/revenue/change": "increase 7",
        "/revenue/changes/generalPublicBudgetAppropriation": "increase 8",
        "/revenue/changes/governmentManagedFundsAppropriation": "decrease 1",
      },
    ],
    [
      "uses",
      "2022年支出预算62万元，比2021年增加7万元，主要原因：一是基本支出减少1万元；二是项目支出较上年增加8万元，增长20%。",
      {
        "/expenditure/change": "increase 7",
        "/expenditure/changes/basicExpenditure": "decrease 1",
        "/expenditure/changes/projectExpenditure": "increase 8",
      },
    ],
    [
      "uses of one budget",
      "2022年一般公共预算财政拨款支出62万元，比2021年增加7万元，主要是项目支出增加8万元，人员增资。",
      {
        "/expenditure/changes/generalPublicBudget": "increase 7",
        "/appropriations/generalPublicBudget/changes/projectExpenditure": "increase 8",
      },
    ],
    [
      "in a sentence of its own",
      "2022年支出预算62万元，比2021年增加7万元。主要原因是项目支出增加8万元。",
      { "/expenditure/change": "increase 7", "/expenditure/changes/projectExpenditure": "increase 8" },
    ],
  ])("%s", (_, line, changes) => {
    expect(changesOf(line)).toEqual(changes);
  });

  it.each([
    "主要是绿化项目支出增加8万元",
    "主要是人员经费增加8万元",
    "主要是增加项目支出8万元",
    "主要是项目支出增加和减少8万元",
    "主要是下属单位基本支出增加8万元",
    "主要是一般公共预算拨款增加8万元",
    "主要是项目支出增加到8万元",
    "主要是项目支出增加3个，共8万元",
  ])("nothing that is no part by its bare name: %s", (reason) => {
    expect(changesOf(`2022年支出预算62万元，比2021年增加7万元，${reason}。`)).toEqual({
      "/expenditure/change": "increase 7",
    });
  });

  it("yield to a change that is stated for the part on its own", () => {
    expect(
      changesOf(
        "2022年支出预算62万元，比2021年增加7万元，主要是项目支出增加8万元。其中：项目支出40万元，比2021年增加6万元；基本支出22万元，比2021年增加1万元。",
      ),
    ).toEqual({
      "/expenditure/change": "increase 7",
      "/expenditure/changes/projectExpenditure": "increase 6",
      "/expenditure/changes/basicExpenditure": "increase 1",
    });
  });

  it("are not read if the subject of the change is unknown", () => {
    const slip = "（二）支出预算：2022年年初预算数62万元。收入较去年增加7万元，主要是项目支出增加7万元。";
    expect(changesOf(slip)).toEqual({});
  });
});
