/** @jsxRuntime automatic */
import { Box, useApp, useInput } from "ink";
import { useEffect, useState } from "react";
import { actionFor, briefKeys, keysIn } from "../input/keys.js";
import { faultLines, fileLines, type ReviewedFile } from "../lines/file-lines.js";
import { helpLines } from "../lines/help-lines.js";
import { paragraph } from "../lines/paragraph.js";
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
  /** Reads the file that is to be shown; the list stands until it is done. */
  readonly onOpen: (index: number) => Promise<void>;
  readonly size: Size;
}

/** Milliseconds within which Ink has drawn a change. */
const FRAME = 40;

/** What is wrong in a folder, in one line. */
function sum(files: readonly ReviewedFile[]): string {
  const faulty = files.filter((file) => "counts" in file && file.counts.error > 0).length;
  const unread = files.filter((file) => "fault" in file).length;
  return ` 共 ${files.length} 份：有错误的 ${faulty} 份，无法审查的 ${unread} 份`;
}

/** Whether a file is being read to be shown; what could not be reviewed has nothing to open but its reason. */
function isOpeningIn(state: State, files: readonly ReviewedFile[]): boolean {
  const chosen = files[state.selected];
  return screenOf(state) === "details" && chosen !== undefined && !("fault" in chosen);
}

/** The text that stands where the list would: the keys, a file being opened, why one could not be reviewed. */
function textOf(state: State, files: readonly ReviewedFile[], width: number) {
  const screen = screenOf(state);
  const chosen = files[state.selected];
  if (screen === "help") return { title: "帮助", lines: helpLines(width) };
  if (screen !== "details" || chosen === undefined) return undefined;
  if ("fault" in chosen) return { title: "无法审查", lines: faultLines(chosen, width) };
  return { title: "正在打开", lines: paragraph(chosen.path, width) };
}

/** The files of a folder: one is chosen, or the list is quit. */
export function Files({ title, files, selected, onOpen, size }: FilesProps) {
  const { exit } = useApp();
  const [state, setState] = useState<State>({ ...initialState, screens: ["files"], selected });
  const layout = layoutOf(size);
  const screen = screenOf(state);
  const isOpening = isOpeningIn(state, files);
  const text = layout ? textOf(state, files, layout.width - BORDERS) : undefined;

  useInput((input, key) => {
    for (const name of keysIn(input, key)) {
      setState((now) => {
        const action = actionFor(screenOf(now), name);
        // while a file is read there is nothing to do but to leave
        if (isOpeningIn(now, files) && action?.type !== "quit") return now;
        const extent = {
          entries: files.length,
          places: 0,
          lines: text?.lines.length ?? 0,
          page: layout?.page ?? 1,
        };
        return action ? reduce(now, action, extent) : now;
      });
    }
  });
  useEffect(() => {
    if (state.quitting) exit();
  }, [state.quitting, exit]);
  useEffect(() => {
    if (!isOpening) return;
    // once this screen is drawn: reading keeps the process busy
    setTimeout(() => onOpen(state.selected).then(() => exit(), exit), FRAME);
  }, [isOpening, state.selected, onOpen, exit]);

  if (layout === undefined) return <TooSmall size={size} />;
  const { width, body, page } = layout;
  const head = [
    toWidth([span(` ${displayed(title)}`, "strong")], width),
    toWidth([span(sum(files), "dim")], width),
  ];
  return (
    <Box flexDirection="column">
      <TextLines lines={head} />
      {text ? (
        <Reader {...text} scroll={state.scroll} layout={layout} />
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
