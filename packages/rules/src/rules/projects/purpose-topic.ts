import {
  type Field,
  type FieldOf,
  fields,
  type Project,
  type ProjectStatement,
  pointerOf,
} from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { plainHeading } from "../../text/project-heading.js";
import { projectTopics, wantedTexts } from "../../text/project-topics.js";
import { joinTopics, sharedTerms, type Topic, topicOf } from "../../wording/topic.js";

/** Fewest pairs of characters of its own that a project must have for sharing none of them to mean something. */
const FEWEST_OWN_PAIRS = 8;
/** Fewest different terms shared with another project that are no coincidence. */
const SEVERAL = 3;
/** The owner shares at least this many times as many character pairs as the next candidate. */
const CLEARLY = 3;

/** A project: one in a table by its purpose, or one described in prose by its overview. */
interface Subject {
  readonly index: number;
  readonly owner: FieldOf<Project> | FieldOf<ProjectStatement>;
  readonly what: "用途" | "概述";
  readonly name: Field<string>;
  readonly text: Field<string>;
  readonly goals: readonly Field<string>[];
  readonly purpose: Topic;
  /** Name, goals and indicators. */
  readonly rest: Topic;
  /** The topic of its name, purpose, goals and indicators together. */
  readonly whole: Topic;
}

interface Case {
  readonly subject: Subject;
  /** Made when a purpose shares nothing with its own project, which is seldom. */
  readonly byPair: () => PairIndex;
}

function withTopics(
  context: CheckContext,
  subject: Omit<Subject, "purpose" | "rest" | "whole">,
  wanted: readonly Field<string>[],
): Subject {
  const topic = projectTopics(context);
  const [purpose, rest] = [topic(subject.text), topic(subject.name, ...wanted)];
  return { ...subject, purpose, rest, whole: joinTopics([purpose, rest]) };
}

/** The projects to compare with one another: those in tables, and those in prose. */
function subjects(context: CheckContext): readonly (readonly Subject[])[] {
  const { list } = context;
  const inTables = list(fields.projects).map((owner, index) => {
    const { name, purpose } = owner;
    const subject = {
      index,
      owner,
      what: "用途" as const,
      name,
      text: purpose.text,
      goals: list(owner.goals),
    };
    return withTopics(context, subject, wantedTexts(context, owner));
  });
  const inProse = list(fields.projectStatements).map((owner, index) => {
    const { name, overview, goal, rationale, approach } = owner;
    const subject = { index, owner, what: "概述" as const, name, text: overview, goals: [goal] };
    return withTopics(context, subject, [goal, rationale, approach]);
  });
  return [inTables, inProse];
}

/** The projects whose texts contain each pair of characters. */
type PairIndex = ReadonlyMap<string, readonly Subject[]>;

function pairIndex(all: readonly Subject[]): () => PairIndex {
  let known: Map<string, Subject[]> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    for (const subject of all) for (const pair of subject.whole.bigrams) put(known, pair, subject);
    return known;
  };
}

/** The other projects that share a pair of characters with the purpose. */
function sharing({ purpose, index }: Subject, byPair: PairIndex): readonly Subject[] {
  const all = new Set([...purpose.bigrams].flatMap((pair) => byPair.get(pair) ?? []));
  return [...all].filter((other) => other.index !== index);
}

/** The other project that the purpose is about, with the terms that they share; undefined if none stands out. */
function ownerOf(subject: Subject, byPair: PairIndex) {
  const { purpose } = subject;
  const [first, second] = sharing(subject, byPair)
    .map((other) => {
      const terms = sharedTerms(purpose, other.whole);
      // a long shared term counts more than a short one
      return { other, terms, pairs: terms.reduce((sum, term) => sum + term.length - 1, 0) };
    })
    .sort((a, b) => b.pairs - a.pairs || a.other.index - b.other.index);
  if (!first || first.terms.length < SEVERAL) return undefined;
  return first.pairs >= CLEARLY * (second?.pairs ?? 0) ? first : undefined;
}

/** Shortest name, and fewest unusual pairs in it, that occur in another project's text only on purpose. */
const [LONG_NAME, OWN_PAIRS] = [5, 3];

/** The only other project whose full name a text contains. */
function namedIn({ value }: CheckContext, { subject, byPair }: Case): Subject | undefined {
  const text = plainHeading(value(subject.text) ?? "");
  const named = sharing(subject, byPair()).filter((other) => {
    const name = plainHeading(value(other.name) ?? "");
    return name.length >= LONG_NAME && text.includes(name);
  });
  const [only] = named;
  return only && named.length === 1 && topicOf(value(only.name) ?? "").bigrams.size >= OWN_PAIRS
    ? only
    : undefined;
}

export const purposeTopic = defineRule<Case>({
  id: "purpose-topic",
  title: "项目的用途说的是本项目，不是另一个项目",
  severity: "error",
  basis: ["budget-law-32"],
  covers: ["F-PURPOSE-TOPIC"],
  each: (context) =>
    subjects(context).flatMap((all) => {
      const byPair = pairIndex(all);
      return all.map((subject) => ({ subject, byPair }));
    }),
  none: "没有披露项目",
  check: (context, each) => {
    const { value, label, passed, failed, skipped } = context;
    const { subject, byPair } = each;
    const { owner, what, purpose, rest } = subject;
    const text = value(subject.text);
    if (!text) return skipped(`未披露：${label(owner)}的${what}`);
    value(subject.name);
    if (purpose.bigrams.size === 0 || rest.bigrams.size < FEWEST_OWN_PAIRS)
      return skipped(`${label(owner)}的文字太少，看不出${what}是否相符`);
    if (sharedTerms(purpose, rest).length > 0) return passed();
    const like = ownerOf(subject, byPair());
    const other = like?.other ?? namedIn(context, each);
    if (!other) return skipped(`${label(owner)}的${what}与本项目、他项目都没有足够的共同用词，无法判断`);
    for (const field of [other.name, other.text, ...other.goals]) value(field);
    const whose = label(other.owner);
    const found = like ? `与${whose}都写到${like.terms.slice(0, 4).join("、")}` : `写着${whose}的名称`;
    const advice = `${label(owner)}的${what}移到${whose}，另写${label(owner)}自己的${what}。`;
    return failed(
      `${label(owner)}的${what}与本项目的名称、目标、指标没有一个共同用词，却${found}，像是抄错了项目`,
      {
        // another project may do the same work, and an overview covers more than its project
        ...((!like || what === "概述") && { severity: "warning" as const }),
        repairs: [
          {
            kind: "text",
            pointer: pointerOf(subject.text),
            from: text,
            to: `（移至${whose}，另写本项目${what}）`,
            advice,
          },
        ],
      },
    );
  },
});
