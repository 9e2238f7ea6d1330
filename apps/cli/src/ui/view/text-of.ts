import { detailsLines } from "../lines/details-lines.js";
import { faultLines } from "../lines/file-lines.js";
import { helpLines } from "../lines/help-lines.js";
import { paragraph } from "../lines/paragraph.js";
import type { Entry, Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";
import { listOf, type State, screenOf } from "../state/state.js";
import type { Line } from "../text/span.js";

/** A text to scroll through, with its title. */
export interface TitledText {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The possible subjects of a text screen. */
interface Matter {
  readonly files: readonly ReviewedFile[];
  readonly subject: Subject | undefined;
  /** The selected entry of the subject. */
  readonly entry: Entry | undefined;
}

/** The text of the screen; undefined if it is a list. */
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
