import { relative, resolve, sep } from "node:path";

/** A path as seen from a folder, with / between folders on every system; `-` stays the standard input. */
export function relativeTo(folder: string, path: string): string {
  return path === "-" ? "-" : relative(resolve(folder), resolve(path)).split(sep).join("/");
}
