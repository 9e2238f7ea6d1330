import { type Field, type FieldOf, fields, type Project, type ProjectStatement } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { type PairProfile, profileOf, textSimilarity } from "../../wording/text-similarity.js";
import { topicOf } from "../../wording/topic.js";

/**
 * Shortest texts, in characters, that are compared: similar texts from the first length on, equal ones from the second
 * on.
 */
const [SHORTEST, SHORTEST_SAME] = [20, 10];
/** The similarity from which on a text is copied, and from which on two names are projects of one kind. */
const [COPIED, OF_ONE_KIND] = [0.9, 0.5];
/** Each text is compared with this many of similar length, which keeps the cost linear. */
const NEIGHBOURS = 40;

/** A project in its table, or one described in prose. */
type Named = FieldOf<Project> | FieldOf<ProjectStatement>;

interface ProjectText {
  readonly project: Named;
  readonly name: PairProfile;
  readonly text: PairProfile;
  readonly words: string;
  /** The text including names: a copy may still have the name of the other project. */
  readonly whole: string;
  /** Whether the text speaks of what the name of its project says. */
  readonly isOfOwn: boolean;
  /** Set if it is all that its project says, which is compared elsewhere. */
  readonly isAlone?: boolean;
  readonly fields: readonly Field<string>[];
}

/** The goals of a project. */
interface Aims {
  readonly project: Named;
  readonly goals: readonly Field<string>[];
}

interface Group {
  readonly what: "用途" | "概述" | "目标";
  readonly all: readonly ProjectText[];
}

function projectTexts(
  { value }: CheckContext,
  project: Named,
  texts: readonly Field<string>[],
): readonly ProjectText[] {
  const name = value(project.name) ?? "";
  if (name === "") return [];
  const whole = texts.map((field) => value(field) ?? "").join("");
  const words = whole.replaceAll(name, "").replace(/[\d.．％%]/g, "");
  if (words.length < SHORTEST_SAME) return [];
  const isOfOwn = [...topicOf(name).bigrams].some((pair) => whole.includes(pair));
  return [{ project, name: profileOf(name), text: profileOf(words), words, whole, isOfOwn, fields: texts }];
}

/** Each goal of a project; the only goal is marked, since it is compared as a whole. */
function oneByOne(context: CheckContext, { project, goals }: Aims): readonly ProjectText[] {
  const isAlone = goals.length === 1;
  return goals.flatMap((goal) =>
    projectTexts(context, project, [goal]).map((text) => ({ ...text, isAlone })),
  );
}

/** Pairs of nearly equal texts from projects of different kinds. */
function copiedIn({ all }: Group): readonly (readonly [ProjectText, ProjectText])[] {
  const bySize = [...all].sort((a, b) => a.text.size - b.text.size);
  return bySize.flatMap((one, index) =>
    bySize.slice(index + 1, index + 1 + NEIGHBOURS).flatMap((other) => {
      // texts of very different length cannot be similar enough
      const isOfSize = 2 * one.text.size >= COPIED * (one.text.size + other.text.size);
      if (!isOfSize && one.whole !== other.whole) return [];
      const isShort = Math.min(one.words.length, other.words.length) < SHORTEST;
      const isSame = one.whole === other.whole || one.words === other.words;
      const isAlike = isSame || (!isShort && textSimilarity(one.text, other.text) >= COPIED);
      const isCopied =
        isAlike &&
        one.project !== other.project &&
        !(one.isAlone && other.isAlone) &&
        textSimilarity(one.name, other.name) < OF_ONE_KIND;
      return isCopied ? [[one, other] as const] : [];
    }),
  );
}

export const copiedTexts = defineRule<Group>({
  id: "copied-texts",
  title: "不同项目的用途、概述和目标各写各的",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["F-COPYPASTE"],
  none: "写了用途、概述或目标的项目不足两个",
  each: (context) => {
    const projects = context.list(fields.projects);
    const statements = context.list(fields.projectStatements);
    const aims: readonly Aims[] = [
      ...projects.map((project) => ({ project, goals: context.list(project.goals) })),
      ...statements.map((project) => ({ project, goals: [project.goal] })),
    ];
    const groups: readonly Group[] = [
      { what: "用途", all: projects.flatMap((each) => projectTexts(context, each, [each.purpose.text])) },
      {
        what: "概述",
        all: [...projects, ...statements].flatMap((each) => projectTexts(context, each, [each.overview])),
      },
      { what: "目标", all: aims.flatMap(({ project, goals }) => projectTexts(context, project, goals)) },
      // one of several goals may be another project's
      { what: "目标", all: aims.flatMap((each) => oneByOne(context, each)) },
    ];
    return groups.filter(({ all }) => all.length > 1);
  },
  check: ({ value, label, passed, failed }, group) => {
    const copied = copiedIn(group);
    const [first] = copied;
    if (!first) return passed();
    for (const { project, fields: texts } of copied.flat())
      for (const field of [...texts, project.name]) value(field);
    const more = copied.length > 1 ? `（另有 ${copied.length - 1} 对项目）` : "";
    // a goal may be worded for both projects; one that speaks only of the other project does not belong here
    const foreign = copied.find(([one, other]) => one.isOfOwn !== other.isOfOwn);
    if (group.what === "目标" && foreign) {
      const [own, strange] = foreign[0].isOfOwn ? foreign : [foreign[1], foreign[0]];
      return failed(
        `${label(strange.project)}的目标与${label(own.project)}几乎一样，说的是“${value(own.project.name)}”的事${more}，请看是不是照抄后忘了改`,
      );
    }
    const [one, other] = first;
    return failed(
      `${label(one.project)}与${label(other.project)}的${group.what}几乎一样${more}，请看是不是照抄后忘了改`,
      group.what === "目标" ? { severity: "info" } : {},
    );
  },
});
