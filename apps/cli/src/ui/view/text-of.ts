import { detailsLines } from "../lines/details-lines.js";
import { faultLines } from "../lines/file-lines.js";
import { helpLines } from "../lines/help-lines.js";
import { paragraph } from "../lines/paragraph.js";
import type { Entry, Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";
import { listOf, type State, screenOf } from "../state/state.js";
import type { Line } from "../text/span.js";

/** A text to scroll through, and what it is called. */
export interface TitledText {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What a text of the screen may be about. */
interface Matter {
  readonly files: readonly ReviewedFile[];
  readonly subject: Subject | undefined;
  /** The selected entry of the subject. */
  readonly entry: Entry | undefined;
}

/** What stands on the screen where it is a text, and no list. */
export function textOf(
  state: State,
  { files, subject, entry }: Matter,
  width: number,
): TitledText | undefined {
  if (state.opening !== undefined)
    return { title: "正在打开", lines: paragraph(files[state.opening]?.path ?? "", width) };
  const screen = screenOf(state);
  if (screen === "help") return { title: "帮助", lines: helpLines(width) };
  if (screen !== "details") return undefined;
  if (listOf(state) === "files") {
    const file = files[state.files.selected];
    return file && { title: "无法审查", lines: faultLines(file, width) };
  }
  return subject && entry && { title: "详情", lines: detailsLines(entry, subject, width) };
}
