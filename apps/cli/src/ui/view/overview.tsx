/** @jsxRuntime automatic */
import { placeName } from "@qingbei/review";
import { Box } from "ink";
import { evidenceLines } from "../lines/evidence-lines.js";
import { outlineLines } from "../lines/outline-lines.js";
import { paragraph } from "../lines/paragraph.js";
import type { Entry, Subject } from "../model/entry.js";
import { placesOf } from "../model/place.js";
import type { State } from "../state/state.js";
import type { Layout } from "./layout.js";
import { BORDERS, Pane } from "./pane.js";

interface OverviewProps {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  readonly state: State;
  readonly layout: Layout;
}

/** Causes and findings on the left, the document's own lines on the right. */
export function Overview({ subject, entries, state, layout }: OverviewProps) {
  const { left, right, body, page } = layout;
  const entry = entries[state.selected];
  if (entry === undefined) {
    const lines = paragraph("没有发现问题：凡是能执行的规则都成立。", layout.width - BORDERS);
    return <Pane title="问题" width={layout.width} height={body} lines={lines} />;
  }
  const places = placesOf(entry, subject);
  const place = places[state.place];
  const title = place === undefined ? "说明" : `原文 ${placeName(place.position)}`.trimEnd();
  const count = places.length > 1 ? `第 ${state.place + 1} 处，共 ${places.length} 处` : "";
  return (
    <Box>
      <Pane
        title="原因与问题"
        note={`${state.selected + 1}/${entries.length}`}
        width={left}
        height={body}
        lines={outlineLines(entries, state.selected, left - BORDERS, page)}
      />
      <Pane
        title={title}
        note={count}
        width={right}
        height={body}
        lines={evidenceLines(entry, subject, places, place, right - BORDERS, page)}
      />
    </Box>
  );
}
