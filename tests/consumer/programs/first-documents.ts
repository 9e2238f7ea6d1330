/** A first program with @qingbei/documents: reads a document, says where a number stands, writes it as a web page. */
import { InputFault, read, write } from "@qingbei/documents";
import { fields, get, pointerOf, toText } from "@qingbei/domain";

const text = `某街道办事处2021年部门预算公开说明
二、收支预算情况
2021年支出总计300.00万元，其中：人员经费100.00万元，日常公用经费50.00万元，项目支出150.00万元。
`;

async function main(): Promise<void> {
  const { budget, sources, amounts, notices } = await read(new TextEncoder().encode(text));
  const total = get(budget, fields.expenditure.total);
  const [printed] = sources[pointerOf(fields.expenditure.total)] ?? [];
  console.log(total && toText(total), printed?.text, `${amounts.claimed}/${amounts.printed}`);
  for (const { severity, message } of notices) if (severity === "warning") console.log(message);

  const again = await read(await write(budget, { format: "html" }));
  console.log(again.format, String(get(again.budget, fields.expenditure.total)));
  await read(new Uint8Array()).catch((fault: unknown) => {
    if (!(fault instanceof InputFault)) throw fault;
    console.log(fault.code);
  });
}
void main();
