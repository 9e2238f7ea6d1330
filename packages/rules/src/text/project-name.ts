/** The name of a project without blanks, quotation marks and the word 项目: what two places call one project alike. */
export function projectKey(name: string): string {
  return name.replace(/[\s“”"]/g, "").replace(/项目$/, "");
}
