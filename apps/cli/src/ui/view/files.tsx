/** @jsxRuntime automatic */
import { fileLines } from "../lines/file-lines.js";
import { paragraph } from "../lines/paragraph.js";
import { filterText } from "../lines/status-line.js";
import { listedIn, selectedIn } from "../state/list.js";
import type { Layout } from "./layout.js";
import { BORDERS, Pane } from "./pane.js";
import type { Session } from "./use-session.js";

interface FilesProps {
  readonly session: Session;
  readonly layout: Layout;
}

/** The reviewed files of a folder that are listed. */
export function Files({ session, layout }: FilesProps) {
  const { state, extent, reviewed } = session;
  const { width, body, page } = layout;
  const listed = listedIn(state.files, extent.files);
  const selected = selectedIn(state.files, extent.files);
  const left = filterText(state.files, extent.files, "份");
  const lines =
    listed.length > 0
      ? fileLines(reviewed.files, listed, selected, width - BORDERS, page)
      : paragraph(left === "" ? "没有搜到文件。" : `没有文件：${left}；按 f 看其他的。`, width - BORDERS);
  const note = `${listed.indexOf(selected ?? -1) + 1}/${listed.length}`;
  return <Pane title="文件" note={note} width={width} height={body} lines={lines} />;
}
