import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { threePublicCounts } from "./three-public-counts.js";

type Amounts = NonNullable<NonNullable<Example["budget"]>["threePublicExpenses"]>;
const accounts = (threePublicExpenses: Amounts, ...texts: readonly string[]): Example => ({
  budget: { kind: "finalAccounts", threePublicExpenses },
  statement: texts.map((text) => ({ text, role: "body", section: "threePublicExpenses" })),
});
const receptions = (amount: string): Amounts => ({ officialReceptions: { amount } });
const vehicles = (amount: string): Amounts => ({ vehicleOperation: { amount } });

describe("three-public-counts", () => {
  it.each<[string, Example]>([
    ["批次和人次", accounts(receptions("2.4"), "国内公务接待12批次，96人次。")],
    ["另起一句", accounts(receptions("2.4"), "公务接待费2.40万元。", "其中：接待批次12次、接待96人。")],
    ["外事接待只写金额，半角标点", accounts(receptions("2.4"), "外事接待费0万元,国内接待12批次,96人。")],
    ["外事接待另列", accounts(receptions("2.4"), "国内接待12批次96人次，其中外事接待0批次0人次。")],
    [
      "外事接待写在各自的括号里",
      accounts(
        receptions("3.2"),
        "国内公务接待共21批次（其中外事接待0批次），164人次（其中外事接待0人次）。",
        "接待30批次（其中外宾26批次），208人次（其中外宾20人次）。",
      ),
    ],
    ["保有量写在资产里", accounts(vehicles("6"), "公务用车运行费6万元。", "年末共有车辆3辆。")],
    [
      "出国和购车",
      accounts(
        { overseasVisits: { amount: "9" }, vehiclePurchase: { amount: "18" } },
        "因公出国团组2个、5人次。",
        "购置公务用车1辆。",
      ),
    ],
    ["新购一辆", accounts({ vehiclePurchase: { amount: "18" } }, "公务用车购置18万元，用于新购一辆公车。")],
    [
      "上年的、计划的数量不算",
      accounts(
        { ...receptions("0"), overseasVisits: { amount: "0" } },
        "公务接待费0万元，年初预算安排接待5批次20人次，实际接待0批次0人次，上年接待3批次9人次。",
        "因公出国（境）费0万元，出国团组0个，比2020年2个团组5人次减少，累计0人次。",
      ),
    ],
    [
      "别处的接待",
      {
        ...accounts(receptions("0"), "公务接待费0万元，接待0批次0人次。"),
        statement: [
          { text: "公务接待费0万元，接待0批次0人次。", role: "body", section: "threePublicExpenses" },
          { text: "全年接待来访群众58批次、96人次。", role: "body", section: "performance" },
        ],
      },
    ],
    [
      "接待的来访团组不是出国团组，算作批次",
      accounts(
        { ...receptions("2.4"), overseasVisits: { amount: "0" } },
        "因公出国（境）费支出决算为0万元，全年因公出国（境）团组0个、累计0人次。",
        "公务接待费支出决算为2.40万元，全年共接待来访团组15个、来宾120人次。",
      ),
    ],
    [
      "一句里的出国与接待各算各的",
      accounts(
        { ...receptions("0"), overseasVisits: { amount: "9" } },
        "因公出国（境）费9万元，出国团组2个、5人次，公务接待费0万元，接待来访团组0个、来宾0人次。",
      ),
    ],
    ["各项各算", accounts(receptions("2.4"), "国内接待12批次、96人次，其中工作接待0批次、0人次。")],
    ["保有的车没有花钱", accounts(vehicles("0"), "公务用车购置数0辆，公务用车保有量3辆。")],
    [
      "没有发生",
      accounts({ ...receptions("0"), vehiclePurchase: { amount: "0" } }, "公务接待费、车辆购置费均为0。"),
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicCounts, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string | undefined]>([
    [
      "没有数量",
      accounts(receptions("2.4"), "公务接待费2.40万元，用于接待检查。"),
      "写了公务接待费，没有写批次和人次",
      undefined,
    ],
    [
      "只写人次",
      accounts(receptions("2.4"), "公务接待费2.40万元，接待96人次。"),
      "写了公务接待费，没有写批次",
      undefined,
    ],
    [
      "只写外宾",
      accounts(receptions("0"), "公务接待费0万元，其中接待外宾0批次、0人次。"),
      "公务接待费只写了外宾接待的数量，没有写国内接待的批次和人次；没有的也请写明为 0",
      "info",
    ],
    [
      "没有保有量",
      accounts(vehicles("6"), "公务用车运行费6万元，用于保险。"),
      "写了公务用车运行维护费，没有写车辆保有量",
      undefined,
    ],
    [
      "没有花钱却有接待",
      accounts(receptions("0"), "公务接待费0万元，国内公务接待6批次，48人次。"),
      "公务接待费金额为 0，数量却写批次 6、人次 48，请核对",
      undefined,
    ],
    [
      "花了钱却没有接待",
      accounts(receptions("0.42"), "公务接待费0.42万元，其中：国内公务接待批次为0批，接待人次0人次。"),
      "公务接待费有金额，数量却写批次 0、人次 0，请核对",
      undefined,
    ],
    [
      "人次比批次少",
      accounts(receptions("0.42"), "国内公务接待批次48批，接待人次6人次。"),
      "公务接待费人次比批次少：批次 48、人次 6，请核对",
      undefined,
    ],
    [
      "没有花钱却有团组",
      accounts({ overseasVisits: { amount: "0" } }, "安排出国（境）团组2个，累计5人次。"),
      "因公出国（境）费金额为 0，数量却写团组数 2、人次 5，请核对",
      undefined,
    ],
    [
      "没有花钱却接待了团组",
      accounts(receptions("0"), "公务接待费0万元，接待来访团组3个、来宾24人次。"),
      "公务接待费金额为 0，数量却写批次 3、人次 24，请核对",
      undefined,
    ],
    [
      "没有花钱却购了车",
      accounts(
        { vehiclePurchase: { amount: "0" } },
        "公务用车购置费0万元，公务用车购置数1辆；年末保有量3辆。",
      ),
      "公务用车购置费金额为 0，数量却写购置数量 1，请核对",
      undefined,
    ],
  ])("fails: %s", (_, example, message, severity) => {
    const { cases } = verdictOn(threePublicCounts, example);
    expect(cases).toMatchObject([{ outcome: "failed", message, ...(severity && { severity }) }]);
  });

  it.each<[string, Example]>([
    [
      "预算",
      {
        ...accounts(receptions("2.4"), "公务接待费2.40万元。"),
        budget: { threePublicExpenses: receptions("2.4") },
      },
    ],
    ["没有分项", accounts({ total: "2.4" }, "三公经费2.40万元。")],
    ["没有说明", { budget: { kind: "finalAccounts", threePublicExpenses: receptions("2.4") } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicCounts, example).outcome).toBe("skipped");
  });
});
