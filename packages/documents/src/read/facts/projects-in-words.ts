import { parseIndicatorValue, type SectionTheme } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { statementTitle } from "../../templates/project-statement.js";
import { level1Of, level2Of } from "../../templates/project-table.js";
import {
  indicatorClause,
  nameAndMoney,
  type ProjectWord,
  projectLabel,
  projectWordOf,
  wordedTarget,
} from "../../templates/project-words.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { cut, joined, type Piece, partOf, trimPiece } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { withoutTail } from "../text/text-ends.js";
import { numberTokens } from "./amounts.js";
import { readProjectMoney } from "./project-money.js";
import { isFormTitle, projectNamed } from "./project-name.js";
import { statePurpose } from "./state-purpose.js";
import { stateTarget } from "./state-target.js";
import { thresholdIn } from "./threshold.js";

/** The words behind a label, and what they say of the project. */
interface Labelled {
  readonly field: ProjectWord;
  readonly words: Piece;
}

/** A paragraph as its labels divide it; `lead` stands in front of the first. */
interface Divided {
  readonly lead: Piece;
  readonly labelled: readonly Labelled[];
}

/** A project that a statement describes in labelled words. */
export interface ProjectInWords {
  readonly name: Piece;
  readonly fields: Map<ProjectWord, Piece[]>;
  readonly items: OutlineParagraph[];
}

/** Divides a paragraph at its labels. */
function divided({ piece, numbering }: OutlineParagraph): Divided {
  const body = cut(piece, numbering?.end ?? 0);
  const found = [...body.text.matchAll(projectLabel)].flatMap(({ index, 0: all, groups }) => {
    const field = projectWordOf(groups?.label ?? "");
    const isAlone = groups?.end === "";
    const isBeforeNumber = isAlone && index + all.length < body.text.length;
    // a number follows the words for money, and a label alone in its line is numbered
    const isLabel =
      !isAlone || (isBeforeNumber ? field === "budget" : index === 0 && numbering !== undefined);
    return field && isLabel ? [{ field, start: index, end: index + all.length }] : [];
  });
  return {
    lead: cut(body, 0, found[0]?.start ?? body.text.length),
    labelled: found.map(({ field, end }, at) => ({
      field,
      words: cut(body, end, Math.max(end, found[at + 1]?.start ?? body.text.length)),
    })),
  };
}

/** The projects described in labelled words, one after the other. */
class Finder {
  readonly found: ProjectInWords[] = [];
  #current: ProjectInWords | undefined;
  /** The sections of its paragraphs. */
  #sections = new Set<SectionTheme | undefined>();
  #field: ProjectWord | undefined;

  constructor(items: readonly OutlineParagraph[]) {
    let above: OutlineParagraph | undefined;
    for (const [index, item] of items.entries()) {
      const { lead, labelled } = divided(item);
      if (labelled.length > 0) this.#labelled(item, above, lead, labelled);
      else this.#between(item, items[index + 1]);
      // a line that is itself labelled names nothing beneath it
      above = labelled.length > 0 ? undefined : item;
    }
  }

  #labelled(
    item: OutlineParagraph,
    above: OutlineParagraph | undefined,
    lead: Piece,
    labelled: readonly Labelled[],
  ): void {
    // an item of the classification has money and a use, but no goals
    const hasGoals = labelled.some(({ field }) => field === "goals" || field === "indicators");
    const headed = hasGoals ? nameAndMoney.exec(lead.text) : null;
    const [first] = labelled;
    const name = above && projectNamed(above, item);
    if (headed?.groups?.name) {
      this.#open(partOf(lead, headed.groups.name), [item]);
      this.#money(lead, headed[0].length);
    } else if (first?.field === "name") {
      this.#open(trimPiece(nameOf(first.words)), [item]);
    } else if (above && name !== undefined) {
      this.#open(printedName(above.piece, name), [above, item]);
    } else this.#take(item);
    for (const { field, words } of labelled) if (field !== "name") this.#put(field, words);
  }

  /** The money behind a project's name, and what it is spent on behind that. */
  #money(lead: Piece, start: number): void {
    const rest = cut(lead, start);
    const end = numberTokens(rest.text)[0]?.end ?? 0;
    this.#put("budget", cut(rest, 0, end));
    const behind = /^[\s，,。；;：:]+/.exec(rest.text.slice(end))?.[0].length;
    if (behind !== undefined && end + behind < rest.text.length)
      this.#put("purpose", cut(rest, end + behind));
  }

  /** A paragraph without a label continues the one above, unless a heading or the next name ends the project. */
  #between(item: OutlineParagraph, next: OutlineParagraph | undefined): void {
    const isOver = isFormTitle(item.paragraph.text) || this.#turnsAway(item);
    const isName = next && divided(next).labelled.length > 0 && projectNamed(item, next) !== undefined;
    if (isOver || isName || !this.#field) [this.#current, this.#field] = [undefined, undefined];
    else if (this.#current) {
      this.#take(item);
      put(this.#current.fields, this.#field, item.piece);
    }
  }

  /** Whether a heading is of the part behind the project: as high as the line that names it, or of another section. */
  #turnsAway({ paragraph: { role, level = 1, section } }: OutlineParagraph): boolean {
    if (role === "body") return false;
    const named = this.#current?.items[0]?.paragraph;
    const isAsHigh = level <= (named?.role === "heading" ? (named.level ?? 1) : 1);
    return isAsHigh || (section !== undefined && !this.#sections.has(section));
  }

  /** Takes a paragraph into the project. */
  #take(item: OutlineParagraph): void {
    if (!this.#current) return;
    this.#current.items.push(item);
    this.#sections.add(item.paragraph.section);
  }

  #open(name: Piece, items: OutlineParagraph[]): void {
    this.#current = { name, fields: new Map(), items };
    this.#sections = new Set(items.map(({ paragraph }) => paragraph.section));
    this.#field = undefined;
    this.found.push(this.#current);
  }

  #put(field: ProjectWord, words: Piece): void {
    if (!this.#current) return;
    put(this.#current.fields, field, words);
    this.#field = field;
  }
}

/** A name in a line with the 项目 behind it that belongs to it as printed. */
function printedName({ text, ...line }: Piece, name: string): Piece {
  const whole = `${name}项目`;
  return partOf({ text, ...line }, text.includes(whole) ? whole : name);
}

const nameOf = (words: Piece): Piece => cut(words, 0, withoutTail(words.text, /[\s。；;，,]/).length);

/** Whether the words are those of a project: its money, and what the money is for. A function has goals alone. */
const isProject = ({ name, fields }: ProjectInWords): boolean =>
  name.text.trim() !== "" &&
  fields.has("budget") &&
  (fields.has("purpose") || fields.has("goals") || fields.has("indicators"));

/** Finds the projects that a statement describes in labelled words (预算安排, 资金用途, 绩效目标, 绩效指标). */
export function projectsInWords(items: readonly OutlineParagraph[]): readonly ProjectInWords[] {
  return new Finder(items).found.filter(
    (project) => !statementTitle.test(project.name.text) && isProject(project),
  );
}

/**
 * States projects that are described in words, as /projects; beside forms of the projects, which have the same ones
 * again, as /projectStatements.
 */
export function stateProjectsInWords(
  sink: FactSink,
  projects: readonly ProjectInWords[],
  fiscalYear: number | undefined,
): void {
  const hasForms = sink.has("/projects");
  for (const project of projects) {
    const list = hasForms ? "/projectStatements" : "/projects";
    const at = `${list}/${sink.length(list)}`;
    stateText(sink, `${at}/name`, project.name);
    const budget = project.fields.get("budget") ?? [];
    readProjectMoney(sink, at, budget, fiscalYear, { hasQuarters: hasForms });
    stateFirst(sink, `${at}/overview`, project.fields.get("overview"));
    if (hasForms) {
      stateFirst(sink, `${at}/budgetText`, budget);
      stateFirst(sink, `${at}/goal`, project.fields.get("goals"));
    } else {
      const purpose = joined(project.fields.get("purpose") ?? [], "\n");
      if (purpose.text.trim() !== "") statePurpose(sink, `${at}/purpose`, purpose);
      for (const goal of project.fields.get("goals") ?? [])
        if (goal.text.trim() !== "") stateText(sink, `${at}/goals/${sink.length(`${at}/goals`)}`, goal);
      stateIndicators(sink, `${at}/indicators`, project.fields.get("indicators") ?? []);
    }
  }
}

function stateFirst(sink: FactSink, pointer: string, pieces: readonly Piece[] = []): void {
  const words = joined(pieces, "\n");
  if (words.text.trim() !== "") stateText(sink, pointer, words);
}

/** States indicators given clause by clause: 数量指标，举办培训班≥6期；质量指标，合格率≥95%. */
function stateIndicators(sink: FactSink, list: string, pieces: readonly Piece[]): void {
  let level: Piece | undefined;
  for (const clause of pieces.flatMap(clausesOf)) {
    const { level: head, rest } = indicatorClause.exec(clause.text)?.groups ?? {};
    if (head !== undefined && (level1Of(head) ?? level2Of(head))) level = partOf(clause, head);
    // without a category it may be a sentence about anything
    if (level)
      stateIndicator(
        sink,
        `${list}/${sink.length(list)}`,
        level,
        rest === undefined ? clause : cut(clause, clause.text.length - rest.length),
      );
  }
}

function stateIndicator(sink: FactSink, at: string, level: Piece, clause: Piece): void {
  const [level1, level2] = [level1Of(level.text), level2Of(level.text)];
  if (level1)
    sink.state({ pointer: `${at}/level1`, value: level1, occurrence: pieceOccurrence(level, level1) });
  if (level2)
    sink.state({ pointer: `${at}/level2`, value: level2, occurrence: pieceOccurrence(level, level2) });
  const { measure, value } = targetIn(clause.text);
  stateText(sink, `${at}/name`, measure === undefined ? clause : partOf(clause, measure));
  if (value !== undefined)
    stateTarget(sink, `${at}/targetValue`, partOf(clause, value), { comparator: "", unit: "" });
}

/** An indicator and its target in a clause; only the indicator if the target cannot be told from it. */
function targetIn(clause: string): { readonly measure?: string; readonly value?: string } {
  const worded = wordedTarget.exec(clause)?.groups;
  // 完成时间为12月20日前 ends in a number too
  const isDeadline = parseIndicatorValue(worded?.value ?? "").kind === "deadline";
  return (isDeadline ? worded : (thresholdIn(clause) ?? worded)) ?? {};
}

/** The clauses of a paragraph. */
function clausesOf(piece: Piece): Piece[] {
  return [...piece.text.matchAll(/[^；;。\n]+/g)]
    .map(({ 0: text, index }) => trimPiece(cut(piece, index, index + text.length)))
    .filter(({ text }) => text !== "");
}
