import type { Notice } from "../../reading.js";
import { indicatorColumns, labelKey, valueLabels } from "../../templates/project-table.js";
import type { OutlineItem } from "../outline/outline.js";

/** The most lines between two labels of one project form whose cells became lines. */
const LONGEST_FORM = 60;

const isNameLabel = (text: string) => valueLabels.get(labelKey(text)) === "name";
const isIndicatorLabel = (text: string) => indicatorColumns.has(labelKey(text));

/**
 * A notice if the cells of project forms became lines of text, as in a Word file saved as text: these forms are not
 * read.
 */
export function formsInLines(items: readonly OutlineItem[]): readonly Notice[] {
  const labels = items.flatMap((item, at) => {
    if (item.kind === "grid") {
      // the label and the name beneath it may have been taken for a table
      const label = item.rows.flatMap(([cell]) => cell ?? []).find((cell) => isNameLabel(cell.text));
      return label ? [{ at, position: label.position, isName: true }] : [];
    }
    const { text, position } = item.piece;
    if (isNameLabel(text)) return [{ at, position, isName: true }];
    return isIndicatorLabel(text) ? [{ at, position, isName: false }] : [];
  });
  const forms = labels.filter(({ at, isName }, index) => {
    const next = labels[index + 1];
    return isName && next !== undefined && !next.isName && next.at - at <= LONGEST_FORM;
  });
  const [first] = forms;
  if (!first) return [];
  return [
    {
      code: "table-unread",
      severity: "info",
      message: `有 ${forms.length} 张项目绩效目标表的格子成了一行行的文字，没有读取，其中的数和指标没有核对；请改用原来的 Word 或 PDF 文件`,
      position: first.position,
    },
  ];
}
