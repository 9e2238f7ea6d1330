import type { StatementItem } from "@qingbei/domain";
import type { Block } from "../document.js";
import { type Frame, paragraphs } from "./parts.js";
import { changeWords, ended, isStated, listed, money, sentence } from "./words.js";

const MARKS = { category: "类", section: "款", item: "项" } as const;

function nameOf({ category, section, name, level }: StatementItem): string {
  const path = [
    ...(category && level !== "category" ? [`${category}（类）`] : []),
    ...(section && level === "item" ? [`${section}（款）`] : []),
    `${name ?? ""}${level ? `（${MARKS[level]}）` : ""}`,
  ];
  return path.join("");
}

/** The items of the functional classification, each with its change and its purpose. */
export function items({ budget: { statementItems = [] }, year }: Frame): readonly Block[] {
  return paragraphs(
    ...statementItems.map((item, at) => {
      const { amount, basicExpenditure, projectExpenditure, change, purpose } = item;
      if (!isStated(amount)) return "";
      const uses = listed([
        ["基本支出", basicExpenditure],
        ["项目支出", projectExpenditure],
      ]);
      const first = sentence(
        `${at + 1}.${nameOf(item)}${year}预算数为${money(amount)}`,
        uses === "" ? "" : `其中：${uses}`,
      );
      const changed = changeWords(change);
      const behind =
        uses === "" && changed !== ""
          ? `${ended(first)}，${changed}。`
          : first + (changed === "" ? "" : `${changed}。`);
      return `${behind}${purpose ? `主要用于${ended(purpose)}。` : ""}`;
    }),
  );
}
