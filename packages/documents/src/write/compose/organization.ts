import { natureWords } from "../../templates/written-sections.js";
import type { Block } from "../document.js";
import { type Frame, paragraphs } from "./parts.js";
import { sentence } from "./words.js";

/** What the department is, its offices, and the units of its budget. */
export function organization({ budget: { department } }: Frame): readonly Block[] {
  const { name = "", nature, level, fundingForm, offices = [], units = [] } = department;
  const kind = [
    nature ? `性质为${natureWords[nature]}` : "",
    level ? `级别为${level}` : "",
    fundingForm ? `经费形式为${fundingForm}` : "",
  ];
  const whole = sentence(...kind);
  const lines = offices.flatMap((office, at) => {
    const head = [office.headTitle, office.head].filter(Boolean);
    return [`${at + 1}、${[office.name, ...head].join("：")}`, office.duties ? `职能：${office.duties}` : ""];
  });
  const listed = units.map((unit, at) => {
    const aside = unit.separateBudget === false ? "（不单列预算）" : "";
    return `${at + 1}.${unit.name}${aside}`;
  });
  return paragraphs(
    whole === "" ? "" : `${name ?? ""}${whole}`,
    ...(lines.length > 0 ? ["机构设置：", ...lines] : []),
    ...(listed.length > 0 ? [`纳入部门预算编制范围的单位共${units.length}个，包括：`, ...listed] : []),
  );
}
