import type { Position } from "@qingbei/domain";
import type { EvidenceReport } from "../report.js";
import { clean } from "../text/columns.js";
import { placeOf } from "../text/place.js";
import type { ArtifactLocation } from "./artifact.js";

/** A position in SARIF: lines of a text as a region; pages, cells and paragraphs by name. */
export interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation | { readonly index: number };
    readonly region?: { readonly startLine: number; readonly startColumn: number };
  };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName?: string;
    readonly kind?: string;
  }[];
  readonly message?: { readonly text: string };
  readonly properties?: Readonly<Record<string, unknown>>;
}

function kindOf(position: Position): string {
  if ("page" in position) return "page";
  if ("sheet" in position) return "cell";
  return "table" in position ? "cell" : "paragraph";
}

/** The place in a document. */
export function locationOf(
  artifact: Location["physicalLocation"]["artifactLocation"],
  position: Position | undefined,
): Location {
  if (!position) return { physicalLocation: { artifactLocation: artifact } };
  if ("line" in position) {
    const region = { startLine: position.line, startColumn: position.column };
    return { physicalLocation: { artifactLocation: artifact, region } };
  }
  return {
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: [{ name: placeOf(position), kind: kindOf(position) }],
    properties: { position },
  };
}

/** The location of a quoted value, with its pointer in the budget and the words around it. */
export function evidenceLocation(
  artifact: Location["physicalLocation"]["artifactLocation"],
  { position, pointer, label, text }: EvidenceReport,
): Location {
  const place = locationOf(artifact, position);
  const value = { name: clean(label), fullyQualifiedName: pointer, kind: "value" };
  const words = clean(text);
  return {
    ...place,
    logicalLocations: [...(place.logicalLocations ?? []), value],
    ...(words !== "" && { message: { text: `${clean(label)}：${words}` } }),
  };
}
