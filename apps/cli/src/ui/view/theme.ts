import type { TextProps } from "ink";
import type { Severity } from "../model/entry.js";
import type { Style } from "../text/span.js";

type Look = Pick<TextProps, "color" | "bold" | "dimColor" | "inverse" | "underline">;

/** Each style by attributes as well as colour, so that it is visible without colour. */
const looks: Readonly<Record<Style, Look>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  error: { color: "red", bold: true },
  warning: { color: "yellow" },
  info: { color: "blue" },
  accent: { color: "cyan" },
  clause: { bold: true },
  number: { color: "red", bold: true, underline: true },
  focus: { color: "red", bold: true, inverse: true },
  selected: { inverse: true },
};

/** The look of a style; without its colour under NO_COLOR. */
export function lookOf(style: Style, environment: NodeJS.ProcessEnv = process.env): Look {
  const { color, ...attributes } = looks[style];
  return color === undefined || environment.NO_COLOR ? attributes : { color, ...attributes };
}

/** A character for each severity, since not everybody can tell colours apart. */
export const marks: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i" };
