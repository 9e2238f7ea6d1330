import { describe, expect, it } from "vitest";
import { readLines, under } from "../../testing/statement.js";

const total = "2022年政府采购预算300万元。";
const reserved = (medium: string, micro?: string) =>
  under("/procurement", {
    total: "300",
    reservedForSmallAndMedium: medium,
    ...(micro !== undefined && { reservedForSmallAndMicro: micro }),
  });

describe("procurement that is reserved for small firms", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "2022年本部门面向中小企业预留的采购项目预算为120万元，其中，预留给小微企业的采购项目预算为72.5万元。",
      reserved("120", "72.5"),
    ],
    ["其中：专门面向中小企业采购金额120万元（其中小型、微型企业72.5万元）。", reserved("120", "72.5")],
    ["专门预留给中小微企业采购份额：1,200,000元；小型和微型企业预留725,000元。", reserved("120", "72.5")],
    ["预留面向中小企业采购的预算金额共计120万元，占政府采购预算的40%。", reserved("120")],
  ])("%s", (sentence, facts) => {
    expect(readLines("采购", total, sentence)).toEqual({ facts, unclaimed: [] });
  });

  it.each([
    ["contracts already made", "授予中小企业合同金额120万元。", "120万元"],
    ["another year", "2021年面向中小企业预留采购预算120万元。", "120万元"],
    ["last year", "上年面向中小企业预留采购预算120万元。", "120万元"],
    ["what is bought from them", "向小微企业借款形成的项目余额120万元。", "120万元"],
  ])("is none of: %s", (_, sentence, unclaimed) => {
    expect(readLines("采购", total, sentence)).toEqual({
      facts: { "/procurement/total": "300" },
      unclaimed: [unclaimed],
    });
  });
});
