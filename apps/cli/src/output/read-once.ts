import { InputFault } from "@qingbei/domain";

/**
 * Refuses standard input that is named twice, since it can be read only once. On a terminal, says what is being waited
 * for.
 * @throws InputFault invalid-option
 */
export function readOnce(paths: readonly string[]): void {
  const times = paths.filter((path) => path === "-").length;
  if (times === 1 && process.stdin.isTTY)
    process.stderr.write("正在等待标准输入：请输入或粘贴内容，按 Ctrl-D 结束；审查文件请写出它的路径\n");
  if (times <= 1) return;
  throw new InputFault(
    "invalid-option",
    "标准输入（-）只能读一次，而这里用了两次",
    "把其中一份先存成文件，再写出它的路径",
  );
}
