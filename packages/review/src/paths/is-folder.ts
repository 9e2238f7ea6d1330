import { statSync } from "node:fs";

/** Whether a path is a folder; false if it cannot be read, which the review reports. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
