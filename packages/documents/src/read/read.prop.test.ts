import { InputFault } from "@qingbei/domain";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exampleText } from "../testing/documents.js";
import { statementOf } from "../testing/statement.js";
import { read } from "./read.js";

/** Reads the bytes, or catches the fault that refuses them; anything else thrown fails the test. */
async function tried(bytes: Uint8Array): Promise<void> {
  try {
    const { amounts, sources, lines } = await read(bytes);
    expect(amounts.claimed + amounts.unclaimed.length).toBe(amounts.printed);
    for (const [, occurrences] of Object.entries(sources)) {
      for (const { position } of occurrences)
        expect("line" in position && position.line <= lines.text.length).toBe(true);
    }
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    expect(fault.hint).not.toBe("");
  }
}
const triedText = (text: string) => tried(new TextEncoder().encode(text));

/** Pieces of statements, to be joined in any order. */
const words = fc.constantFrom(
  ..."收入预算 支出预算 总计 为 其中： 包括 人员经费 公用经费 基本支出 项目支出 一般公共预算拨款 政府性基金 财政拨款 “三公”经费 公务接待费 公务用车购置及运行费 购置费 运行维护费 因公出国（境）费 机关运行经费 办公费 政府采购 货物 比上年 与2021年相比 增加 减少 持平 同比 主要原因是 分别为 均为 共计 1.5万元 61.20万元 2,277.23万元 １２万元 0元 100余万元 5-10万元 500元/人 26.58% 2022年 2021年 上年 决算数 ， 。 ； 、 ： （ ） ( ) 一、 （一） 1. 2 等 和 的 我部门 下属 本级 \t \n \n\t | 项目编码 项目名称 预算数 资金用途 资金支出计划 3月底 30% 绩效目标 一级指标 二级指标 三级指标 指标值 产出指标 数量指标 ≥10人 数量 价值（元） 合计 二、收支情况 三、机关运行经费 四、三公经费 五、绩效目标 六、政府采购 七、国有资产 八、名词解释".split(
    " ",
  ),
);

it("any bytes are read or refused by name", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), tried));
});

it("any text is read or refused by name", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 1000 }), (text) =>
      triedText(statementOf("收支", [text])),
    ),
  );
});

it("any words of a statement are read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 120 }), (all) =>
      triedText(statementOf("收支", [all.join("")])),
    ),
    { numRuns: 1000 },
  );
});

it("a damaged statement is read", async () => {
  const text = exampleText();
  const place = fc.nat({ max: text.length });
  const damage = fc.tuple(
    place,
    fc.nat({ max: 40 }),
    fc.oneof(words, fc.string({ unit: "binary", maxLength: 5 })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 12 }), (all) => {
      return triedText(
        all.reduce((rest, [at, cut, put]) => rest.slice(0, at) + put + rest.slice(at + cut), text),
      );
    }),
  );
});

it("lines in any order are read", async () => {
  const lines = exampleText().split("\n");
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(lines), (some) => triedText(some.join("\n"))));
});
