import { isAbsolute, relative, resolve, sep } from "node:path";
import { realPath } from "./real-path.js";

/**
 * A path relative to a folder, with / between folders on every system; `-` stays the standard input. If the path is not
 * beneath the folder, links are resolved first.
 */
export function relativeTo(folder: string, path: string): string {
  if (path === "-") return "-";
  const asNamed = relative(resolve(folder), resolve(path));
  const isBeneath = asNamed.split(sep)[0] !== ".." && !isAbsolute(asNamed);
  const behindLinks = isBeneath ? asNamed : relative(realPath(folder), realPath(path));
  return (behindLinks.split(sep)[0] === ".." ? asNamed : behindLinks).split(sep).join("/");
}
