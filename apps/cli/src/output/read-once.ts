import { InputFault } from "@qingbei/domain";

/**
 * Standard input can be read once: whoever names it twice would get an empty document.
 * @throws InputFault invalid-option
 */
export function readOnce(paths: readonly string[]): void {
  if (paths.filter((path) => path === "-").length <= 1) return;
  throw new InputFault(
    "invalid-option",
    "标准输入（-）只能读一次，而这里用了两次",
    "把其中一份先存成文件，再写出它的路径",
  );
}
