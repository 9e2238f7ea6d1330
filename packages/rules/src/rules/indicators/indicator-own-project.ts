import { type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { listed } from "../../text/passage.js";
import { projectLabels } from "../../text/project-texts.js";
import { projectTopics } from "../../text/project-topics.js";
import { sharedTerms, type Topic } from "../../wording/topic.js";

interface Subject {
  readonly index: number;
  readonly project: FieldOf<Project>;
  readonly name: Topic;
}

/**
 * The projects by the pairs of characters in their names; the first two for each pair, since one of them may be the own
 * project.
 */
type NameIndex = ReadonlyMap<string, readonly Subject[]>;

function nameIndex(all: readonly Subject[]): NameIndex {
  const byPair = new Map<string, Subject[]>();
  for (const subject of all) {
    for (const pair of subject.name.bigrams) {
      const known = byPair.get(pair);
      if (!known) byPair.set(pair, [subject]);
      else if (known.length < 2) known.push(subject);
    }
  }
  return byPair;
}

/** The first other project whose name shares a pair of characters with a text. */
function namedIn(text: string, index: number, names: NameIndex): Subject | undefined {
  let first: Subject | undefined;
  for (let at = 0; at + 1 < text.length; at++) {
    for (const each of names.get(text.slice(at, at + 2)) ?? [])
      if (each.index !== index && (!first || each.index < first.index)) first = each;
  }
  return first;
}

/** Pairs across a conjunction are no words: 与人 of 上架与人工巡检. */
const JOINING = /^[与和及或并的]+|[与和及或并的]+$/g;
const isWord = (term: string) => term.replace(JOINING, "").length > 1;

/** Whether the rest of an indicator's name shares a character with its project: 渠岸水质 may belong to 渠道疏浚. */
function alludesTo({ pairs }: Topic, own: Topic, terms: readonly string[]): boolean {
  const known = new Set(own.stretches.join(""));
  return pairs.some((stretch) =>
    stretch.some(
      (pair) =>
        !terms.some((term) => term.includes(pair)) &&
        [...pair].some((char) => known.has(char) && !terms.some((term) => term.includes(char))),
    ),
  );
}

/** Indicators that share no term with their own project, and one with another project's name. */
function strayIn(context: CheckContext, { index, project }: Subject, names: NameIndex) {
  const { list, value } = context;
  const topicOf = projectTopics(context);
  const named = list(project.indicators).flatMap((field) => {
    const text = [value(field.name), value(field.description)].join("，");
    const owner = namedIn(text, index, names);
    return owner ? [{ field, owner, topic: topicOf(field.name, field.description) }] : [];
  });
  if (named.length === 0) return [];
  const own = topicOf(project.name, project.purpose.text, ...list(project.goals));
  return named.flatMap(({ field, owner, topic }) => {
    const terms = sharedTerms(topic, own).length > 0 ? [] : sharedTerms(topic, owner.name).filter(isWord);
    const isOwn = terms.length === 0 || alludesTo(topicOf(field.name), topicOf(project.name), terms);
    return isOwn ? [] : [{ field, owner, terms }];
  });
}

interface Stray {
  readonly subject: Subject;
  readonly stray: ReturnType<typeof strayIn>;
}

export const indicatorOwnProject = defineRule<Stray>({
  id: "indicator-own-project",
  title: "指标说的是本项目，不是另一个项目",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-COPYPASTE"],
  none: "带指标的项目不足两个",
  each: (context) => {
    const { list } = context;
    const topicOf = projectTopics(context);
    const all = list(fields.projects).flatMap((project, index): readonly Subject[] =>
      list(project.indicators).length > 0 ? [{ index, project, name: topicOf(project.name) }] : [],
    );
    const names = nameIndex(all);
    return all.length > 1 ? all.map((subject) => ({ subject, stray: strayIn(context, subject, names) })) : [];
  },
  check: (context, { subject, stray }) => {
    if (stray.length === 0) return context.passed();
    for (const { field, owner } of stray) {
      context.value(field.name);
      context.value(field.description);
      context.value(owner.project.name);
    }
    const names = listed(
      stray.map(({ field }) => context.value(field.name) ?? ""),
      "个指标",
    );
    const others = projectLabels(
      context,
      stray.map(({ owner }) => owner.index),
    );
    const terms = listed(
      stray.flatMap(({ terms }) => terms),
      "个词",
    );
    return context.failed(
      `${context.label(subject.project)}的指标${names}与本项目没有共同用词，却用了${others}名称里的${terms}，请看是不是照抄后忘了改`,
    );
  },
});
