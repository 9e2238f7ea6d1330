import type { Statement } from "@qingbei/domain";
import {
  areNamesakes,
  bodyEnding,
  type LabelOfBody,
  labelsOfBodies,
  pronoun,
  withUnits,
} from "../parameters/own-names.js";
import { mayBeSame } from "../wording/abbreviation.js";
import { type Passage, passagesOf } from "./passage.js";

/** A body that the document names, without remarks in brackets. */
export interface Named extends Passage {
  readonly name: string;
}

/** What is removed before names are compared: blanks and remarks in brackets. */
export const ASIDE = /[（(][^）)]*[）)]|\s/g;

/** The name of the body in a text; undefined if it is not a name, or is 本单位. */
export function bodyIn(text: string): string | undefined {
  const name = text.replaceAll(ASIDE, "").replace(withUnits, "");
  return bodyEnding.test(name) && !pronoun.test(name) ? name : undefined;
}

/** A label that mostly names one body, and the only place with another body that the document names nowhere else. */
export interface LabelledBody {
  readonly label: LabelOfBody;
  readonly usual: string;
  readonly slip: Named | undefined;
}

/**
 * Fewest places with the usual name for another name to be a slip: with fewer, a table may simply be another body's.
 */
const FEWEST_USUAL = 2;
const LONGEST_NAME = 40;
/** The first words of a text, of four characters or more: not 单位：万元; a unit of money may follow. */
const FIRST_WORDS = /^[\p{Script=Han}（）()]{4,}(?=\s|$)/u;

/** The bodies named behind a label, or in the next paragraph or cell. */
function behind({ paragraphs }: Statement, label: RegExp, places: readonly Passage[]): readonly Named[] {
  return places.flatMap(({ paragraph, end }) => {
    const rest = paragraphs[paragraph]?.text.slice(end) ?? "";
    const isNext = rest.trim() === "";
    const index = isNext ? paragraph + 1 : paragraph;
    const text = isNext ? (paragraphs[index]?.text ?? "") : rest;
    const [words = ""] = FIRST_WORDS.exec(text.trim()) ?? [];
    const name = words.length <= LONGEST_NAME && !label.test(text) ? bodyIn(words) : undefined;
    if (name === undefined) return [];
    const start = (isNext ? 0 : end) + text.indexOf(words);
    return [{ paragraph: index, start, end: start + words.length, text: words, name }];
  });
}

function slipIn(statement: Statement, label: LabelOfBody): LabelledBody | undefined {
  const named = behind(
    statement,
    label.label,
    passagesOf(statement, label.label, () => true),
  );
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined) return undefined;
  const others = named.filter(({ name }) => !mayBeSame(name, usual));
  if (named.length - others.length < FEWEST_USUAL) return undefined;
  const suspects = others.filter(({ name }) => label.others !== "namesake" || areNamesakes(name, usual));
  const [only] = suspects;
  const isElsewhere = ({ name, paragraph }: Named) =>
    statement.paragraphs.some(
      ({ text }, index) => index !== paragraph && text.replaceAll(ASIDE, "").includes(name),
    );
  const slip = only && suspects.length === 1 && !isElsewhere(only) ? only : undefined;
  return { label, usual, slip };
}

export function labelledBodies(statement: Statement): readonly LabelledBody[] {
  return labelsOfBodies.flatMap((label) => slipIn(statement, label) ?? []);
}
