/**
 * The key of a project's name: without blanks, quotation marks and a final 项目. Two places mean the same project if
 * their keys are equal.
 */
export function projectKey(name: string): string {
  return name.replace(/[\s“”"]/g, "").replace(/项目$/, "");
}
