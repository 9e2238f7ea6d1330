/** @jsxRuntime automatic */
import { paragraph } from "../lines/paragraph.js";
import { type Size, SMALLEST } from "./layout.js";
import { TextLines } from "./text-lines.js";

/** Shown instead of a broken screen. */
export function TooSmall({ size }: { readonly size: Size }) {
  const { columns, rows } = size;
  const text = `窗口太小：现在 ${columns}×${rows}，至少要 ${SMALLEST.columns}×${SMALLEST.rows}。\n请拉大窗口；按 q 退出。`;
  return <TextLines lines={paragraph(text, Math.max(2, columns)).slice(0, Math.max(1, rows - 1))} />;
}
