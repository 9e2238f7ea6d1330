import { severities } from "@qingbei/review";
import { columns } from "@qingbei/review/command-line";
import type { Reviewed } from "../folder/folder.js";
import type { ReviewedFile } from "../model/reviewed-file.js";
import { displayed } from "../text/displayed.js";
import { shortenedPath } from "../text/path.js";
import { type Line, lineWidth, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";
import { topOf } from "./outline-lines.js";
import { paragraph } from "./paragraph.js";

/** Columns of one count with its mark. */
const COUNT = 6;

/** The path, with the file's name always visible, and a remark, which is shown in full elsewhere. */
function nameSpans(path: string, remark: string, width: number): Line {
  if (remark === "") return [span(shortenedPath(displayed(path), width))];
  const said = displayed(`：${remark}`);
  const room = Math.max(width - columns(said), Math.ceil((width * 2) / 3));
  return [span(shortenedPath(displayed(path), room)), span(said)];
}

function fileLine(file: ReviewedFile, selected: boolean, width: number): Line {
  const state =
    "fault" in file
      ? [span("无法审查".padEnd(COUNT * severities.length - 4), "error")]
      : severities.map((severity) => {
          const count = file.counts[severity];
          return span(`${marks[severity]} ${count}`.padEnd(COUNT), count > 0 ? severity : "dim");
        });
  const remark = "fault" in file ? file.fault : file.isUnfinished ? "程序出错，没有查完" : "";
  const before = [span(selected ? "> " : "  "), ...state];
  const line = [...before, ...nameSpans(file.path, remark, width - lineWidth(before))];
  if (!selected) return toWidth(line, width);
  return toWidth([span(line.map(({ text }) => text).join(""), "selected")], width, "selected");
}

/** Why a file could not be reviewed, in full, and what to do. */
export function faultLines(file: ReviewedFile, width: number): readonly Line[] {
  if (!("fault" in file)) return [];
  return [
    ...paragraph(file.path, width, "strong"),
    [],
    ...paragraph(`无法审查：${file.fault}`, width, "error"),
    ...(file.hint === undefined ? [] : [[], ...paragraph(`怎么办：${file.hint}`, width)]),
  ];
}

/** The listed files of a folder: at most `height` rows, the selected one among them. */
export function fileLines(
  files: readonly ReviewedFile[],
  listed: readonly number[],
  selected: number | undefined,
  width: number,
  height: number,
): readonly Line[] {
  const top = topOf(listed.indexOf(selected ?? 0), listed.length, height);
  return listed.slice(top, top + height).flatMap((index) => {
    const file = files[index];
    return file ? [fileLine(file, index === selected, width)] : [];
  });
}

/** The folder, and how many of its files have faults so far. */
export function fileHeaderLines(title: string, reviewed: Reviewed, width: number): readonly Line[] {
  const { files, total, isOver } = reviewed;
  const faulty = files.filter((file) => "counts" in file && file.counts.error > 0).length;
  const unread = files.filter((file) => "fault" in file).length;
  const count = isOver ? `共 ${files.length} 份` : `正在审查，已完成 ${files.length}/${total} 份`;
  return [
    toWidth([span(` ${displayed(title)}`, "strong")], width),
    toWidth([span(` ${count}：有错误的 ${faulty} 份，无法审查的 ${unread} 份`, "dim")], width),
  ];
}
