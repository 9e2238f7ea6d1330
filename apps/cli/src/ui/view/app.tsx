/** @jsxRuntime automatic */
import { Box, useApp, useInput } from "ink";
import { useEffect, useMemo, useState } from "react";
import { actionFor, briefKeys, keysIn } from "../input/keys.js";
import { detailsLines } from "../lines/details-lines.js";
import { headerLines } from "../lines/header-lines.js";
import { helpLines } from "../lines/help-lines.js";
import { type Entry, entriesOf, type Subject } from "../model/entry.js";
import { placesOf } from "../model/place.js";
import { type Extent, initialState, reduce, type State, screenOf } from "../state/state.js";
import { type Line, span, toWidth } from "../text/span.js";
import { type Layout, layoutOf, type Size } from "./layout.js";
import { Overview } from "./overview.js";
import { BORDERS } from "./pane.js";
import { Reader } from "./reader.js";
import { TextLines } from "./text-lines.js";
import { TooSmall } from "./too-small.js";

/** The text of the screen that is read by scrolling. */
function textOf(state: State, entries: readonly Entry[], subject: Subject, width: number): readonly Line[] {
  if (screenOf(state) === "help") return helpLines(width);
  const entry = entries[state.selected];
  return screenOf(state) === "details" && entry ? detailsLines(entry, subject, width) : [];
}

function extentOf(
  state: State,
  entries: readonly Entry[],
  subject: Subject,
  layout: Layout | undefined,
): Extent {
  const entry = entries[state.selected];
  return {
    entries: entries.length,
    places: entry ? placesOf(entry, subject).length : 0,
    lines: layout ? textOf(state, entries, subject, layout.width - BORDERS).length : 0,
    page: layout?.page ?? 1,
  };
}

/** The whole interface over one reviewed document. */
export function App({ subject, size }: { readonly subject: Subject; readonly size: Size }) {
  const { exit } = useApp();
  const entries = useMemo(() => entriesOf(subject.report), [subject]);
  const [state, setState] = useState(initialState);
  const layout = layoutOf(size);

  useInput((input, key) => {
    for (const name of keysIn(input, key)) {
      setState((now) => {
        const action = actionFor(screenOf(now), name);
        return action ? reduce(now, action, extentOf(now, entries, subject, layout)) : now;
      });
    }
  });
  useEffect(() => {
    if (state.quitting) exit();
  }, [state.quitting, exit]);

  if (layout === undefined) return <TooSmall size={size} />;
  const screen = screenOf(state);
  const lines = textOf(state, entries, subject, layout.width - BORDERS);
  return (
    <Box flexDirection="column">
      <TextLines lines={headerLines(subject.report, layout.width)} />
      {screen === "overview" ? (
        <Overview subject={subject} entries={entries} state={state} layout={layout} />
      ) : (
        <Reader
          title={screen === "help" ? "帮助" : "详情"}
          lines={lines}
          scroll={state.scroll}
          layout={layout}
        />
      )}
      <TextLines lines={[toWidth([span(` ${briefKeys(screen).join("   ")}`, "dim")], layout.width)]} />
    </Box>
  );
}
