import type { DepartmentBudget } from "@qingbei/domain";
import type { WrittenSection } from "../../templates/written-sections.js";
import type { Block } from "../document.js";

/** What the composers of the sections know. */
export interface Frame {
  readonly budget: DepartmentBudget;
  /** 2024年; empty if the year is unknown. */
  readonly year: string;
}

/** The blocks of one section; none if the budget has nothing for it. */
export type Composer = (frame: Frame) => readonly Block[];
export type Composers = Readonly<Record<WrittenSection, Composer>>;

/** Paragraphs of the lines that are not empty. */
export function paragraphs(...lines: readonly string[]): readonly Block[] {
  return lines.filter((line) => line !== "").map((text) => ({ kind: "paragraph", text }));
}

export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 in Chinese numerals: 十二. */
export function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? NUMERALS[tens] : ""}${tens > 0 ? "十" : ""}${NUMERALS[ones] ?? ""}`;
}
