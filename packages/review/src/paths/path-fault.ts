import { lstatSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import { isGlob } from "./glob.js";

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Why the file system refused a path, in words a person can act on. */
export function pathFault(path: string, cause: unknown): InputFault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (path.trim() === "")
    return new InputFault("path-not-found", "路径是空的", "请写出文件或文件夹；脚本里请检查变量有没有值", {
      cause,
    });
  if (code === "ELOOP" || (code === "ENOENT" && isLink(path))) {
    return new InputFault(
      "path-not-found",
      `${path} 是失效的快捷方式（符号链接）${code === "ELOOP" ? "：它指向自己" : "：它指向的文件不在了"}`,
      "请删除这个快捷方式，或换成它原来指向的文件，再审查一次",
      { cause },
    );
  }
  if (path.includes("\ufffd") && code === "ENOENT")
    return new InputFault(
      "path-not-found",
      `找不到 ${path}：名称不是 UTF-8 编码`,
      "请改名后再审查；整个文件夹可以用 convmv -f gbk -t utf-8 -r --notest 转换，或用 unzip -O gbk 重新解压",
      { cause },
    );
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new InputFault(
      "path-not-found",
      `找不到 ${path}`,
      isGlob(path)
        ? "这里不认通配符（* ? [ ] { }），请写出一份文件或文件夹的路径；要审查许多文件，用 qingbei check"
        : "请检查路径是否写对；文件名里有空格或括号时，用引号把路径括起来",
      { cause },
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new InputFault(
      "path-unreadable",
      `没有权限读取 ${path}`,
      "请向文件的所有者要读取权限，或复制一份再审查",
      {
        cause,
      },
    );
  }
  return new InputFault(
    "path-unreadable",
    `读取 ${path} 时出错${code && `（${code}）`}`,
    "请确认文件没有被别的程序占用、所在磁盘可用，再试一次",
    { cause },
  );
}
