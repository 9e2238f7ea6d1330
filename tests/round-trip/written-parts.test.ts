import { read, write, writtenBudget } from "@qingbei/documents";
import { DepartmentBudget, type DepartmentBudgetJson, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";

type Parts = Partial<DepartmentBudgetJson>;

/** Parts that consistent budgets never have, each with what it is read back as beside what is written. */
const parts: readonly (readonly [string, Parts])[] = [
  [
    "money brought forward, and surplus used",
    {
      revenue: {
        total: "13",
        generalPublicBudgetAppropriation: "10",
        broughtForward: "2",
        nonFiscalSurplusUsed: "1",
      },
      expenditure: { total: "13", basicExpenditure: "9", projectExpenditure: "3", carriedForward: "1" },
    },
  ],
  [
    "this year's money apart",
    {
      revenue: {
        total: "12",
        currentYearRevenue: "10",
        generalPublicBudgetAppropriation: "8",
        publicServiceRevenue: "2",
        broughtForward: "2",
      },
      expenditure: {
        total: "12",
        currentYearExpenditure: "11",
        basicExpenditure: "8",
        projectExpenditure: "3",
        carriedForward: "1",
      },
    },
  ],
  [
    "money of the unit by source",
    {
      revenue: {
        total: "16",
        fiscalAppropriation: "10",
        generalPublicBudgetAppropriation: "10",
        unitOwnFunds: "6",
        publicServiceRevenue: "4",
        otherRevenue: "2",
      },
    },
  ],
  [
    "expenditure by the budget that pays",
    {
      expenditure: {
        total: "12",
        basicExpenditure: "8",
        projectExpenditure: "4",
        generalPublicBudget: "10",
        governmentManagedFundsBudget: "2",
      },
    },
  ],
  [
    "meetings and training",
    {
      threePublicExpenses: {
        total: "1",
        overseasVisits: { amount: "0" },
        officialReceptions: { amount: "1" },
      },
      meetings: { amount: "2", change: { baseYear: 2023, baseAmount: "3" } },
      training: { amount: "1" },
    },
  ],
  [
    "procurement by mode, and what is reserved",
    {
      procurement: {
        total: "6",
        goods: "1",
        works: "2",
        services: "3",
        centralized: "4",
        decentralized: "2",
        reservedForSmallAndMedium: "3",
        reservedForSmallAndMicro: "1",
      },
    },
  ],
  ["no procurement", { procurement: { declaredNone: true } }],
  [
    "vehicles and large equipment",
    {
      stateAssets: {
        asOf: "2023-12-31",
        vehicles: {
          total: "5",
          uses: [
            { name: "执法执勤用车", quantity: "3" },
            { name: "其他用车", quantity: "2" },
          ],
        },
        largeEquipment: [{ name: "设备", unitPriceFrom: "100", quantity: "1" }],
      },
    },
  ],
  [
    "units of the budget",
    {
      department: {
        name: "松溪县水务局",
        units: [{ name: "松溪县水务局本级" }, { name: "松溪县水文站" }, { name: "松溪县河道管理所" }],
      },
    },
  ],
  [
    "items with last year and purpose",
    {
      statementItems: [
        {
          level: "item",
          category: "农林水支出",
          section: "水利",
          name: "行政运行",
          amount: "9",
          purpose: "机关日常运转",
          change: { baseYear: 2023, baseKind: "approved", baseAmount: "10", reason: "压减开支" },
        },
      ],
    },
  ],
  [
    "a project with further money and an overview",
    {
      projects: [
        {
          name: "渠道清淤",
          heading: "渠道清淤项目绩效目标表",
          budget: "10",
          fiscalFunds: "8",
          otherFunds: "2",
          overview: "清理干渠淤泥。",
          goals: ["清淤十二公里。", "渠道畅通。"],
        },
      ],
    },
  ],
  [
    "expenses by unit",
    {
      tables: {
        threePublicExpensesTable: {
          current: { total: "3", overseasVisits: "0", officialVehicles: "2", officialReceptions: "1" },
          byUnit: [
            {
              name: "松溪县水务局本级",
              total: "2",
              overseasVisits: "0",
              officialVehicles: "1",
              officialReceptions: "1",
            },
            {
              name: "松溪县水文站",
              total: "1",
              overseasVisits: "0",
              officialVehicles: "1",
              officialReceptions: "0",
            },
          ],
        },
      },
    },
  ],
  [
    "last year in the summary",
    {
      tables: {
        summaryTable: {
          revenueRows: [{ name: "一般公共预算拨款收入", previousAmount: "2", amount: "3" }],
          expenditureRows: [{ name: "农林水支出", previousAmount: "2", amount: "3" }],
          revenueTotal: "3",
          expenditureTotal: "3",
        },
      },
    },
  ],
];

/** Enough of a disclosure to be taken for one. */
const whole: Parts = {
  schemaVersion: 1,
  kind: "budget",
  fiscalYear: 2024,
  department: { name: "松溪县水务局" },
  agencyOperatingExpenses: { total: "1" },
  glossary: [{ term: "基本支出", definition: "为保障机构正常运转而发生的财政拨款支出，单位为万元。" }],
};

function values(budget: DepartmentBudget): DepartmentBudgetJson {
  const json = encode(DepartmentBudget, budget);
  const { text: _, ...procurement } = json.procurement ?? {};
  return { ...json, ...(json.procurement && { procurement }) };
}

describe.each(["text", "html", "docx", "xlsx"] as const)("parts of a budget in %s", (format) => {
  it.each(parts)("%s", async (_, part) => {
    const budget = DepartmentBudget.parse({ ...whole, ...part } as DepartmentBudgetJson);
    const { budget: again, amounts } = await read(await write(budget, { format }));
    expect(values(again)).toEqual(values(writtenBudget(budget)));
    expect(amounts.unclaimed.map(({ text }) => text)).toEqual([]);
  });
});
