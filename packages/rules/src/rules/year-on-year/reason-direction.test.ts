import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { reasonDirection } from "./reason-direction.js";

const of = (direction: string | null, reason: string | null) =>
  ({ budget: { expenditure: { total: "25", change: { direction, reason } } } }) as never;

const item = (name: string, direction: string, reason: string) =>
  ({ budget: { statementItems: [{ name, amount: "25", change: { direction, reason } }] } }) as never;
const vehicles = (direction: string, reason: string) =>
  ({
    budget: { threePublicExpenses: { officialVehicles: { amount: "5", change: { direction, reason } } } },
  }) as never;
const account = (direction: string, reason: string) =>
  ({
    budget: { kind: "finalAccounts", expenditure: { total: "25", change: { direction, reason } } },
  }) as never;

describe("reason-direction", () => {
  it.each([
    ["decrease", "工作任务较上年增多"],
    ["decrease", "任务增多"],
    ["increase", "项目较上年有所压缩"],
    ["increase", "河道整治项目尾款支付完毕"],
  ] as const)("%s does not come of %s", (direction, reason) => {
    expect(verdictOn(reasonDirection, of(direction, reason)).outcome).toBe("failed");
    const other = direction === "increase" ? "decrease" : "increase";
    expect(verdictOn(reasonDirection, of(other, reason)).outcome).toBe("passed");
  });

  it.each([
    ["0", "increase", "未安排预算", "passed"],
    ["0.00", "decrease", "任务增多", "passed"],
    ["0.01", "increase", "未安排预算", "failed"],
    [null, "increase", "未安排预算", "failed"],
  ])("a change by %s has no direction: %s because of %s is %s", (amount, direction, reason, outcome) => {
    const visits = { amount: "0", change: { direction, reason, amount } };
    const budget = { threePublicExpenses: { overseasVisits: visits } };
    expect(verdictOn(reasonDirection, { budget } as never).outcome).toBe(outcome);
  });

  it.each([
    ["increase", "车辆维修和用油减少", "failed"],
    ["decrease", "公务用车维修费增加", "failed"],
    ["decrease", "车辆维修和用油减少", "passed"],
    ["increase", "车辆维修减少，更新车辆1辆", "passed"],
  ])("the running of vehicles: %s because of %s is %s", (direction, reason, outcome) => {
    expect(verdictOn(reasonDirection, vehicles(direction, reason)).outcome).toBe(outcome);
  });

  it.each([
    ["行政单位离退休", "decrease", "退休实有人数增加", "failed"],
    ["事业单位离退休", "increase", "退休人员减少", "failed"],
    ["事业单位离退休", "increase", "退休人员增加", "passed"],
    ["事业单位离退休", "decrease", "退休人员增加，补贴标准调整", "passed"],
    ["行政运行", "decrease", "退休人员增加", "passed"],
  ] as const)("the retired of %s: %s because of %s is %s", (name, direction, reason, outcome) => {
    expect(verdictOn(reasonDirection, item(name, direction, reason)).outcome).toBe(outcome);
  });

  it.each([
    ["控制增长，所以减少", of("decrease", "从严管控公务经费增长")],
    ["提高的是效益", of("decrease", "压减开支提高资金使用绩效")],
    ["方向相同", of("increase", "宣传经费增加")],
    ["人员减少是原因", of("decrease", "人员减少")],
    ["人员减少，而预算增加", of("increase", "退休人员减少")],
    ["业务量增加之外还有别的", of("decrease", "业务量增加，执行新的定额标准")],
    ["有增有减", of("decrease", "人员经费增加，项目经费减少")],
    ["有增有减，半角逗号", of("decrease", "人员经费增加3万元,项目经费减少5万元")],
    ["说的是上年", of("decrease", "上年一次性项目支出增加")],
    ["调整", of("decrease", "项目支出增加，口径调整")],
    ["退休的人增加", of("decrease", "退休人员增加")],
    ["同时说了别的", of("decrease", "新增项目较少")],
    ["压缩开支，所以减少", of("decrease", "厉行节约压缩开支")],
    ["持平，继续压缩", of("unchanged", "厉行节约，继续压减一般性支出")],
    ["持平，从严", of("unchanged", "严格落实过紧日子要求")],
    ["购车费不为零", of("unchanged", "更新车辆1辆")],
    ["上年的项目", of("decrease", "上年一次性建设项目增加")],
    ["别的钱安排", of("decrease", "市级资金安排项目增加")],
    ["项目减少", of("decrease", "养护建设项目减少")],
    ["人员变动", of("decrease", "人员增减变动")],
    ["项目结束", of("decrease", "减少一次性项目")],
    ["没有方向的原因", of("increase", "项目调整")],
    ["一句说多、一句说少", of("increase", "取消线下培训，新增线上课程")],
    ["半句不认识", of("decrease", "新增两处站点，改由社会力量运营")],
    ["别人的钱", of("decrease", "新增上级资金")],
    ["多的是收入", of("decrease", "增加门票收入")],
    ["新增的没有来", of("decrease", "新增岗位暂未招录")],
    ["会议改到线上", of("decrease", "视频会议增加")],
    ["会议多了，培训少了", of("decrease", "会议增加、培训减少")],
    ["少了的人多了", of("decrease", "退出享受对象增加")],
    ["案件多，另有别的", of("decrease", "案件数量增加，办案成本由上级承担")],
    ["去世的抚恤", item("离退休经费", "increase", "退休人员去世")],
    ["换车", vehicles("increase", "车辆报废1辆")],
    ["去年买得更多", vehicles("decrease", "新购公务用车1辆")],
    ["持平，压减", of("unchanged", "压缩培训班次")],
    ["决算里完成的项目", account("increase", "设备采购项目已完成")],
    [
      "收入里完成的项目",
      {
        budget: { revenue: { total: "25", change: { direction: "increase", reason: "课题项目已完成" } } },
      } as never,
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(reasonDirection, example).outcome).toBe("passed");
  });

  it.each<readonly [string, never, unknown]>([
    [
      "减少，原因说增加",
      of("decrease", "宣传经费增加"),
      "支出总计写“减少”，原因却是“宣传经费增加”，说的是增加",
    ],
    ["增加，原因说减少", of("increase", "公务接待费有所减少"), expect.stringContaining("说的是减少")],
    ["持平，原因说增加", of("unchanged", "培训支出增加"), expect.stringContaining("说的是增加")],
    ["减少，原因只说工作量增加", of("decrease", "工作量增加"), expect.stringContaining("说的是增加")],
    [
      "增加，原因只说业务量减少",
      of("increase", "审批业务量有所减少。"),
      expect.stringContaining("说的是减少"),
    ],
    ["增加，原因只说某类项目减少", of("increase", "堤防建设项目减少"), expect.stringContaining("说的是减少")],
    ["减少，原因只说任务增加", of("decrease", "公务接待任务增加"), expect.stringContaining("说的是增加")],
    ["减少，原因只说保障人数增加", of("decrease", "保障人数增加。"), expect.stringContaining("说的是增加")],
    ["增加，原因只说标准降低", of("increase", "供养标准降低"), expect.stringContaining("说的是减少")],
    ["减少，原因只说人员增加", of("decrease", "人员增加。"), expect.stringContaining("说的是增加")],
    ["减少，原因只说项目增加", of("decrease", "项目增加"), expect.stringContaining("说的是增加")],
    ["减少，原因只说新增", of("decrease", "新增人员和项目"), expect.stringContaining("说的是增加")],
    ["增加，原因只说人员减少", of("increase", "在职人员减少"), expect.stringContaining("说的是减少")],
    ["增加，原因说压缩", of("increase", "厉行节约压缩开支"), expect.stringContaining("说的是减少")],
    ["持平，原因说压缩", of("unchanged", "厉行节约，压缩开支。"), expect.stringContaining("写“持平”")],
    ...(
      [
        ["increase", "办公设备采购项目已完成", "减少"],
        ["increase", "落实过紧日子要求", "减少"],
        ["increase", "厉行节约，严格控制一般性支出", "减少"],
        ["increase", "2名在编人员调出，人员减少", "减少"],
        ["increase", "去年一次性购置了档案柜，今年不再安排", "减少"],
        ["increase", "受疫情影响，演出未开展", "减少"],
        ["increase", "核减公用经费定额", "减少"],
        ["increase", "定向补贴停发", "减少"],
        ["decrease", "新招录人员3名", "增加"],
        ["decrease", "会议、培训增加", "增加"],
        ["decrease", "调研和差旅有所增加", "增加"],
        ["increase", "接待、会议明显减少", "减少"],
        ["increase", "受理案件数量减少", "减少"],
        ["decrease", "审理案件增多", "增加"],
        ["decrease", "文明养犬奖励对象增加", "增加"],
        ["increase", "困难学生资助对象减少", "减少"],
        ["decrease", "追加河道清淤资金", "增加"],
        ["decrease", "提高环卫工人工资标准", "增加"],
        ["decrease", "设备老化，维修费用增加", "增加"],
        ["decrease", "人员晋级晋档、工资标准调整", "增加"],
        ["decrease", "公积金缴存比例上调。", "增加"],
        ["unchanged", "新增应急演练", "增加"],
      ] as const
    ).map(
      ([direction, reason, expected]) =>
        [
          `${direction}：${reason}`,
          item("监测", direction, reason),
          expect.stringContaining(`说的是${expected}`),
        ] as const,
    ),
    ["减少，原因说不变", of("decrease", "公用经费保持不变"), expect.stringContaining("说的是持平")],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(reasonDirection, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["说的是增加", "支出增加的主要原因是项目调整。", "failed"],
    ["说的是减少", "支出减少的原因：项目调整。", "passed"],
    ["两处各说各的", "收入增加的主要原因是项目调整。支出减少的原因是项目调整。", "passed"],
    ["没有说方向", "支出变动的主要原因是项目调整。", "passed"],
  ])("words before the reason, of an amount that fell: %s", (_, sentences, outcome) => {
    const statement = sentences.match(/[^。]+。/g) ?? [];
    expect(
      verdictOn(reasonDirection, { ...(of("decrease", "项目调整") as object), statement }),
    ).toMatchObject({ outcome });
  });

  it.each([
    ["写反了", "财政拨款收入支出增加的主要原因是项目减少", "decrease", "failed"],
    ["写反了，没有写“原因”", "财政拨款增加，主要是因为项目完工", "decrease", "failed"],
    ["没有写“原因”，一致", "财政拨款减少，主要是因为项目完工", "decrease", "passed"],
    ["一致", "财政拨款收入支出减少的主要原因是项目减少", "decrease", "passed"],
    ["收支一增一减", "财政拨款收入支出增加的主要原因是项目减少", "increase", "passed"],
  ])("of both sides in a sentence of its own: %s", (_, sentence, spent, outcome) => {
    const changes = (direction: string) => ({ changes: { fiscalAppropriation: { direction } } });
    const budget = { revenue: changes("decrease"), expenditure: changes(spent) };
    expect(verdictOn(reasonDirection, { budget, statement: [sentence] } as never)).toMatchObject({ outcome });
  });

  it.each([
    ["大于", "年初预算数的主要原因是人员调出，缴费人数减少", "failed"],
    ["小于", "年初预算数，主要原因是缴费基数提高", "failed"],
    ["大于", "预算数的主要原因是年中追加防汛资金", "passed"],
    ["大于", "预算数的主要原因是缴费基数提高", "passed"],
    ["小于", "预算数的主要原因是严格控制接待费", "passed"],
    ["大于", "预算数的主要原因是设备采购项目已完成", "passed"],
  ])("reasons of what was spent beside the budget: %s%s", (than, reason, outcome) => {
    const statement = [`年初预算为26.00万元，支出决算为25.00万元，决算数${than}${reason}。`];
    expect(
      verdictOn(reasonDirection, { budget: { kind: "finalAccounts" }, statement } as never).outcome,
    ).toBe(outcome);
  });

  it.each([
    ["大于", "行政单位离退休", "年中退休人员减少", "failed"],
    ["小于", "行政单位离退休", "年中退休人员减少", "passed"],
    // people who retire leave the payroll of other items
    ["小于", "行政运行", "年中退休人员增加", "passed"],
  ])("reasons of an execution that is %s the budget, of %s: %s is %s", (than, name, reason, outcome) => {
    const text = `7.社会保障和就业支出（类）行政事业单位养老支出（款）${name}（项）。年初预算为26.00万元，支出决算为25.00万元，完成年初预算的96.15%。决算数${than}预算数的主要原因是${reason}。`;
    const example = { budget: { kind: "finalAccounts" }, statement: [text] };
    expect(verdictOn(reasonDirection, example as never).outcome).toBe(outcome);
  });

  it.each([
    ["increase", "户厕改造任务数减少", "failed"],
    ["decrease", "筛查任务调增", "failed"],
    ["decrease", "出国（境）团组增加1个", "failed"],
    ["increase", "出国（境）团组增加1个", "passed"],
    ["increase", "执法队人员减少4名", "failed"],
    ["increase", "执法队人员增加4名", "passed"],
    ["increase", "机关人员退休4名", "passed"],
    ["decrease", "上级安排的改造任务增加", "passed"],
  ])(
    "tasks, delegations and the people of an office: %s because of %s is %s",
    (direction, reason, outcome) => {
      expect(verdictOn(reasonDirection, item("城管执法", direction, reason)).outcome).toBe(outcome);
    },
  );

  it("finds a vehicle bought for nothing", () => {
    const change = { direction: "unchanged", reason: "更新车辆1辆" };
    const budget = { threePublicExpenses: { vehiclePurchase: { amount: "0", change } } };
    expect(verdictOn(reasonDirection, { budget } as never).outcome).toBe("failed");
    const none = { ...change, reason: "无更新车辆计划" };
    const other = { threePublicExpenses: { vehiclePurchase: { amount: "0", change: none } } };
    expect(verdictOn(reasonDirection, { budget: other } as never).outcome).toBe("passed");
  });

  it.each([
    ["没有原因", of("increase", null)],
    ["没有方向", of(null, "宣传经费增加")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(reasonDirection, example).outcome).toBe("skipped");
  });
});
