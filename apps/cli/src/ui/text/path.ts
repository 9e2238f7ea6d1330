import { graphemesOf, truncate, widthOf } from "./width.js";

/** The longest end of a text within `width` columns. */
function endOf(text: string, width: number): string {
  let start = text.length;
  let left = width;
  for (const grapheme of graphemesOf(text).toReversed()) {
    left -= grapheme.width;
    if (left < 0) break;
    start = grapheme.start;
  }
  return text.slice(start);
}

/** The text within `width` columns, beginning with … where something was cut off. */
export function truncateStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return width <= 0 ? "" : `…${endOf(text, width - 1)}`;
}

/** A name too long for `width` columns keeps its beginning and its end, which tell it from others of its kind. */
function shortenedName(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  const end = endOf(name, Math.floor((width - 1) / 2));
  return truncate(name, width - widthOf(end)) + end;
}

/** What is shown of the folders: the nearest, whole ones. */
function shortenedFolder(folder: string, width: number): string {
  if (widthOf(folder) <= width) return folder;
  const end = endOf(folder, width - 1);
  const whole = end.search(/[/\\]/);
  // …/ is worth its room only where something stands behind it
  return whole >= 0 && whole < end.length - 1
    ? `…${end.slice(whole)}`
    : width >= 2
      ? `…${folder.slice(-1)}`
      : "";
}

/** A path within `width` columns: the file's name stays as far as it can, the folders give way. */
export function shortenedPath(path: string, width: number): string {
  if (widthOf(path) <= width) return path;
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const name = shortenedName(path.slice(at), width);
  return at === 0 ? name : shortenedFolder(path.slice(0, at), width - widthOf(name)) + name;
}
