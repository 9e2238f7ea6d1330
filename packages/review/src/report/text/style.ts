import { styleText } from "node:util";
import { clean } from "./columns.js";

/** How the report for people is drawn. */
export interface TextOptions {
  /** Whether the terminal shows colour; without it, marks are signs. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** `brief`: causes and errors, a line each. `full`: everything, also what could not be checked. */
  readonly detail: "brief" | "normal" | "full";
}

/** The options with the defaults of a file: no colour, 100 columns, the usual detail. */
export const textOptionsOf = (given: Partial<TextOptions> = {}): TextOptions => ({
  colour: false,
  width: 100,
  detail: "normal",
  ...given,
});

type Format = Parameters<typeof styleText>[0];

/** The styles of the report by meaning; without colour they change nothing. */
export interface Style {
  readonly options: TextOptions;
  readonly title: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** The id of a rule or a fault, for looking it up. */
  readonly id: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  /** The number to be corrected. */
  readonly suspect: (text: string) => string;
  /** A number behind the finding, if another one is to be corrected. */
  readonly number: (text: string) => string;
  /** A number behind the finding, if the wrong one is not known. */
  readonly questioned: (text: string) => string;
  /** Text of the document that should be corrected. */
  readonly wrong: (text: string) => string;
  /** The corrected text. */
  readonly proposed: (text: string) => string;
}

/** The styles for the given options: pure, since the stream is not asked. */
export function styleFor(options: TextOptions): Style {
  const paint =
    (format: Format, plain = (text: string) => text) =>
    (text: string) =>
      options.colour && text !== "" ? styleText(format, text, { validateStream: false }) : plain(text);
  const paintId = paint("gray", (text) => `[${text}]`);
  return {
    options,
    title: paint("bold"),
    quiet: paint("gray"),
    id: (text) => paintId(clean(text)),
    error: paint(["bold", "red"]),
    warning: paint(["bold", "yellow"]),
    info: paint("cyan"),
    good: paint("green"),
    suspect: paint(["bold", "red"], (text) => `【${text}】`),
    number: paint("cyan"),
    questioned: paint(["bold", "cyan"], (text) => `【${text}】`),
    wrong: paint(["bold", "red"]),
    proposed: paint(["bold", "green"]),
  };
}
