import { type FieldOf, fields, type Project, pointerOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { projectTopics, wantedTexts } from "../../text/project-topics.js";
import { joinTopics, sharedTerms, type Topic } from "../../wording/topic.js";

/** So many pairs of characters of its own a project must have, before sharing none of them says something. */
const TELLING = 8;
/** So many different terms in common with another project are no accident. */
const SEVERAL = 3;
/** So many times more pairs of characters in common than with any third project. */
const CLEARLY = 3;

interface Subject {
  readonly index: number;
  readonly project: FieldOf<Project>;
  readonly purpose: Topic;
  /** Name, goals and indicators. */
  readonly rest: Topic;
  /** All of it. */
  readonly whole: Topic;
}

function subjects(context: CheckContext): readonly Subject[] {
  const topic = projectTopics(context);
  return context.list(fields.projects).map((project, index) => {
    const purpose = topic(project.purpose.text);
    const rest = topic(project.name, ...wantedTexts(context, project));
    return { index, project, purpose, rest, whole: joinTopics([purpose, rest]) };
  });
}

/** The projects that speak of each pair of characters. */
type PairIndex = ReadonlyMap<string, readonly Subject[]>;

function pairIndex(all: readonly Subject[]): PairIndex {
  const byPair = new Map<string, Subject[]>();
  for (const subject of all) {
    for (const pair of subject.whole.bigrams) {
      const known = byPair.get(pair);
      if (known) known.push(subject);
      else byPair.set(pair, [subject]);
    }
  }
  return byPair;
}

/** The one other project that the purpose speaks of, with the terms that they share. */
function ownerOf({ index, purpose }: Subject, byPair: PairIndex) {
  const others = new Set([...purpose.bigrams].flatMap((pair) => byPair.get(pair) ?? []));
  const [first, second] = [...others]
    .filter((other) => other.index !== index)
    .map((other) => {
      const terms = sharedTerms(purpose, other.whole);
      // a long term in common says more than a short one
      return { other, terms, pairs: terms.reduce((sum, term) => sum + term.length - 1, 0) };
    })
    .sort((a, b) => b.pairs - a.pairs || a.other.index - b.other.index);
  if (!first || first.terms.length < SEVERAL) return undefined;
  return first.pairs >= CLEARLY * (second?.pairs ?? 0) ? first : undefined;
}

export const purposeTopic = defineRule({
  id: "purpose-topic",
  title: "项目的用途说的是本项目，不是另一个项目",
  severity: "error",
  basis: ["budget-law-32"],
  covers: ["F-PURPOSE-TOPIC"],
  each: (context) => {
    const all = subjects(context);
    const byPair = pairIndex(all);
    return all.map((subject) => ({ subject, byPair }));
  },
  none: "没有披露项目",
  check: ({ value, label, list, passed, failed, skipped }, { subject, byPair }) => {
    const { project, purpose, rest } = subject;
    const text = value(project.purpose.text);
    if (!text) return skipped(`未披露：${label(project)}的用途`);
    value(project.name);
    if (purpose.bigrams.size === 0 || rest.bigrams.size < TELLING)
      return skipped(`${label(project)}的文字太少，看不出用途是否相符`);
    if (sharedTerms(purpose, rest).length > 0) return passed();
    const owner = ownerOf(subject, byPair);
    if (!owner) return skipped(`${label(project)}的用途与本项目、他项目都没有足够的共同用词，无法判断`);
    const other = owner.other.project;
    for (const field of [other.name, other.purpose.text, ...list(other.goals)]) value(field);
    const terms = owner.terms.slice(0, 4).join("、");
    const advice = `${label(project)}的用途移到${label(other)}，另写${label(project)}自己的用途。`;
    return failed(
      `${label(project)}的用途与本项目的名称、目标、指标没有一个共同用词，却与${label(other)}都写到${terms}，像是抄错了项目`,
      {
        repairs: [
          {
            kind: "text",
            pointer: pointerOf(project.purpose.text),
            from: text,
            to: `（移至${label(other)}，另写本项目用途）`,
            advice,
          },
        ],
      },
    );
  },
});
