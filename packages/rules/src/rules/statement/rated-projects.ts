import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { gradeCount, grades, noneOfGrade, ofRatings, projectsRated } from "../../parameters/rating-words.js";

/** The number of rated projects that a paragraph states, and the sum over its grades. */
interface Rated {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly projects: readonly number[];
  readonly graded: number;
  /** Whether each grade has a number, or is said to have no projects: then the sum is complete. */
  readonly isComplete: boolean;
}

/** The fewest grades that divide a number of projects; paragraphs with fewer are not checked. */
const FEWEST = 2;

function ratedIn(text: string, paragraph: number): readonly Rated[] {
  if (!ofRatings.test(text)) return [];
  const counts = [...text.matchAll(gradeCount)];
  const stated = counts.map(({ groups }) => groups?.grade?.charAt(0) ?? "");
  const [first, last] = [counts[0], counts.at(-1)];
  // a grade that occurs twice belongs to a second list, of other projects
  if (!first || !last || counts.length < FEWEST || new Set(stated).size < stated.length) return [];
  const head = text.slice(0, first.index);
  const projects = [...head.matchAll(projectsRated)].map(({ groups }) =>
    Number(groups?.behind ?? groups?.before),
  );
  if (projects.length === 0) return [];
  const none = [...text.matchAll(noneOfGrade)].map(([words]) => words).join("");
  return [
    {
      paragraph,
      start: first.index,
      end: last.index + last[0].length,
      projects,
      graded: counts.reduce((sum, { groups }) => sum + Number(groups?.count), 0),
      isComplete: grades.every((grade) => stated.includes(grade) || none.includes(grade)),
    },
  ];
}

export const ratedProjects = defineRule<Rated>({
  id: "rated-projects",
  title: "绩效自评各等次的项目数加起来等于评价的项目数",
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  none: "没有同时写出评价的项目数和各等次的项目数",
  each: ({ statement }: CheckContext) =>
    (statement?.paragraphs ?? []).flatMap(({ text }, paragraph) => ratedIn(text, paragraph)),
  check: ({ cite, passed, failed, skipped }, { paragraph, start, end, projects, graded, isComplete }) => {
    cite(paragraph, start, end);
    if (projects.includes(graded)) return passed();
    const most = projects.reduce((a, b) => Math.max(a, b));
    if (graded < most && !isComplete) return skipped("没有写全各等次，加起来可能不是全部");
    return failed(`评价的项目共 ${projects.at(-1)} 个，各等次合计 ${graded} 个，请核对`);
  },
});
