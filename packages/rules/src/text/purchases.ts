import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { procurementTerms } from "../parameters/procurement-terms.js";
import { type ProjectText, projectTextsOf } from "./project-texts.js";

/** A project's own words that speak of a purchase. */
export interface Purchase extends ProjectText {
  readonly words: string;
}

/** One pattern that matches where any of several does. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));
}

/** What ends what is told of one purpose: a mark, or the money of it before the next one, 装修31万元、补贴15万元. */
const CLAUSE_END = /[，。；;,]|(?<=\d\s*万?元[)）]?)、/;

const joined = remember<readonly RegExp[], RegExp>();

/** The first clause of a text that one of the patterns meets; clauses that pay people or land are left out. */
function wordsIn(text: string, patterns: readonly RegExp[], exempt: RegExp | undefined): string | undefined {
  // most texts speak of no purchase
  if (!joined(patterns, anyOf).test(text)) return undefined;
  for (const clause of text.split(CLAUSE_END)) {
    if (procurementTerms.payments.test(clause) || exempt?.test(clause)) continue;
    const words = patterns.map((pattern) => pattern.exec(clause)?.[0]).find((match) => match !== undefined);
    if (words) return words;
  }
  return undefined;
}

/**
 * Where projects speak of what `patterns` name.
 *
 * @param exempt what clauses speak of that are none of it, whatever the patterns say
 */
export function purchasesOf(
  context: CheckContext,
  patterns: readonly RegExp[],
  exempt?: RegExp,
): readonly Purchase[] {
  return projectTextsOf(context).flatMap((each) => {
    const words = wordsIn(each.text, patterns, exempt);
    return words ? [{ ...each, words }] : [];
  });
}
