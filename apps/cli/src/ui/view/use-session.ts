import { useApp, useInput } from "ink";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Folder, Reviewed } from "../folder/folder.js";
import { actionFor } from "../input/bindings.js";
import { keysIn } from "../input/keys.js";
import { type Entry, entriesOf, type Subject } from "../model/entry.js";
import { type Item, itemOfEntry, itemOfFile } from "../model/item.js";
import { placesOf } from "../model/place.js";
import { selectedIn } from "../state/list.js";
import { reduce } from "../state/reduce.js";
import { type Action, type Extent, folderState, initialState, modeOf, type State } from "../state/state.js";
import { type TitledText, textOf } from "./text-of.js";

/** What the UI is opened with. */
export type Shown = { readonly subject: Subject } | { readonly folder: Folder };

/** A shown document, with the items of its list. */
export interface Opened {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
}

/** How much of the terminal there is for text. */
interface Room {
  readonly width: number;
  readonly page: number;
}

/** Everything on the screen. */
export interface Session {
  readonly state: State;
  readonly opened: Opened | undefined;
  readonly reviewed: Reviewed;
  readonly extent: Extent;
  /** The selected entry of the document. */
  readonly entry: Entry | undefined;
  /** The text of a screen that is scrolled. */
  readonly text: TitledText | undefined;
}

/** Milliseconds in which Ink draws a change and receives keys typed while the process was busy. */
const FRAME = 40;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, FRAME));

const NO_FILES: Reviewed = { files: [], total: 0, isOver: true };
const noFiles = () => NO_FILES;
const neverChanges = () => () => {};

function openedOf(subject: Subject): Opened {
  const entries = entriesOf(subject.report);
  return { subject, entries, items: entries.map((entry) => itemOfEntry(entry, subject)) };
}

interface Kept {
  readonly state: State;
  readonly opened: Opened | undefined;
}

function begin(shown: Shown): Kept {
  if ("folder" in shown) return { state: folderState, opened: undefined };
  return { state: initialState, opened: openedOf(shown.subject) };
}

const NOTHING: Extent = { files: [], entries: [], places: 0, lines: 0, page: 1 };

/** Shows the file that was opened; if it could not be read, the reason. */
function arrived(before: Kept, subject: Subject | undefined): Kept {
  const screen = subject === undefined ? "details" : "overview";
  return {
    state: reduce(before.state, { type: "opened", screen }, NOTHING),
    opened: subject === undefined ? before.opened : openedOf(subject),
  };
}

function sessionOf({ state, opened }: Kept, reviewed: Reviewed, files: readonly Item[], room: Room): Session {
  const items = opened?.items ?? [];
  const selected = selectedIn(state.entries, items);
  const entry = selected === undefined ? undefined : opened?.entries[selected];
  const matter = { files: reviewed.files, subject: opened?.subject, entry };
  const text = textOf(state, matter, room.width);
  const extent: Extent = {
    files,
    isOngoing: !reviewed.isOver,
    entries: items,
    places: opened && entry ? placesOf(entry, opened.subject).length : 0,
    lines: text?.lines.length ?? 0,
    page: room.page,
  };
  return { state, opened, reviewed, extent, entry, text };
}

/** Handles keys, follows the folder, and opens files. */
export function useSession(shown: Shown, room: Room): Session {
  const { exit } = useApp();
  const folder = "folder" in shown ? shown.folder : undefined;
  const reviewed = useSyncExternalStore(folder?.subscribe ?? neverChanges, folder?.reviewed ?? noFiles);
  const files = useMemo(() => reviewed.files.map(itemOfFile), [reviewed.files]);
  const [kept, setKept] = useState(() => begin(shown));
  const { opening, quitting } = kept.state;

  const after = (before: Kept, action: Action): Kept => ({
    ...before,
    state: reduce(before.state, action, sessionOf(before, reviewed, files, room).extent),
  });
  useInput((input, key) => {
    for (const name of keysIn(input, key)) {
      setKept((now) => {
        const action = actionFor(modeOf(now.state), name);
        return action ? after(now, action) : now;
      });
    }
  });
  useEffect(() => {
    if (quitting) exit();
  }, [quitting, exit]);
  useEffect(() => {
    if (reviewed.failure !== undefined)
      exit(reviewed.failure instanceof Error ? reviewed.failure : new Error(String(reviewed.failure)));
  }, [reviewed.failure, exit]);
  useEffect(() => {
    if (opening === undefined || folder === undefined) return;
    let isLeft = false;
    const read = async () => {
      // after “正在打开” is drawn: reading keeps the process busy
      await pause();
      if (isLeft) return;
      const subject = await folder.open(opening);
      await pause();
      if (!isLeft) setKept((now) => arrived(now, subject));
    };
    read().catch(exit);
    return () => {
      isLeft = true;
    };
  }, [opening, folder, exit]);
  return sessionOf(kept, reviewed, files, room);
}
