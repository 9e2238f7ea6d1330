/**
 * Characters with a meaning in Markdown or in HTML within it; also those with which GitHub and GitLab mention people
 * and issues.
 */
const SIGNS = /[\\`*_{}[\]<>()|~$&#@!]/g;

/**
 * Words of the document as plain text within a Markdown table or line: no sign of theirs is markup, a mention or a tag.
 * Line breaks must be gone before.
 */
export function plain(text: string): string {
  return text.replace(SIGNS, (sign) => {
    if (sign === "&") return "&amp;";
    if (sign === "<") return "&lt;";
    // a backslash does not keep these from being a link to a person or an issue
    if (sign === "@") return "&#64;";
    if (sign === "#") return "&#35;";
    return `\\${sign}`;
  });
}
