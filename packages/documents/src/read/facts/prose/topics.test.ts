import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

const three = (amounts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(amounts).map(([id, value]) => [`/threePublicExpenses/${id}/amount`, value]),
  );

describe("an amount without a name", () => {
  it.each([
    [
      "is of its heading",
      "三公",
      ["（一）公务接待费情况", "按标准从严核定，安排1.2万元。"],
      three({ officialReceptions: "1.2" }),
      [],
    ],
    [
      "in a paragraph numbered beneath its heading is of that",
      "三公",
      ["（一）公务接待费情况", "1.按标准从严核定，安排1.2万元。"],
      three({ officialReceptions: "1.2" }),
      [],
    ],
    [
      "in a paragraph numbered like the heading is not of that",
      "三公",
      ["（一）因公出国（境）费没有安排。", "（二）其他接待活动从严核定，安排1.2万元。"],
      {},
      ["1.2万元"],
    ],
    [
      "in a paragraph that names another amount is not of the heading",
      "三公",
      ["（一）因公出国（境）费没有安排。", "公务接待费用于各地来访，安排1.2万元。"],
      {},
      ["1.2万元"],
    ],
    [
      "is not of the heading either where the name stands a sentence before",
      "三公",
      [
        "（一）公务用车购置费没有安排。",
        "公务用车运行维护费按照车辆编制数和现行定额标准从严核定。共安排9万元。",
      ],
      {},
      ["9万元"],
    ],
    [
      "is not of the heading where another thing than the section's is named",
      "三公",
      ["（一）公务接待费没有安排。", "会议费按定额核定，安排2万元。"],
      {},
      ["2万元"],
    ],
    [
      "may be of either of two purchases",
      "采购",
      ["1.工程类没有安排。", "2.服务类用于保洁，安排7万元。"],
      {},
      ["7万元"],
    ],
    [
      "may be of either of two uses",
      "收支",
      ["（一）基本支出按定额核定。", "（二）项目支出按任务核定，安排30万元。"],
      {},
      ["30万元"],
    ],
  ] as const)("%s", (_, section, lines, facts, unclaimed) => {
    expect(readLines(section, ...lines)).toEqual({ facts, unclaimed });
  });
});
