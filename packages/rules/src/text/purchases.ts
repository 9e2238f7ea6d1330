import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { procurementTerms } from "../parameters/procurement-terms.js";
import { segmentsOf } from "./clauses.js";
import { type ProjectText, projectTextsOf } from "./project-texts.js";

/** A text of a project that mentions a purchase, with the matching words. */
export interface Purchase extends ProjectText {
  readonly words: string;
}

/** A pattern that matches if any of `patterns` does. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));
}

/** Where the money of one purpose ends before the next: 装修31万元、补贴15万元. */
const NEXT_PURPOSE = /(?<=\d\s*万?元[)）]?)、/;

const joined = remember<readonly RegExp[], RegExp>();

/** The first match of one of the patterns in a clause; clauses about payments to people or for land are left out. */
function wordsIn(text: string, patterns: readonly RegExp[], exempt: RegExp | undefined): string | undefined {
  // most texts mention no purchase
  if (!joined(patterns, anyOf).test(text)) return undefined;
  for (const clause of segmentsOf(text, "clause").flatMap((each) => each.split(NEXT_PURPOSE))) {
    if (procurementTerms.payments.test(clause) || exempt?.test(clause)) continue;
    const words = patterns.map((pattern) => pattern.exec(clause)?.[0]).find((match) => match !== undefined);
    if (words) return words;
  }
  return undefined;
}

/**
 * The project texts that mention what `patterns` describe.
 *
 * @param exempt clauses that match it are left out
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
