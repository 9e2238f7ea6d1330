import { withoutBlanks } from "@qingbei/domain";
import { put, withoutNumbering } from "@qingbei/domain/internal";
import {
  OWN_PARTS_NEEDED,
  openingParts,
  ownParts,
  PARTS_NEEDED,
  projectTitle,
  statementParts,
  statementTitle,
} from "../../templates/project-statement.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence } from "../assemble/state-text.js";
import { cut, type Piece } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { occurrenceIn } from "./occurrence-in.js";
import { readProjectMoney } from "./project-money.js";
import { isFormTitle, projectNamed } from "./project-name.js";
import { statePurpose } from "./state-purpose.js";

const titleOf = (text: string) => statementTitle.exec(withoutNumbering(text));

/** A line above a text, and the name of the project in it, if any. */
interface Title {
  readonly line: OutlineParagraph;
  readonly name: string | undefined;
}

/** The project's name in the line right above the first part of a text; undefined if the line is no name. */
function nameAbove(line: OutlineParagraph | undefined, part: OutlineParagraph): string | undefined {
  if (!line || openedBy(line) || titleOf(line.paragraph.text)) return undefined;
  return projectNamed(line, part);
}

/**
 * The title of the text that begins with a part: the line right above if it names the project, else the nearest title.
 */
function titleAbove(items: readonly OutlineParagraph[], index: number): Title | undefined {
  const above = items.slice(Math.max(0, index - TITLE_WITHIN), index);
  const [line, part] = [above.at(-1), items[index]];
  const name = part && nameAbove(line, part);
  if (line && name !== undefined) return { line, name };
  const title = above.findLast(({ paragraph }) => titleOf(paragraph.text) !== null);
  return title && { line: title, name: titleOf(title.paragraph.text)?.groups?.name?.trim() };
}

/** A project whose text was read: its title, and the paragraphs on its money. */
export interface DescribedProject {
  readonly title: Title | undefined;
  readonly budget: readonly Piece[];
}

/** One project's text: its title, and the paragraphs of each of its parts. */
interface ProjectText {
  readonly title: Title | undefined;
  readonly parts: Map<string, Piece[]>;
  readonly items: OutlineParagraph[];
}

/** The title is at most 3 paragraphs above the first part. */
const TITLE_WITHIN = 3;
const LONGEST_LABEL = 16;

/** The part that a paragraph opens, with the text behind its label; undefined if it opens none. */
function openedBy({ paragraph, piece, numbering }: OutlineParagraph): readonly [string, Piece] | undefined {
  const words = cut(piece, numbering?.end ?? 0);
  const label = /^[\s\u3000]*([^：:。，；]{2,16}?)[\s\u3000]*(?:[：:]|$)/.exec(words.text);
  if (!label?.[1] || label[1].length > LONGEST_LABEL || paragraph.role === "title") return undefined;
  const part = statementParts.find(([, title]) => title.test(withoutBlanks(label[1] ?? "")))?.[0];
  return part ? [part, cut(words, label[0].length)] : undefined;
}

/** Whether the parts are those of a project; other texts have some of them too. */
function isOfProject({ title, parts }: ProjectText): boolean {
  const own = [...parts.keys()].filter((part) => ownParts.has(part)).length;
  const isTitled = title !== undefined && projectTitle.test(title.line.paragraph.text);
  return parts.size >= PARTS_NEEDED && own >= (isTitled ? 1 : OWN_PARTS_NEEDED);
}

/** Whether a line names the project whose text begins beneath it. */
function namesNext(line: OutlineParagraph, next: OutlineParagraph, { parts }: ProjectText): boolean {
  const [part] = openedBy(next) ?? [];
  const isNext = part !== undefined && openingParts.has(part) && parts.has(part);
  return isNext && nameAbove(line, next) !== undefined;
}

/** The texts on projects in a disclosure, each with its paragraphs. */
function projectTexts(items: readonly OutlineParagraph[]): readonly ProjectText[] {
  const all: ProjectText[] = [];
  let current: ProjectText | undefined;
  let part: string | undefined;
  for (const [index, item] of items.entries()) {
    const opened = openedBy(item);
    if (opened) {
      const [name, rest] = opened;
      if (openingParts.has(name) && (!current || current.parts.has(name))) {
        const title = titleAbove(items, index);
        current = { title, parts: new Map(), items: title ? [title.line] : [] };
        all.push(current);
      }
      if (!current) continue;
      part = name;
      current.items.push(item);
      put(current.parts, name, rest);
    } else if (current) {
      const { role, level, text } = item.paragraph;
      const next = items[index + 1];
      const isNamed = next && namesNext(item, next, current);
      const isTitled = titleOf(text) !== null || isFormTitle(text);
      const isOver = (role !== "body" && (level ?? 1) <= 1) || isTitled || isNamed;
      if (isOver || !part) [current, part] = [undefined, undefined];
      else {
        current.items.push(item);
        current.parts.get(part)?.push(item.piece);
      }
    }
  }
  return all.filter(isOfProject);
}

/** Reads the texts on projects (项目经费情况说明). Returns the paragraphs that belong to them, with their project. */
export function readProjectStatements(
  sink: FactSink,
  items: readonly OutlineParagraph[],
  fiscalYear?: number,
): ReadonlyMap<OutlineParagraph, DescribedProject> {
  const read = new Map<OutlineParagraph, DescribedProject>();
  for (const project of projectTexts(items)) {
    const at = `/projectStatements/${sink.length("/projectStatements")}`;
    stateName(sink, at, project.title);
    for (const [part, pieces] of project.parts) {
      const filled = pieces.filter(({ text }) => text.trim() !== "");
      stateWords(sink, `${at}/${part === "budget" ? "budgetText" : part}`, filled);
      if (part === "budget") readProjectMoney(sink, at, filled, fiscalYear, { hasQuarters: true });
    }
    const described = { title: project.title, budget: project.parts.get("budget") ?? [] };
    for (const item of project.items) read.set(item, described);
  }
  return read;
}

/** Words in front of what the money of a project is for. */
const USES = /其中[:：，,]?|用于[:：]?/;

/** States the name and the money of a described project, and what it is for, once more as those of a project at `at`. */
export function stateDescribed(
  sink: FactSink,
  at: string,
  { title, budget }: DescribedProject,
  fiscalYear: number | undefined,
): void {
  stateName(sink, at, title);
  readProjectMoney(sink, at, budget, fiscalYear, { hasQuarters: false });
  const [uses] = budget.flatMap((piece) => {
    const lead = USES.exec(piece.text);
    return lead ? [cut(piece, lead.index + lead[0].length)] : [];
  });
  if (uses) statePurpose(sink, `${at}/purpose`, uses);
}

function stateName(sink: FactSink, at: string, title: Title | undefined): void {
  const name = title?.name;
  if (!title || !name) return;
  const occurrence = occurrenceIn(title.line, name, name);
  sink.state({ pointer: `${at}/name`, value: name, occurrence });
}

/** States the paragraphs of a part as one text, with an occurrence for each paragraph. */
function stateWords(sink: FactSink, pointer: string, pieces: readonly Piece[]): void {
  const [first, ...others] = pieces;
  if (!first) return;
  const value = pieces.map(({ text }) => text.trim()).join("\n");
  sink.state({ pointer, value, occurrence: pieceOccurrence(first, value) });
  for (const piece of others) sink.state({ pointer, value, occurrence: pieceOccurrence(piece, value) });
}
