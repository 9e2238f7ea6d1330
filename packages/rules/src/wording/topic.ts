import { grouped } from "@qingbei/domain/internal";
import { templateWords } from "./template-words.js";

function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return grouped(
    [...words].sort((a, b) => b.length - a.length),
    (word) => word.charAt(0),
  );
}

/** Template words by their first character, the longest first. */
const templates = byFirstCharacter(templateWords);
const RUN = /\p{Script=Han}{2,}/gu;

/** The length of the template word at an index of a text; 0 without one. */
function templateAt(text: string, at: number): number {
  return templates.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** The stretches of Chinese characters that remain without template words and the given words. */
function ownWords(text: string, ignored: readonly string[]): readonly string[] {
  const known = ignored
    .filter((word) => word.length > 1)
    .reduce((rest, word) => rest.replaceAll(word, "，"), text);
  const stretches: string[] = [];
  for (const run of known.match(RUN) ?? []) {
    let start = 0;
    for (let at = 0; at <= run.length; at++) {
      const cut = at === run.length ? 1 : templateAt(run, at);
      if (cut === 0) continue;
      if (at - start > 1) stretches.push(run.slice(start, at));
      start = at + cut;
      at = start - 1;
    }
  }
  return stretches;
}

const bigramsOf = (stretch: string) =>
  Array.from({ length: stretch.length - 1 }, (_, index) => stretch.slice(index, index + 2));

/** The topic of a text: its pairs of neighbouring characters, without words that any text of its kind uses. */
export interface Topic {
  readonly stretches: readonly string[];
  /** The pairs of each stretch, in order. */
  readonly pairs: readonly (readonly string[])[];
  readonly bigrams: ReadonlySet<string>;
}

/** The set of pairs is built on demand: for most texts only the stretches are used. */
function topicWith(stretches: readonly string[], pairs: readonly (readonly string[])[]): Topic {
  let bigrams: ReadonlySet<string> | undefined;
  return {
    stretches,
    pairs,
    get bigrams() {
      bigrams ??= new Set(pairs.flat());
      return bigrams;
    },
  };
}

/** @param ignored further words to ignore, such as the department's own name */
export function topicOf(text: string, ignored: readonly string[] = []): Topic {
  const stretches = ownWords(text, ignored);
  return topicWith(stretches, stretches.map(bigramsOf));
}

/** The common topic of several texts. */
export function joinTopics(topics: readonly Topic[]): Topic {
  const [only, another] = topics;
  if (only && !another) return only;
  return topicWith(
    topics.flatMap(({ stretches }) => stretches),
    topics.flatMap(({ pairs }) => pairs),
  );
}

/**
 * The different terms of one topic that the other contains: the longest runs of shared pairs, so that one long name in
 * common counts once.
 */
export function sharedTerms({ pairs }: Topic, { bigrams }: Topic): readonly string[] {
  const terms = new Set<string>();
  for (const stretch of pairs) {
    let run = "";
    for (const bigram of stretch) {
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
