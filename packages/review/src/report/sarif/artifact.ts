import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";

/** A file in SARIF: a URI, or a description if it has none. */
export interface ArtifactLocation {
  readonly uri?: string;
  readonly uriBaseId?: string;
  readonly description?: { readonly text: string };
}

/** The base of relative paths: the current folder. Viewers are told it, so that the report is the same everywhere. */
export const SOURCE_ROOT = "%SRCROOT%";

/** Half of a surrogate pair, which a URI cannot contain. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd"));
}

/** A document's path as a URI reference, in UTF-8 and percent-encoded; `-`, the standard input, has none. */
export function artifactLocation(path: string, separator: string): ArtifactLocation {
  if (path === "-") return { description: { text: "标准输入" } };
  if (isAbsolute(path)) return { uri: pathToFileURL(path.replace(LONE_SURROGATE, "\ufffd")).href };
  const segments = path.split(separator).filter((segment) => segment !== ".");
  const uri = segments.map(encoded).join("/");
  // a path outside the root is not relative to it
  return segments[0] === ".." ? { uri } : { uri, uriBaseId: SOURCE_ROOT };
}
