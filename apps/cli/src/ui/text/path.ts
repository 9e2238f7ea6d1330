import { columns, head, tail } from "@qingbei/review/command-line";

/** The text within `width` columns, beginning with … if it was shortened. */
export function truncateStart(text: string, width: number): string {
  if (columns(text) <= width) return text;
  return width <= 0 ? "" : `…${tail(text, width - 1)}`;
}

/** A name within `width` columns: of a long one, the beginning and the end are kept, which distinguish it. */
function shortenedName(name: string, width: number): string {
  if (columns(name) <= width) return name;
  const end = tail(name, Math.floor((width - 1) / 2));
  return `${head(name, width - columns(end) - 1)}…${end}`;
}

/** The nearest folders that fit, each complete. */
function shortenedFolder(folder: string, width: number): string {
  if (columns(folder) <= width) return folder;
  const end = tail(folder, width - 1);
  const whole = end.search(/[/\\]/);
  // …/ is useful only if something follows it
  return whole >= 0 && whole < end.length - 1
    ? `…${end.slice(whole)}`
    : width >= 2
      ? `…${folder.slice(-1)}`
      : "";
}

/** A path within `width` columns: the file's name is kept as far as possible, folders are left out. */
export function shortenedPath(path: string, width: number): string {
  if (columns(path) <= width) return path;
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const name = shortenedName(path.slice(at), width);
  return at === 0 ? name : shortenedFolder(path.slice(0, at), width - columns(name)) + name;
}
