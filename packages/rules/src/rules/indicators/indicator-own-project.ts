import { type FieldOf, fields, type PerformanceIndicator, type Project } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { listed } from "../../text/passage.js";
import { projectLabels } from "../../text/project-texts.js";
import { sharedTerms, type Topic, topicOf } from "../../wording/topic.js";

interface Subject {
  readonly index: number;
  readonly project: FieldOf<Project>;
  readonly name: Topic;
  /** Name, purpose and goals. */
  readonly own: Topic;
  readonly indicators: readonly { readonly field: FieldOf<PerformanceIndicator>; readonly topic: Topic }[];
}

function subjects({ list, value }: CheckContext): readonly Subject[] {
  const ignored = [value(fields.department.name) ?? ""];
  return list(fields.projects).map((project, index) => {
    const name = value(project.name) ?? "";
    const rest = [project.purpose.text, ...list(project.goals)].map((field) => value(field) ?? "");
    return {
      index,
      project,
      name: topicOf(name, ignored),
      own: topicOf([name, ...rest].join("，"), ignored),
      indicators: list(project.indicators).map((field) => ({
        field,
        topic: topicOf([value(field.name), value(field.description)].join("，"), ignored),
      })),
    };
  });
}

/** Indicators that share no term with their own project, and one with the name of another. */
function strayIn({ index, own, indicators }: Subject, all: readonly Subject[]) {
  return indicators.flatMap(({ field, topic }) => {
    if (topic.bigrams.size === 0 || sharedTerms(topic, own).length > 0) return [];
    const owner = all.find((other) => other.index !== index && sharedTerms(topic, other.name).length > 0);
    return owner ? [{ field, owner, terms: sharedTerms(topic, owner.name) }] : [];
  });
}

export const indicatorOwnProject = defineRule<{
  readonly subject: Subject;
  readonly all: readonly Subject[];
}>({
  id: "indicator-own-project",
  title: "指标说的是本项目，不是另一个项目",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-COPYPASTE"],
  none: "带指标的项目不足两个",
  each: (context) => {
    const all = subjects(context).filter(({ indicators }) => indicators.length > 0);
    return all.length > 1 ? all.map((subject) => ({ subject, all })) : [];
  },
  check: (context, { subject, all }) => {
    const stray = strayIn(subject, all);
    const [first] = stray;
    if (!first) return context.passed();
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
