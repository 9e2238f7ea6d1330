import { termOf } from "@qingbei/domain";
import { performanceParts } from "../../templates/written-sections.js";
import type { Block } from "../document.js";
import { type Frame, heading, paragraphs } from "./parts.js";
import { changeWords, isStated, listed, money, sentence } from "./words.js";

/** The department's targets: as a whole, one by one, and how they will be reached. */
export function performance({ budget }: Frame): readonly Block[] {
  const { overallTarget, itemisedTargets = [], safeguards = [] } = budget.performance ?? {};
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [performanceParts.overall, paragraphs(overallTarget ?? "")],
    [
      performanceParts.itemised,
      itemisedTargets.flatMap(({ name, goal, indicators }, at) =>
        paragraphs(
          `${at + 1}.${name}`,
          goal ? `绩效目标：${goal}` : "",
          indicators ? `绩效指标：${indicators}` : "",
        ),
      ),
    ],
    [
      performanceParts.safeguards,
      safeguards.flatMap(({ title, text }, at) => paragraphs(`${at + 1}.${title}`, text ?? "")),
    ],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [heading(`（${"一二三"[at]}）${title}`), ...blocks]);
}

/** 政府采购预算, by kind and by mode; or the sentence that there is none. */
export function procurement({ budget, year }: Frame): readonly Block[] {
  const bought = budget.procurement;
  if (!bought) return [];
  const parts = listed(["goods", "works", "services"].map((id) => [termOf(id).zh, bought[id as "goods"]]));
  const modes = listed(
    ["centralized", "decentralized"].map((id) => [termOf(id).zh, bought[id as "centralized"]]),
  );
  const medium = bought.reservedForSmallAndMedium;
  const micro = bought.reservedForSmallAndMicro;
  return paragraphs(
    bought.declaredNone === true && !isStated(bought.total) ? `${year}本部门没有政府采购预算。` : "",
    isStated(bought.total)
      ? sentence(`${year}政府采购预算${money(bought.total)}`, parts === "" ? "" : `其中：${parts}`)
      : "",
    bought.text ?? "",
    sentence(changeWords(bought.change)),
    isStated(bought.total) && modes !== "" ? `政府采购预算按采购方式分：${modes}。` : "",
    isStated(medium)
      ? sentence(
          `${year}面向中小企业预留的采购项目预算为${money(medium)}`,
          isStated(micro) ? `其中，预留给小微企业的采购项目预算为${money(micro)}` : "",
        )
      : "",
  );
}

/** Terms and their definitions. */
export function glossary({ budget }: Frame): readonly Block[] {
  return paragraphs(
    ...(budget.glossary ?? []).map(({ term, definition }, at) => `${at + 1}.${term}：${definition}`),
  );
}

export function otherMatters({ budget }: Frame): readonly Block[] {
  return paragraphs(...(budget.otherMatters ?? []));
}
