import type { WriteStream } from "node:tty";
import type { TextOptions } from "@qingbei/review";

const WIDTH_OF_FILES = 100;
const NARROWEST = 40;
const WIDEST = 120;

/** Whether to use colour on a stream: by FORCE_COLOR and NO_COLOR, else on a terminal. */
export function hasColour(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== "dumb";
}

/** The colours and width of a report on a stream. */
export function textOptions(
  stream: Partial<Pick<WriteStream, "isTTY" | "columns">>,
  detail: TextOptions["detail"] = "normal",
): TextOptions {
  const width = (stream.isTTY && stream.columns) || Number(process.env.COLUMNS) || WIDTH_OF_FILES;
  return {
    colour: hasColour(stream, process.env),
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
    detail,
  };
}
