import { templateWords } from "./template-words.js";

/** What separates words that say something: all but Chinese characters, and template words, the longest first. */
const SEPARATOR = new RegExp(
  `[^\\p{Script=Han}]+|${[...templateWords].sort((a, b) => b.length - a.length).join("|")}`,
  "u",
);

/** The stretches of Chinese that remain once template words and the given words are cut out. */
function ownWords(text: string, ignored: readonly string[]): readonly string[] {
  const known = ignored
    .filter((word) => word.length > 1)
    .reduce((rest, word) => rest.replaceAll(word, "，"), text);
  return known.split(SEPARATOR).filter((stretch) => stretch.length > 1);
}

const bigramsOf = (stretch: string) =>
  Array.from({ length: stretch.length - 1 }, (_, index) => stretch.slice(index, index + 2));

/** What a text speaks of: its pairs of neighbouring characters, without words that any text of its kind uses. */
export interface Topic {
  readonly stretches: readonly string[];
  readonly bigrams: ReadonlySet<string>;
}

/** @param ignored further words that say nothing here, such as the department's own name */
export function topicOf(text: string, ignored: readonly string[] = []): Topic {
  const stretches = ownWords(text, ignored);
  return { stretches, bigrams: new Set(stretches.flatMap(bigramsOf)) };
}

/** What two texts speak of together. */
export function bothTopics(a: Topic, b: Topic): Topic {
  return { stretches: [...a.stretches, ...b.stretches], bigrams: new Set([...a.bigrams, ...b.bigrams]) };
}

/**
 * The different terms of the topic that the other one knows: the longest runs of shared pairs,
 * so that one long name in common counts once.
 */
export function sharedTerms({ stretches }: Topic, { bigrams }: Topic): readonly string[] {
  const terms = new Set<string>();
  for (const stretch of stretches) {
    let run = "";
    for (const bigram of bigramsOf(stretch)) {
      if (bigrams.has(bigram)) run = run === "" ? bigram : run + bigram.slice(1);
      else if (run !== "") {
        terms.add(run);
        run = "";
      }
    }
    if (run !== "") terms.add(run);
  }
  return [...terms];
}
