import { expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

/** Facts by pointers relative to their root, without changes and shares. */
function ownFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([pointer]) => /^\/(?:revenue|expenditure|appropriations)\//.test(pointer))
      .filter(([pointer]) => !/\/(?:changes?|shares?)(?:\/|$)/.test(pointer))
      .map(([pointer, value]) => [pointer.replace(/^\/(?:appropriations\/)?/, ""), value]),
  );
}

// the sections of the national template as provinces word them; bodies and figures are made up
it.each<[string, string[], Record<string, unknown>]>([
  [
    "one paragraph a section, the appropriation of the year by itself",
    [
      "三、财政拨款收支预算情况说明",
      "松溪街道办事处2022年财政拨款收支总预算120万元，比2021年财政拨款收支总预算增加20万元，主要原因是项目支出增加。",
      "收入包括：本年一般公共预算拨款收入110万元、上年结转10万元；支出包括：教育支出90万元、住房保障支出30万元。",
      "四、一般公共预算当年拨款情况说明",
      "（一）一般公共预算当年拨款规模变化情况",
      "松溪街道办事处2022年一般公共预算当年拨款110万元，比2021年预算数增加8万元。",
      "五、一般公共预算基本支出情况说明",
      "松溪街道办事处2022年一般公共预算基本支出70万元，其中：",
      "人员经费60万元，主要包括：基本工资、津贴补贴等。",
      "公用经费10万元，主要包括：办公费、印刷费等。",
      "六、政府性基金预算支出情况说明",
      "松溪街道办事处2022年政府性基金预算拨款安排的支出5万元。",
    ],
    {
      "fiscalAppropriation/revenueTotal": "120",
      "fiscalAppropriation/expenditureTotal": "120",
      "fiscalAppropriation/generalPublicBudgetAppropriation": "110",
      "fiscalAppropriation/broughtForward": "10",
      "generalPublicBudget/generalPublicBudgetAppropriation": "110",
      "generalPublicBudget/basicExpenditure": "70",
      "generalPublicBudget/personnelExpenses": "60",
      "generalPublicBudget/routineOperatingExpenses": "10",
      "expenditure/governmentManagedFundsBudget": "5",
    },
  ],
  [
    "a numbered line for each use, with what each is",
    [
      "三、一般公共预算拨款支出",
      "2022年一般公共预算拨款支出预算100万元，其中，教育支出80万元，占80%；住房保障支出20万元，占20%。",
      "（一）基本支出：2022年基本支出预算数70万元，主要是为保障正常运转而发生的各项支出。",
      "（二）项目支出：2022年项目支出预算数30万元，主要是为完成特定任务而发生的支出。",
    ],
    {
      "expenditure/generalPublicBudget": "100",
      "generalPublicBudget/basicExpenditure": "70",
      "generalPublicBudget/projectExpenditure": "30",
    },
  ],
  [
    "both uses by economic class, in 元",
    [
      "五、一般公共预算支出情况说明",
      "2022年本年一般公共预算支出1000000元，同比增加100000元，增长11.11%。其中：基本支出700000元，项目支出300000元。",
      "（一）按支出结构分类划分，分为基本支出预算和项目支出预算。",
      "1.基本支出预算700000元，占一般公共预算支出的70%。其中：",
      "工资福利支出预算700000元，占基本支出预算100%。",
      "2.项目支出300000元，占一般公共预算支出的30%。其中：",
      "商品和服务支出300000元，占项目支出预算100%。",
    ],
    {
      "expenditure/generalPublicBudget": "100",
      "generalPublicBudget/basicExpenditure": "70",
      "generalPublicBudget/projectExpenditure": "30",
      "generalPublicBudget/economicItems/0/name": "工资福利支出",
      "generalPublicBudget/economicItems/0/within": "basicExpenditure",
      "generalPublicBudget/economicItems/0/amount": "70",
      "generalPublicBudget/economicItems/1/name": "商品和服务支出",
      "generalPublicBudget/economicItems/1/within": "projectExpenditure",
      "generalPublicBudget/economicItems/1/amount": "30",
    },
  ],
  [
    "classes with their codes beneath the budget that they divide",
    [
      "（三）一般公共预算拨款支出明细情况",
      "1.支出按经济科目分类的明细情况",
      "本部门当年一般公共预算支出100万元，其中：",
      "工资福利支出（301）80万元，较上年增加5万元，原因是人员增加；",
      "资本性支出（310）20万元，较上年持平。",
    ],
    {
      "expenditure/generalPublicBudget": "100",
      "generalPublicBudget/economicItems/0/name": "工资福利支出",
      "generalPublicBudget/economicItems/0/amount": "80",
      "generalPublicBudget/economicItems/1/name": "资本性支出",
      "generalPublicBudget/economicItems/1/amount": "20",
    },
  ],
])("%s", (_, lines, facts) => {
  const { facts: read, unclaimed } = readLines("收支", ...lines);
  expect(ownFacts(read)).toEqual(facts);
  expect(unclaimed).toEqual([]);
});
