import { expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const said = (...lines: readonly string[]) =>
  readText(
    [
      "青山区民政局2025年部门预算",
      "2025年收入预算100.00万元，支出预算100.00万元，其中财政拨款100.00万元。",
      ...lines,
    ].join("\n"),
  ).notices.flatMap(({ code, message }) => (code === "conflicting-facts" ? [message] : []));

it("tells that a document goes on with the disclosure of another body", () => {
  expect(said("青山区教育局2025年部门预算", "2025年收入预算60.00万元，支出预算60.00万元。")).toContain(
    "文件里不止一份公开：除“青山区民政局”外，还有“青山区教育局”的“青山区教育局2025年部门预算”，两份的数会相互混淆，请分开检查",
  );
});

it.each([
  ["its own title again", ["青山区民政局2025年部门预算说明", "项目支出60.00万元。"]],
  ["its name in short", ["民政局2025年部门预算说明", "项目支出60.00万元。"]],
  ["a link at the end", ["项目支出60.00万元。", "青山区教育局2025年部门预算"]],
  ["the title of a table", ["青山区救助站2025年单位预算支出表", "项目支出60.00万元。"]],
  ["a heading", ["2025年部门预算情况说明", "项目支出60.00万元。"]],
])("takes none for another: %s", (_, lines) => {
  expect(said(...lines)).toEqual([]);
});
