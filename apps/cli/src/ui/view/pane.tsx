/** @jsxRuntime automatic */

import { columns, shorten } from "@qingbei/review/command-line";
import { Box } from "ink";
import { type Line, span, toWidth } from "../text/span.js";
import { TextLines } from "./text-lines.js";

interface PaneProps {
  readonly title: string;
  /** At the right of the lower border: how far the text is scrolled. */
  readonly note?: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Columns of both borders with their gaps. */
export const BORDERS = 4;

function edge(left: string, text: string, right: string, width: number): Line {
  const shown = text === "" ? "" : ` ${shorten(text, width - 6)} `;
  const rule = "─".repeat(Math.max(0, width - 3 - columns(shown)));
  return [span(`${left}─`, "dim"), span(shown, "strong"), span(`${rule}${right}`, "dim")];
}

function lowerEdge(note: string, width: number): Line {
  const shown = note === "" ? "" : ` ${shorten(note, width - 6)} `;
  return [
    span(`╰${"─".repeat(Math.max(0, width - 3 - columns(shown)))}`, "dim"),
    span(shown, "dim"),
    span("─╯", "dim"),
  ];
}

/** A framed part of the screen, exactly as wide and high as given. */
export function Pane({ title, note = "", width, height, lines }: PaneProps) {
  const rows = Array.from(
    { length: Math.max(0, height - 2) },
    (_, index): Line => [
      span("│ ", "dim"),
      ...toWidth(lines[index] ?? [], width - BORDERS),
      span(" │", "dim"),
    ],
  );
  const all = [edge("╭", title, "╮", width), ...rows, lowerEdge(note, width)];
  return (
    <Box width={width} height={height} flexShrink={0}>
      <TextLines lines={all} />
    </Box>
  );
}
