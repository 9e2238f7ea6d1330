import { type AgainstBytes, LIMITS, readAgainst, review } from "@qingbei/review";

/**
 * The cost of a review as one kind of content grows, in processor time: four times as much should take about four times
 * as long. Code that compares each with each takes ten times as long and more.
 */
const FEW = 500;
const TIMES = 4;

const DIGITS = "甲乙丙丁戊己庚辛壬癸";
const named = (index: number) => [...String(index)].map((digit) => DIGITS[Number(digit)]).join("");

const head = (year: number, kind: string) =>
  `某区水务局${year}年部门${kind}\n一、主要职责\n负责水务工作。\n二、收支总体情况\n${year}年收入${kind}200万元，支出${kind}200万元。\n`;

/** One more of each kind, with its number. */
const kinds: Readonly<Record<string, (index: number) => string>> = {
  支出科目: (at) =>
    `${at}.“农林水支出（类）水利（款）${named(at)}管理（项）”科目2万元，主要用于${named(at + 7)}河道养护的支出。与上年相比增加1万元，主要原因是${named(at + 3)}任务增加。`,
  增减原因: (at) =>
    `${at}.${named(at)}公务接待费${at % 5}.50万元，比上年减少${at % 3}.10万元，主要原因是${named(at)}厉行节约。`,
  内设机构: (at) => `${at}、${named(at)}办公室：主任：王${named(at)}\n职能：负责${named(at)}河道的巡查。`,
  项目说明: (at) =>
    `${at}.${named(at)}泵站维修项目\n（1）项目概述：维修${named(at)}泵站。\n（2）立项依据：水法。\n（3）实施周期：2024年1月至12月。\n（4）年度预算安排：${(at % 50) + 10}万元。`,
  绩效目标: (at) =>
    `${at}.${named(at)}河道治理\n绩效目标：完成${named(at)}河道清淤。\n绩效指标：清淤完成率达到${(at % 40) + 60}%以上。`,
  资产: (at) =>
    `${named(at)}站共有车辆${at % 9}辆，其中一般公务用车${at % 5}辆、其他用车${at % 4}辆。房屋面积${at * 10}平方米，其中办公用房${at * 7}平方米。`,
  名词解释: (at) => `${at}.${named(at)}收入：指${named(at)}站取得的各项收入。`,
  日期和文号: (at) =>
    `2023年${(at % 12) + 1}月${(at % 28) + 1}日印发《${named(at)}办法》（水〔2023〕${at}号）。`,
};

function disclosure(kind: (index: number) => string, count: number, year = 2024): Uint8Array {
  const lines = Array.from({ length: count }, (_, index) => kind(index + 1).replaceAll("2024", String(year)));
  return new TextEncoder().encode(`${head(year, "预算")}三、其他情况\n${lines.join("\n")}\n`);
}

/** Milliseconds of the processor for one review, against last year's disclosure as well. */
async function cost(kind: (index: number) => string, count: number): Promise<number> {
  const bytes = disclosure(kind, count);
  const others: AgainstBytes[] = [{ path: "上年.txt", bytes: disclosure(kind, count, 2023) }];
  const start = process.cpuUsage();
  await review(bytes, "本年.txt", { against: await readAgainst(others, LIMITS) });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log(
  `a review against last year's, ${FEW} and ${TIMES} times as many of one kind, time of the processor:`,
);
for (const [name, kind] of Object.entries(kinds)) {
  await cost(kind, FEW);
  const [few, many] = [await cost(kind, FEW), await cost(kind, FEW * TIMES)];
  console.log(
    `  ${name.padEnd(8, "　")} ${few.toFixed(0)} → ${many.toFixed(0)} ms, × ${(many / few).toFixed(1)}`,
  );
}
