import { type Field, type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { perDocument } from "../engine/per-document.js";
import { joinTopics, type Topic, topicOf } from "../wording/topic.js";

const topicsKnown = perDocument(() => new Map<string, Topic>());

/**
 * Gives the topic of project texts, without the department's own name; each text is analysed once for all rules. For
 * `each`: reads all of them.
 */
export function projectTopics(context: CheckContext): (...texts: readonly Field<string>[]) => Topic {
  const { value } = context;
  const ignored = [value(fields.department.name) ?? ""];
  const known = topicsKnown(context);
  const topic = (text: string) => {
    const found = known.get(text) ?? topicOf(text, ignored);
    known.set(text, found);
    return found;
  };
  return (...texts) => joinTopics(texts.map((text) => topic(value(text) ?? "")));
}

/** The fields that say what a project wants to achieve: its goals, and the names and descriptions of its indicators. */
export function wantedTexts({ list }: CheckContext, project: FieldOf<Project>): readonly Field<string>[] {
  return [
    ...list(project.goals),
    ...list(project.indicators).flatMap(({ name, description }) => [name, description]),
  ];
}
