import { withoutBlanks } from "@qingbei/domain";

const TITLE = /表[）)]?(?:[（(]续表?[)）])?$|单位[:：]/;

/** Whether a line is the title of a table of its own; other words there may be a header. */
export function beginsTable(line: string): boolean {
  return TITLE.test(withoutBlanks(line));
}
