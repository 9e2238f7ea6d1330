import { expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { markdownLines } from "./markdown-lines.js";

it("renders a rule's page for people: no fences, no marks, no section with nothing but an example", () => {
  const text = markdownLines(exampleSubject.pages["expenditure-total"] ?? "", 60).map((line) =>
    line.map(({ text }) => text).join(""),
  );
  expect(text).toEqual([
    "查什么",
    "支出总计 ＝ 人员经费 ＋ 日常公用经费 ＋ 项目支出。",
    "",
    "不适用",
    "未披露支出总计时跳过。",
    "",
  ]);
});
