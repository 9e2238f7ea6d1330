import { type DepartmentBudgetJson, decimalPlaces, exact, shift, toFixed, toText } from "@qingbei/domain";

type Json = DepartmentBudgetJson;
type Change = NonNullable<NonNullable<Json["revenue"]>["change"]>;

const OFFICE = "清河街道办事处";
const WORD = { increase: "增加", decrease: "减少", unchanged: "持平" } as const;

/** A sentence about last year: 比2024年12.00万元增加3.00万元，增长25.00%，主要原因是…. */
function changed(change: Change | undefined, year: number): string {
  if (!change?.baseAmount || !change.direction || change.direction === "unchanged") return "，与上年持平。";
  const word = WORD[change.direction];
  const size = change.amount ? `${word}${change.amount}万元，` : "";
  const rate = change.percentage
    ? `${change.direction === "increase" ? "增长" : "下降"}${change.percentage}%，`
    : "";
  return `，比${year - 1}年预算数${change.baseAmount}万元${size}${rate}主要原因是${change.reason}。`;
}

/** A line of the contents, as tables are called. */
const TABLES = [
  "收支预算总表",
  "收入预算总表",
  "支出预算总表",
  "财政拨款收支预算总表",
  "一般公共预算支出表",
] as const;

/** Buildings by use and vehicles, with figures that fit any budget. */
function assets({ stateAssets, fiscalYear = 2024 }: Json): readonly string[] {
  const areas = (stateAssets?.holdings ?? [])
    .slice(0, 3)
    .map(({ quantity }, at) => 100 * (at + 1) + Number(quantity ?? 0));
  const [offices = 0, services = 0, others = 0] = areas;
  const last = (fiscalYear ?? 2024) - 1;
  return [
    `截至${last}年12月31日，本单位共有车辆4辆，其中：机要通信用车1辆、应急保障用车3辆。单价100万元以上设备0台。`,
    `截至${last}年末，本单位房屋面积${offices + services + others}平方米，其中：办公用房${offices}平方米，业务用房${services}平方米，其他用房${others}平方米。`,
  ];
}

/** An amount divided into basic and project expenditure: about a third and the rest, exact to the last decimal. */
function uses(amount: string): string {
  const places = Math.max(2, decimalPlaces(exact(amount)));
  const units = Number(toText(shift(exact(amount), places)));
  const text = (each: number) => `${toFixed(shift(exact(String(each)), -places), places)}万元`;
  const basic = Math.floor(units / 3);
  return `其中：基本支出${text(basic)}，项目支出${text(units - basic)}`;
}

/** Items of one department, in order, each with its own purpose. */
const ITEMS = ["行政运行", "一般行政管理事务", "机关事务管理支出"] as const;

function items(json: Json, year: number): readonly string[] {
  const amounts = (json.agencyOperatingExpenses?.items ?? []).map(({ amount }) => amount ?? "1.00");
  return ITEMS.map(
    (name, index) =>
      `（${"一二三"[index]}）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）${name}（项）${amounts[index] ?? "1.00"}万元，${uses(amounts[index] ?? "1.00")}，主要用于${name}方面的支出，与${year - 1}年持平。`,
  );
}

/** Amounts and rates with two decimals at least, as sentences print them. */
export function printed<T>(value: T): T {
  if (typeof value === "string")
    return (/^-?\d+(?:\.\d)?$/.test(value) ? toFixed(exact(value), 2) : value) as T;
  if (Array.isArray(value)) return value.map(printed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printed(each)])) as T;
}

/** The statement of a budget, one paragraph a line, as an office writes it; numbers as they are {@link printed}. */
export function proseOf(json: Json): readonly string[] {
  const year = json.fiscalYear ?? 2024;
  const {
    revenue = {},
    expenditure = {},
    agencyOperatingExpenses: agency = {},
    threePublicExpenses: three = {},
  } = json;
  const running = (agency.items ?? []).map(({ name, amount }) => `${name}${amount}万元`).join("、");
  return [
    `${OFFICE}${year}年部门预算情况说明`,
    ...TABLES.map((table, index) => `${index + 1}.${year}年部门${table}`),
    "一、部门职责、机构设置等基本情况",
    `${OFFICE}是“清河县”的派出机关，负责辖区内的公共服务工作，会同应急管理局开展安全检查，督促沿街商户按时缴纳费用。`,
    "二、部门预算总体情况及预算收支增减变化情况说明",
    `收入预算情况：${year}年本单位收入预算总数为${revenue.total}万元。其中：一般公共预算拨款${revenue.generalPublicBudgetAppropriation}万元、政府性基金预算拨款${revenue.governmentManagedFundsAppropriation}万元。`,
    `支出预算情况：${year}年本单位总支出为${expenditure.total}万元，其中：人员经费${expenditure.personnelExpenses}万元，日常公用经费${expenditure.routineOperatingExpenses}万元，项目支出${expenditure.projectExpenditure}万元。`,
    `${year}年本单位总支出${expenditure.total}万元${changed(expenditure.change, year)}`,
    "三、支出主要内容",
    ...items(json, year),
    "四、机关运行经费情况说明",
    `${year}年本单位机关运行经费预算安排${agency.total}万元。其中：${running}。`,
    `${year}年本单位机关运行经费${agency.total}万元${changed(agency.change, year)}`,
    "五、“三公”经费情况及增减变化说明",
    `${year}年本单位“三公”经费预算共计${three.total}万元${changed(three.change, year)}`,
    `（一）因公出国（境）费预算${three.overseasVisits?.amount}万元${changed(three.overseasVisits?.change, year)}`,
    `（二）公务用车购置及运行维护费预算${three.officialVehicles?.amount}万元${changed(three.officialVehicles?.change, year)}`,
    `1.公务用车购置费预算${three.vehiclePurchase?.amount}万元${changed(three.vehiclePurchase?.change, year)}`,
    `2.公务用车运行维护费预算${three.vehicleOperation?.amount}万元${changed(three.vehicleOperation?.change, year)}`,
    `（三）公务接待费预算${three.officialReceptions?.amount}万元${changed(three.officialReceptions?.change, year)}`,
    "六、政府采购情况说明",
    `${year}年本单位没有安排政府采购预算。`,
    "七、国有资产占有使用情况说明",
    ...assets(json),
    "八、国有资本经营预算情况说明",
    `${year}年没有国有资本经营预算拨款安排的支出。`,
  ];
}
