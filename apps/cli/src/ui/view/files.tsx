/** @jsxRuntime automatic */
import { Box, useApp, useInput } from "ink";
import { useEffect, useState } from "react";
import { actionFor, briefKeys, keysIn } from "../input/keys.js";
import { faultLines, fileLines, type ReviewedFile } from "../lines/file-lines.js";
import { helpLines } from "../lines/help-lines.js";
import { initialState, reduce, type State, screenOf } from "../state/state.js";
import { displayed } from "../text/displayed.js";
import { span, toWidth } from "../text/span.js";
import { layoutOf, type Size } from "./layout.js";
import { BORDERS, Pane } from "./pane.js";
import { Reader } from "./reader.js";
import { TextLines } from "./text-lines.js";
import { TooSmall } from "./too-small.js";

interface FilesProps {
  /** What was given: a folder, a pattern. */
  readonly title: string;
  readonly files: readonly ReviewedFile[];
  /** Index of the file that is selected at first. */
  readonly selected: number;
  /** Told of the file that is to be shown, before the list ends. */
  readonly onOpen: (index: number) => void;
  readonly size: Size;
}

/** What is wrong in a folder, in one line. */
function sum(files: readonly ReviewedFile[]): string {
  const faulty = files.filter((file) => "counts" in file && file.counts.error > 0).length;
  const unread = files.filter((file) => "fault" in file).length;
  return ` 共 ${files.length} 份：有错误的 ${faulty} 份，无法审查的 ${unread} 份`;
}

/** The files of a folder: one is chosen, or the list is quit. */
export function Files({ title, files, selected, onOpen, size }: FilesProps) {
  const { exit } = useApp();
  const [state, setState] = useState<State>({ ...initialState, screens: ["files"], selected });
  const layout = layoutOf(size);
  const screen = screenOf(state);
  const chosen = files[state.selected];
  const isFault = screen === "details" && chosen !== undefined && "fault" in chosen;
  const textWidth = (layout?.width ?? 0) - BORDERS;
  const text =
    screen === "help" && layout
      ? helpLines(textWidth)
      : isFault && layout
        ? faultLines(chosen, textWidth)
        : [];

  useInput((input, key) => {
    for (const name of keysIn(input, key)) {
      setState((now) => {
        const action = actionFor(screenOf(now), name);
        const extent = { entries: files.length, places: 0, lines: text.length, page: layout?.page ?? 1 };
        return action ? reduce(now, action, extent) : now;
      });
    }
  });
  useEffect(() => {
    // what could not be reviewed has nothing to open but its reason, which is shown here
    const isOpened = screen === "details" && !isFault;
    if (isOpened) onOpen(state.selected);
    if (isOpened || state.quitting) exit();
  }, [screen, isFault, state.quitting, state.selected, onOpen, exit]);

  if (layout === undefined) return <TooSmall size={size} />;
  const { width, body, page } = layout;
  const head = [
    toWidth([span(` ${displayed(title)}`, "strong")], width),
    toWidth([span(sum(files), "dim")], width),
  ];
  return (
    <Box flexDirection="column">
      <TextLines lines={head} />
      {screen === "help" || isFault ? (
        <Reader title={isFault ? "无法审查" : "帮助"} lines={text} scroll={state.scroll} layout={layout} />
      ) : (
        <Pane
          title="文件"
          note={`${state.selected + 1}/${files.length}`}
          width={width}
          height={body}
          lines={fileLines(files, state.selected, width - BORDERS, page)}
        />
      )}
      <TextLines lines={[toWidth([span(` ${briefKeys(screen).join("   ")}`, "dim")], width)]} />
    </Box>
  );
}
