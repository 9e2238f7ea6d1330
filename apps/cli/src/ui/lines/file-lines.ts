import { severities } from "@qingbei/review";
import type { Severity } from "../model/entry.js";
import { displayed } from "../text/displayed.js";
import { type Line, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";
import { topOf } from "./outline-lines.js";
import { paragraph } from "./paragraph.js";

/** A file of a folder that was reviewed: what was found in it, or why it could not be reviewed. */
export type ReviewedFile =
  | {
      readonly path: string;
      readonly counts: Readonly<Record<Severity, number>>;
      /** Whether it was checked to its end. */
      readonly isUnfinished?: boolean;
    }
  | {
      readonly path: string;
      readonly fault: string;
      /** What to do about it. */
      readonly hint?: string | undefined;
    };

/** Columns of one count with its mark. */
const COUNT = 6;

function fileLine(file: ReviewedFile, selected: boolean, width: number): Line {
  const state =
    "fault" in file
      ? [span("无法审查".padEnd(COUNT * severities.length - 4), "error")]
      : severities.map((severity) => {
          const count = file.counts[severity];
          return span(`${marks[severity]} ${count}`.padEnd(COUNT), count > 0 ? severity : "dim");
        });
  const remark = "fault" in file ? file.fault : file.isUnfinished ? "程序出错，没有查完" : "";
  const name = displayed([file.path, remark].filter(Boolean).join("："));
  const line = [span(selected ? "> " : "  "), ...state, span(name)];
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

/** The files of a folder: at most `height` rows, the selected one among them. */
export function fileLines(
  files: readonly ReviewedFile[],
  selected: number,
  width: number,
  height: number,
): readonly Line[] {
  const top = topOf(selected, files.length, height);
  return files.slice(top, top + height).map((file, index) => fileLine(file, top + index === selected, width));
}
