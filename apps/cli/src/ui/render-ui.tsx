/** @jsxRuntime automatic */
import { render } from "ink";
import type { ReviewedFile } from "./lines/file-lines.js";
import type { Subject } from "./model/entry.js";
import { onAlternateScreen } from "./terminal/alternate-screen.js";
import { useTerminalSize } from "./terminal/use-terminal-size.js";
import { App } from "./view/app.js";
import { Files } from "./view/files.js";

function FullScreen({ subject }: { readonly subject: Subject }) {
  return <App subject={subject} size={useTerminalSize()} />;
}

interface FolderProps {
  readonly title: string;
  readonly files: readonly ReviewedFile[];
  readonly selected: number;
}

function FullScreenFiles(props: FolderProps & { readonly onOpen: (index: number) => Promise<void> }) {
  return <Files {...props} size={useTerminalSize()} />;
}

/**
 * Shows the files of a folder until one is chosen and read, or the list is quit.
 * @param open reads the file of an index; what it gives is given back with the index
 */
export async function renderFiles<Opened>(
  props: FolderProps,
  open: (index: number) => Promise<Opened>,
): Promise<{ readonly index: number; readonly opened: Opened } | undefined> {
  let chosen: { readonly index: number; readonly opened: Opened } | undefined;
  const onOpen = async (index: number) => {
    chosen = { index, opened: await open(index) };
  };
  await onAlternateScreen(process.stdout, () =>
    render(<FullScreenFiles {...props} onOpen={onOpen} />, { exitOnCtrlC: false, patchConsole: false }),
  );
  return chosen;
}

/** Shows the interface until it is quit. */
export function renderUi(subject: Subject): Promise<void> {
  return onAlternateScreen(process.stdout, () =>
    render(<FullScreen subject={subject} />, { exitOnCtrlC: false, patchConsole: false }),
  );
}
