import type { DepartmentBudgetJson } from "@qingbei/domain";

type Json = DepartmentBudgetJson;
type Project = NonNullable<Json["projects"]>[number];

/**
 * Faults among projects, their texts, plans and indicators, with the rules that must find them; by hand, from the
 * reference.
 */
export interface ProjectFault {
  readonly kind: string;
  readonly must: readonly string[];
  readonly may?: readonly string[];
  /** The pointer that must be named first; undefined if no number shows it. */
  readonly names?: (at: number) => string;
  /**
   * The projects with the fault in the one at `at`, which has one before it; undefined if the fault is not possible
   * there.
   */
  readonly seed: (projects: readonly Project[], at: number) => readonly Project[] | undefined;
}

const changed = (projects: readonly Project[], at: number, change: (project: Project) => Project) =>
  projects.map((project, index) => (index === at ? change(project) : project));

function withIndicator(
  project: Project,
  index: number,
  change: (indicator: NonNullable<Project["indicators"]>[number]) => object,
): Project {
  const indicators = (project.indicators ?? []).map((each, at) =>
    at === index ? { ...each, ...change(each) } : each,
  );
  return { ...project, indicators };
}

const textOf = ({ name, purpose, goals }: Project = {}) => ({
  name: name ?? "",
  all: [name, purpose?.text, ...(goals ?? [])].join("，"),
});
const pairsOf = (text: string) => [...text].slice(1).map((second, index) => `${[...text][index]}${second}`);

/** The first indicator of the generator counts, the second, third, fifth and sixth are shares, the fourth is money. */
const [COUNT, QUALITY, COST] = [0, 1, 3];

export const projectFaults: readonly ProjectFault[] = [
  {
    kind: "project left out",
    must: ["projects-total"],
    may: ["fund-projects"],
    // no number shows whether a project is missing or only some are published
    seed: (projects, at) => projects.filter((_, index) => index !== at),
  },
  {
    kind: "project listed twice",
    must: ["projects-total", "project-unique"],
    may: ["fund-projects"],
    seed: (projects, at) => [...projects.slice(0, at + 1), ...projects.slice(at)],
  },
  {
    kind: "code of the project above",
    must: ["project-unique"],
    seed: (projects, at) =>
      changed(projects, at, (each) => ({ ...each, code: projects[at - 1]?.code ?? null })),
  },
  {
    kind: "code a character short",
    must: ["project-code-form"],
    seed: (projects, at) =>
      changed(projects, at, (each) => ({ ...each, code: each.code?.slice(0, -1) ?? null })),
  },
  {
    kind: "purpose of the project above",
    must: ["purpose-sum"],
    may: ["purpose-topic", "copied-texts", "purpose-subtotal"],
    seed: (projects, at) => {
      const { purpose } = projects[at - 1] ?? {};
      return purpose && changed(projects, at, (each) => ({ ...each, purpose }));
    },
  },
  {
    kind: "indicators of the project above",
    must: ["indicator-own-project"],
    may: ["indicator-people"],
    seed: (projects, at) => {
      const { indicators } = projects[at - 1] ?? {};
      const [own, above] = [textOf(projects[at]), textOf(projects[at - 1])];
      // two projects on the same subject may share indicators
      if (pairsOf(above.name).some((pair) => own.all.includes(pair))) return undefined;
      return indicators && changed(projects, at, (each) => ({ ...each, indicators }));
    },
  },
  {
    kind: "plan that falls",
    must: ["spending-plan-rising"],
    seed: (projects, at) =>
      changed(projects, at, ({ spendingPlan = [], ...each }) => ({
        ...each,
        spendingPlan: (spendingPlan ?? []).map((step, index) =>
          index === 0 ? { ...step, cumulative: "99.5" } : step,
        ),
      })),
  },
  {
    kind: "plan that ends below 100",
    must: ["spending-plan-complete"],
    seed: (projects, at) =>
      changed(projects, at, ({ spendingPlan = [], ...each }) => ({
        ...each,
        spendingPlan: (spendingPlan ?? []).map((step, index) =>
          index === 3 ? { ...step, cumulative: "99.5" } : step,
        ),
      })),
  },
  {
    kind: "target that differs from its description",
    must: ["indicator-description-value"],
    may: ["indicator-people"],
    seed: (projects, at) =>
      changed(projects, at, (each) =>
        withIndicator(each, COUNT, ({ targetValue }) => ({
          targetValue:
            targetValue?.kind === "number"
              ? { ...targetValue, number: `${targetValue.number}0` }
              : (targetValue ?? null),
        })),
      ),
  },
  {
    kind: "rate beyond 100",
    must: ["rate-target-range"],
    seed: (projects, at) =>
      changed(projects, at, (each) =>
        withIndicator(each, QUALITY, ({ name }) => ({
          description: `${name}不低于980%`,
          targetValue: { kind: "number", comparator: "≥", number: "980", unit: "%" },
        })),
      ),
  },
  {
    kind: "quantity that is a rate",
    must: ["quantity-is-quantity"],
    seed: (projects, at) =>
      changed(projects, at, (each) =>
        withIndicator(each, QUALITY, () => ({ level1: "output", level2: "quantity" })),
      ),
  },
  {
    kind: "cost that is a rate",
    must: ["cost-indicator-is-cost"],
    seed: (projects, at) =>
      changed(projects, at, (each) =>
        withIndicator(each, COST, () => ({
          name: "资金执行率",
          description: "资金执行率不低于95%",
          targetValue: { kind: "number", comparator: "≥", number: "95", unit: "%" },
        })),
      ),
  },
];
