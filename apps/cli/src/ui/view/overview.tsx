/** @jsxRuntime automatic */
import { placeName } from "@qingbei/review/command-line";
import { Box } from "ink";
import { evidenceLines } from "../lines/evidence-lines.js";
import { outlineLines } from "../lines/outline-lines.js";
import { paragraph } from "../lines/paragraph.js";
import { filterText } from "../lines/status-line.js";
import { placesOf } from "../model/place.js";
import { hitsIn, listedIn, selectedIn } from "../state/list.js";
import type { Layout } from "./layout.js";
import { BORDERS, Pane } from "./pane.js";
import type { Opened, Session } from "./use-session.js";

interface OverviewProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly layout: Layout;
}

/** Causes and findings on the left, the document's own lines on the right. */
export function Overview({ session, opened, layout }: OverviewProps) {
  const { state, entry } = session;
  const { subject, entries, items } = opened;
  const { left, right, body, page } = layout;
  if (entry === undefined) {
    const text =
      entries.length === 0
        ? "没有发现问题：凡是能执行的规则都成立。"
        : `没有这样的问题：${filterText(state.entries, items, "条")}；按 f 看其他的。`;
    const lines = paragraph(text, layout.width - BORDERS);
    return <Pane title="问题" width={layout.width} height={body} lines={lines} />;
  }
  const listed = listedIn(state.entries, items);
  const selected = selectedIn(state.entries, items) ?? 0;
  const listing = { listed, selected, hits: hitsIn(state.entries, items) };
  const places = placesOf(entry, subject);
  const place = places[state.place];
  const title = place === undefined ? "说明" : `原文 ${placeName(place.position)}`.trimEnd();
  const count = places.length > 1 ? `第 ${state.place + 1} 处，共 ${places.length} 处` : "";
  return (
    <Box>
      <Pane
        title="原因与问题"
        note={`${listed.indexOf(selected) + 1}/${listed.length}`}
        width={left}
        height={body}
        lines={outlineLines(entries, listing, left - BORDERS, page)}
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
