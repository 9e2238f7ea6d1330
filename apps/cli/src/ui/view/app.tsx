/** @jsxRuntime automatic */
import { Box, useCursor } from "ink";
import { fileHeaderLines } from "../lines/file-lines.js";
import { headerLines } from "../lines/header-lines.js";
import { statusLine, typingLine } from "../lines/status-line.js";
import { listOf, screenOf } from "../state/state.js";
import { Files } from "./files.js";
import { type Layout, layoutOf, type Size } from "./layout.js";
import { Overview } from "./overview.js";
import { BORDERS } from "./pane.js";
import { Reader } from "./reader.js";
import { TextLines } from "./text-lines.js";
import { TooSmall } from "./too-small.js";
import { type Session, type Shown, useSession } from "./use-session.js";

interface PartProps {
  readonly session: Session;
  readonly layout: Layout;
}

/** Which folder, or which document. */
function headOf({ state, opened, reviewed }: Session, shown: Shown, width: number) {
  const folder = "folder" in shown ? shown.folder : undefined;
  const isOfFolder = listOf(state) === "files" || state.opening !== undefined;
  if (folder && isOfFolder) return fileHeaderLines(folder.title, reviewed, width);
  const of = reviewed.isOver ? reviewed.files.length : reviewed.total;
  return opened
    ? headerLines(opened.subject.report, width, folder && { at: state.files.selected + 1, of })
    : [];
}

/** The part between the first and the last lines: a text, the document, or the files. */
function Body({ session, layout }: PartProps) {
  const { state, opened, text } = session;
  if (text) return <Reader {...text} scroll={state.scroll} layout={layout} />;
  if (opened && screenOf(state) === "overview")
    return <Overview session={session} opened={opened} layout={layout} />;
  return <Files session={session} layout={layout} />;
}

/** The whole interface over one reviewed document or over the files of a folder. */
export function App({ shown, size }: { readonly shown: Shown; readonly size: Size }) {
  const layout = layoutOf(size);
  const session = useSession(shown, { width: (layout?.width ?? 0) - BORDERS, page: layout?.page ?? 1 });
  const { setCursorPosition } = useCursor();
  const { state, extent } = session;
  const typing = layout && state.isTyping ? typingLine(state, extent, layout.width) : undefined;
  // where an input method shows what is typed
  setCursorPosition(layout && typing && { x: typing.cursor, y: layout.footer });
  if (layout === undefined) return <TooSmall size={size} />;
  return (
    <Box flexDirection="column">
      <TextLines lines={headOf(session, shown, layout.width)} />
      <Body session={session} layout={layout} />
      <TextLines lines={[typing?.line ?? statusLine(state, extent, layout.width)]} />
    </Box>
  );
}
