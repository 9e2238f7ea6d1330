/** @jsxRuntime automatic */
import type { Line } from "../text/span.js";
import type { Layout } from "./layout.js";
import { Pane } from "./pane.js";

interface ReaderProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly scroll: number;
  readonly layout: Layout;
}

/** A text to scroll through: details, keys. */
export function Reader({ title, lines, scroll, layout }: ReaderProps) {
  const { width, body, page } = layout;
  const top = Math.max(0, Math.min(scroll, lines.length - page));
  const last = Math.min(top + page, lines.length);
  const note = lines.length > page ? `第 ${top + 1}–${last} 行，共 ${lines.length} 行` : "";
  return <Pane title={title} note={note} width={width} height={body} lines={lines.slice(top, last)} />;
}
