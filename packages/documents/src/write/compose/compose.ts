import type { DepartmentBudget } from "@qingbei/domain";
import {
  contentsTitle,
  tablesTitle,
  type WrittenSection,
  writtenSections,
} from "../../templates/written-sections.js";
import type { Block, WrittenDocument } from "../document.js";
import { stateAssets } from "./assets.js";
import { agencyOperatingExpenses, threePublicExpenses } from "./expenses.js";
import { items } from "./items.js";
import { organization } from "./organization.js";
import { glossary, otherMatters, performance, procurement } from "./other-sections.js";
import { type Composers, type Frame, ordinal } from "./parts.js";
import { projectForm } from "./project-form.js";
import { tableBlocks } from "./tables.js";
import { totals } from "./totals.js";

const composers: Composers = {
  organization,
  totals,
  items,
  agencyOperatingExpenses,
  threePublicExpenses,
  performance,
  procurement,
  stateAssets,
  glossary,
  otherMatters,
};

/** 某局2024年部门预算公开. */
function titleOf({ department, edition }: DepartmentBudget, year: string): string {
  return `${department.name ?? ""}${year}${edition === "unit" ? "单位预算" : "部门预算"}公开`;
}

/** A disclosure of a budget that is completed: every number that a sentence needs is there, or the sentence is not. */
export function compose(budget: DepartmentBudget): WrittenDocument {
  const frame: Frame = { budget, year: budget.fiscalYear ? `${budget.fiscalYear}年` : "" };
  const title = titleOf(budget, frame.year);
  const sections = (Object.keys(writtenSections) as WrittenSection[])
    .map((section) => [writtenSections[section], composers[section](frame)] as const)
    .filter(([, blocks]) => blocks.length > 0);
  const tables = tableBlocks(frame);
  const forms = (budget.projects ?? []).map(projectForm);
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    ...sections,
    ...(tables.length > 0 ? [[tablesTitle, tables] as const] : []),
    ...(forms.length > 0 ? [["项目绩效目标表", forms] as const] : []),
  ];
  const headed = parts.map(([name, blocks], at) => [`${ordinal(at + 1)}、${name}`, blocks] as const);
  return {
    title,
    blocks: [
      { kind: "title", text: title },
      ...(headed.length > 1
        ? [{ kind: "contents", title: contentsTitle, entries: headed.map(([text]) => text) } as const]
        : []),
      ...headed.flatMap(([text, blocks]): readonly Block[] => [
        { kind: "heading", level: 1, text },
        ...blocks,
      ]),
    ],
  };
}
