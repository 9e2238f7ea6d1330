import { isAbsolute, relative, resolve, sep } from "node:path";
import { realPath } from "./real-path.js";

/**
 * A path as seen from a folder, with / between folders on every system; `-` stays the standard input. A folder that was
 * reached by a link is looked for behind it.
 */
export function relativeTo(folder: string, path: string): string {
  if (path === "-") return "-";
  const asNamed = relative(resolve(folder), resolve(path));
  const isBeneath = asNamed.split(sep)[0] !== ".." && !isAbsolute(asNamed);
  const behindLinks = isBeneath ? asNamed : relative(realPath(folder), realPath(path));
  return (behindLinks.split(sep)[0] === ".." ? asNamed : behindLinks).split(sep).join("/");
}
